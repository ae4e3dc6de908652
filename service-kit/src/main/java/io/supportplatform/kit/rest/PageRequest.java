package io.supportplatform.kit.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list; for {@code @BeanParam @Valid}. */
public class PageRequest {

    @Parameter(description = "How many items at most, 1 to 100.")
    @QueryParam("limit")
    @DefaultValue("25")
    @Min(1)
    @Max(100)
    int limit;

    @Parameter(description = "The `next` of the page before; absent for the first page.")
    @QueryParam("cursor")
    @Nullable
    String cursor;

    public int limit() {
        return limit;
    }

    /** The cursor of so many keys, or null for the first page. */
    public @Nullable Cursor after(int keys) {
        return Cursor.decode(cursor, keys);
    }
}
