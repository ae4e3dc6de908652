package io.supportplatform.contracts.eligibility.domain;

import io.supportplatform.contracts.product.domain.Hosting;
import io.supportplatform.contracts.product.domain.SupportPhase;
import java.time.Period;
import java.util.Set;

/** What a program covers and how long its contracts run: one row of the program table. */
public record PlanRule(
        Set<Hosting> hosting,
        boolean newestVersionsOnly,
        Set<SupportPhase> phases,
        boolean personalAccountsOnly,
        boolean shareable,
        Period term,
        Period grace) {

    /** Stored with each decision; raise it whenever a row of the table changes its meaning. */
    public static final int TABLE_VERSION = 1;

    private static final Set<Hosting> ON_PREMISES = Set.of(Hosting.ON_PREMISES, Hosting.HYBRID);
    private static final Set<Hosting> CLOUD = Set.of(Hosting.CLOUD);
    private static final Set<SupportPhase> MAINSTREAM = Set.of(SupportPhase.MAINSTREAM);
    private static final Set<SupportPhase> LIFECYCLE = Set.of(SupportPhase.MAINSTREAM, SupportPhase.EXTENDED);
    private static final Period YEAR = Period.ofYears(1);
    private static final Period RENEWAL_WINDOW = Period.ofDays(30);

    public static PlanRule of(Program program) {
        return switch (program) {
            case PARTNER_ON_PREMISES -> new PlanRule(ON_PREMISES, true, MAINSTREAM, false, true, YEAR, RENEWAL_WINDOW);
            case PARTNER_CLOUD -> new PlanRule(CLOUD, false, LIFECYCLE, false, true, YEAR, RENEWAL_WINDOW);
            case VISUAL_STUDIO -> new PlanRule(ON_PREMISES, false, MAINSTREAM, false, true, YEAR, Period.ZERO);
            case SOFTWARE_ASSURANCE, PROFESSIONAL ->
                new PlanRule(ON_PREMISES, false, LIFECYCLE, false, true, YEAR, Period.ZERO);
            case PAY_PER_INCIDENT -> new PlanRule(ON_PREMISES, false, LIFECYCLE, true, false, YEAR, Period.ZERO);
        };
    }

    /** Whether the plan is meant for the cloud and nothing else. */
    public boolean isCloudOnly() {
        return hosting.equals(CLOUD);
    }
}
