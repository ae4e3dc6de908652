package io.supportplatform.contracts.eligibility.domain;

import io.supportplatform.contracts.eligibility.domain.Plan.Standing;
import io.supportplatform.contracts.eligibility.domain.Plan.Units;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductFixture;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Plans and needs for tests: usable ones, of which a test spoils what it is about. */
public final class PlanFixture {

    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    public static final Instant STARTS = Instant.parse("2026-06-01T00:00:00Z");
    public static final Instant ENDS = Instant.parse("2027-06-01T00:00:00Z");
    public static final Units FIVE_LEFT = new Units(5, 0, 0);

    private PlanFixture() {}

    public static Plan plan(Program program) {
        return plan(program, FIVE_LEFT);
    }

    public static Plan plan(Program program, Units units) {
        return plan(program, Standing.ACTIVE, units, true);
    }

    public static Plan plan(Program program, Standing standing, Units units, boolean personalHolder) {
        return new Plan(program, standing, STARTS, ENDS, Set.of(Severity.values()), units, personalHolder);
    }

    public static Need newest() {
        return need(ProductFixture.onPremises(), "2025");
    }

    public static Need need(Product product, String version) {
        return new Need(Optional.of(product), version, Optional.of(Severity.MODERATE));
    }
}
