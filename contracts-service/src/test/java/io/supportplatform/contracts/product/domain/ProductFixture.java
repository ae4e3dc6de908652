package io.supportplatform.contracts.product.domain;

import java.time.LocalDate;
import java.util.List;

/** Products for tests: four versions, one in each phase and the newest two in mainstream. */
public final class ProductFixture {

    public static final LocalDate MAINSTREAM_END = LocalDate.parse("2026-12-31");

    private ProductFixture() {}

    public static Product onPremises() {
        return product("windows-server", Hosting.ON_PREMISES, Portal.SUPPORT_FOR_BUSINESS);
    }

    public static Product hybrid() {
        return product("stack-hci", Hosting.HYBRID, Portal.SUPPORT_FOR_BUSINESS);
    }

    public static Product cloud() {
        return product("azure", Hosting.CLOUD, Portal.AZURE);
    }

    public static Product servedElsewhere() {
        return product("office-365", Hosting.CLOUD, Portal.OFFICE_ADMIN);
    }

    /** 2025 and 2022 in mainstream until the end of 2026, 2019 in extended until 2029, 2012 over. */
    public static Product product(String id, Hosting hosting, Portal portal) {
        return new Product(
                new ProductId(id),
                id,
                hosting,
                portal,
                List.of(
                        new ProductVersion("2012", 1, LocalDate.parse("2018-10-09"), LocalDate.parse("2023-10-10")),
                        new ProductVersion("2019", 2, LocalDate.parse("2024-01-09"), LocalDate.parse("2029-01-09")),
                        new ProductVersion("2022", 3, MAINSTREAM_END, LocalDate.parse("2031-10-14")),
                        new ProductVersion("2025", 4, LocalDate.parse("2029-11-13"), null)));
    }
}
