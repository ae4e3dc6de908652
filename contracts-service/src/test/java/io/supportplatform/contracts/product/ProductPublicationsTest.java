package io.supportplatform.contracts.product;

import io.supportplatform.contracts.GoldenExamples;
import io.supportplatform.contracts.product.domain.Hosting;
import io.supportplatform.contracts.product.domain.Portal;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductId;
import io.supportplatform.contracts.product.domain.ProductVersion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductPublicationsTest {

    @Test
    void tellsOfAProduct_inTheOrderOfItsReleases() {
        var product = new Product(
                new ProductId("windows-server"),
                "Windows Server",
                Hosting.ON_PREMISES,
                Portal.SUPPORT_FOR_BUSINESS,
                List.of(
                        version("2025", 3, "2029-11-13", "2034-11-14"),
                        version("2019", 1, "2024-01-09", "2029-01-09"),
                        version("2022", 2, "2026-10-13", "2031-10-14")));

        GoldenExamples.assertIs("ProductChanged", ProductPublications.payload(product));
    }

    private static ProductVersion version(String name, int order, String mainstreamEnd, String extendedEnd) {
        return new ProductVersion(name, order, LocalDate.parse(mainstreamEnd), LocalDate.parse(extendedEnd));
    }
}
