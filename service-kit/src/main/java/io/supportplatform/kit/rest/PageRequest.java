package io.supportplatform.kit.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list; for {@code @BeanParam}. */
public class PageRequest {

    private static final int MOST = 100;

    // Text, because a number that is none would be answered 404, as if there were no such list.
    @Parameter(
            description = "How many items at most, 1 to 100.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            defaultValue = "25",
                            minimum = "1",
                            maximum = "100"))
    @QueryParam("limit")
    @DefaultValue("25")
    String limit = "";

    @Parameter(description = "The `next` of the page before; absent for the first page.")
    @QueryParam("cursor")
    @Nullable
    String cursor;

    public int limit() {
        if (!limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw Problem.of(400, "validation-failed")
                    .violation("limit", "out-of-range", 1, MOST)
                    .toException();
        }
        return Integer.parseInt(limit);
    }

    /** The cursor of so many keys, or null for the first page. */
    public @Nullable Cursor after(int keys) {
        return Cursor.decode(cursor, keys);
    }
}
