package io.supportplatform.requests.catalogue;

import io.supportplatform.kit.text.Characters;
import io.supportplatform.kit.text.Text;
import io.supportplatform.requests.Slug;
import io.supportplatform.requests.catalogue.domain.Problem;
import io.supportplatform.requests.catalogue.domain.ProblemId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of the catalogue. */
final class CatalogueJson {

    private CatalogueJson() {}

    /** A problem as an operator defines it. */
    @Schema(name = "ProblemRequest", examples = """
            {"productId":"windows-server","category":"STORAGE","title":"File server fails to start",
             "schedulable":true,"complex":false}""")
    record Request(
            @Schema(examples = "windows-server") @NotNull @Size(max = Slug.MAX) @Pattern(regexp = Slug.PATTERN)
            String productId,

            @Schema(examples = "STORAGE") @NotBlank @Size(max = 64) @Text(Characters.STORABLE)
            String category,

            @Schema(examples = "File server fails to start") @NotBlank @Size(max = 255) @Text(Characters.STORABLE)
            String title,

            @Schema(description = "Whether it may be solved in a booked call.") @NotNull
            Boolean schedulable,

            @Schema(description = "Whether a booked call is recommended.") @NotNull
            Boolean complex) {

        Problem toProblem(String id) {
            return new Problem(new ProblemId(id), productId, category, title, schedulable, complex);
        }
    }

    /** A problem of the catalogue, with the product's name as far as it is known. */
    @Schema(name = "Problem")
    record View(
            String id,
            String productId,
            @Nullable String productName,
            String category,
            String title,
            boolean schedulable,
            boolean complex) {

        static View from(Problem problem) {
            return new View(
                    problem.id().value(),
                    problem.productId(),
                    null,
                    problem.category(),
                    problem.title(),
                    problem.schedulable(),
                    problem.complex());
        }
    }
}
