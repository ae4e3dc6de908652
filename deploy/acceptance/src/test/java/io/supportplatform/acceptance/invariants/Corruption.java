package io.supportplatform.acceptance.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.local.ServiceModule;
import java.util.List;
import java.util.function.Supplier;

/**
 * Damage done by hand, which one invariant must name; and how it is mended.
 *
 * @param named what the invariant says of itself
 */
record Corruption(String named, ServiceModule service, List<String> damage, List<String> repair) {

    static Corruption of(Invariant named, ServiceModule service, String damage, String repair) {
        return new Corruption(named.name(), service, List.of(damage), List.of(repair));
    }

    /** A row is gone, and comes back. */
    static Corruption missing(Invariant named, ServiceModule service, String table, String which) {
        return new Corruption(
                named.name(),
                service,
                List.of(
                        "create table put_aside as select * from %s where %s limit 1".formatted(table, which),
                        "delete from %s t using put_aside p where t::text = p::text".formatted(table)),
                List.of("insert into %s select * from put_aside".formatted(table), "drop table put_aside"));
    }

    /** A row says something else, and then again what it said. */
    static Corruption altered(
            Invariant named, ServiceModule service, String table, String which, String alteration, String restoration) {
        return new Corruption(
                named.name(),
                service,
                List.of(
                        "create table put_aside as select * from %s where %s limit 1".formatted(table, which),
                        "update %s t set %s from put_aside p where t.id = p.id".formatted(table, alteration)),
                List.of(
                        "update %s t set %s from put_aside p where t.id = p.id".formatted(table, restoration),
                        "drop table put_aside"));
    }

    /** What is seen while the damage lasts; in the end all is as it was. */
    <T> T during(Databases databases, Supplier<T> look) {
        var changed = databases.change(service, damage.toArray(String[]::new));
        try {
            assertThat(changed).as("rows changed by " + this).isPositive();
            return look.get();
        } finally {
            databases.change(service, repair.toArray(String[]::new));
        }
    }

    @Override
    public String toString() {
        return named + ": " + damage.getLast();
    }
}
