package io.supportplatform.contracts.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supportplatform.contracts.product.domain.Hosting;
import io.supportplatform.contracts.product.domain.Portal;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductId;
import io.supportplatform.contracts.product.domain.ProductVersion;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.text.Characters;
import io.supportplatform.kit.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of the product resource. */
final class ProductJson {

    private static final int MAX_VERSIONS = 200;
    private static final LocalDate EARLIEST_DAY = LocalDate.EPOCH;
    private static final LocalDate LATEST_DAY = LocalDate.of(9999, 12, 31);

    private ProductJson() {}

    @Schema(name = "ProductPut", examples = """
                    {"name":"Windows Server","hosting":"ON_PREMISES","portal":"SUPPORT_FOR_BUSINESS","versions":[
                     {"version":"2022","releaseOrder":2,"mainstreamEnd":"2026-10-13","extendedEnd":"2031-10-14"},
                     {"version":"2025","releaseOrder":3,"mainstreamEnd":"2029-11-13","extendedEnd":"2034-11-14"}]}""")
    record PutRequest(
            @NotBlank @Size(max = 200) @Text(Characters.ONE_LINE)
            String name,

            @NotNull Hosting hosting,
            @NotNull Portal portal,
            @NotEmpty @Size(max = MAX_VERSIONS) List<@NotNull @Valid Version> versions) {

        /** What the fields say one by one may still contradict itself; that is answered as a violation of the list. */
        Product toProduct(ProductId id) {
            refuseDaysOutOfRange();
            try {
                return new Product(
                        id,
                        name,
                        hosting,
                        portal,
                        versions.stream().map(Version::toVersion).toList());
            } catch (IllegalArgumentException contradiction) {
                throw Problem.of(400, "validation-failed")
                        .violation("/versions", "versions-contradict")
                        .toException();
            }
        }

        private void refuseDaysOutOfRange() {
            List<String> fields = IntStream.range(0, versions.size())
                    .boxed()
                    .flatMap(index -> versions.get(index).daysOutOfRange().map(day -> "/versions/" + index + day))
                    .toList();
            if (!fields.isEmpty()) {
                Problem problem = Problem.of(400, "validation-failed");
                fields.forEach(field ->
                        problem.violation(field, "day-out-of-range", EARLIEST_DAY.toString(), LATEST_DAY.toString()));
                throw problem.toException();
            }
        }
    }

    @Schema(
            name = "ProductVersion",
            description =
                    "The dates are the last days of their phase. Without mainstreamEnd no end is announced; without "
                            + "extendedEnd there is no extended support.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            @NotBlank @Size(max = 64) @Text(Characters.ONE_LINE)
            String version,

            @Min(0) int releaseOrder,
            @Nullable LocalDate mainstreamEnd,
            @Nullable LocalDate extendedEnd) {

        ProductVersion toVersion() {
            return new ProductVersion(version, releaseOrder, mainstreamEnd, extendedEnd);
        }

        private Stream<String> daysOutOfRange() {
            return Stream.of(
                            isOutOfRange(mainstreamEnd) ? "/mainstreamEnd" : "",
                            isOutOfRange(extendedEnd) ? "/extendedEnd" : "")
                    .filter(field -> !field.isEmpty());
        }

        // Years of other than four digits are written in ways that readers of JSON and PostgreSQL do not agree on.
        private static boolean isOutOfRange(@Nullable LocalDate day) {
            return day != null && (day.isBefore(EARLIEST_DAY) || day.isAfter(LATEST_DAY));
        }

        static Version from(ProductVersion version) {
            return new Version(
                    version.version(), version.releaseOrder(), version.mainstreamEnd(), version.extendedEnd());
        }
    }

    @Schema(name = "Product")
    record View(
            String id,
            String name,
            Hosting hosting,
            Portal portal,
            List<Version> versions,
            long version,
            Map<String, URI> links) {

        static View from(Product product, long version, URI self) {
            return new View(
                    product.id().value(),
                    product.name(),
                    product.hosting(),
                    product.portal(),
                    product.versions().stream().map(Version::from).toList(),
                    version,
                    Map.of("self", self));
        }
    }
}
