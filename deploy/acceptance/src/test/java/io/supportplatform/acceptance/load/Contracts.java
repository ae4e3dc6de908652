package io.supportplatform.acceptance.load;

import static io.supportplatform.local.ServiceModule.CONTRACTS;

import io.supportplatform.acceptance.load.Commands.Command;
import io.supportplatform.local.parts.SamplePerson;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** What drivers do in contracts: issue, register, hold, give back. Contracts are small and shared, so that units run out. */
final class Contracts {

    private static final String BASE = "/api/contracts/v1/";
    private static final int SHARED_PERCENT = 70;

    private final Map<SamplePerson, List<String>> inUse = new EnumMap<>(SamplePerson.class);
    private final Commands commands;
    private final Clock clock = Clock.systemUTC();

    Contracts(Commands commands) {
        this.commands = commands;
    }

    /** A contract that this person has registered: often one that others work with too. */
    String oneFor(SamplePerson who, Random chance) {
        return known(who, chance)
                .filter(_ -> chance.nextInt(100) < SHARED_PERCENT)
                .orElseGet(() -> issue(who, chance));
    }

    /** Nobody need try this one again. */
    synchronized void forget(SamplePerson who, String contract) {
        inUse.getOrDefault(who, new ArrayList<>()).remove(contract);
    }

    /** Holds an incident, if there is one. */
    Optional<String> reserve(SamplePerson who, String contract) {
        var id = UUID.randomUUID().toString();
        var path = BASE + "reservations/" + id;
        var body = Map.of(
                "contractId", contract, "productId", "windows-server", "version", "2025", "severity", "MODERATE");
        var put = Request.put(who, CONTRACTS, path, body);
        var held = commands.byState(
                new Command(Kind.RESERVE, id, id, put), () -> !commands.isMissing(Request.get(who, CONTRACTS, path)));
        return held.isOk() ? Optional.of(id) : Optional.empty();
    }

    void release(SamplePerson who, String reservation) {
        var path = BASE + "reservations/" + reservation;
        var post = Request.post(who, CONTRACTS, path + "/release", Map.of());
        commands.byState(
                new Command(Kind.RELEASE, reservation, reservation, post),
                () -> commands.read(Request.get(who, CONTRACTS, path))
                        .text("state")
                        .equals("RELEASED"));
    }

    private synchronized Optional<String> known(SamplePerson who, Random chance) {
        var mine = inUse.getOrDefault(who, List.of());
        return mine.isEmpty() ? Optional.empty() : Optional.of(mine.get(chance.nextInt(mine.size())));
    }

    private synchronized void remember(SamplePerson who, String contract) {
        inUse.computeIfAbsent(who, _ -> new ArrayList<>()).add(contract);
    }

    private String issue(SamplePerson who, Random chance) {
        var tag = UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        var units = 1 + chance.nextInt(4);
        var terms = Map.of(
                "contractNumber",
                "LOAD-" + tag,
                "accessId",
                "ACCESS-" + tag,
                "program",
                "PROFESSIONAL",
                "planName",
                "Professional Support " + units,
                "severities",
                List.of("MINIMAL", "MODERATE", "CRITICAL"),
                "startsAt",
                clock.instant().truncatedTo(ChronoUnit.DAYS).toString(),
                "units",
                units,
                "activated",
                true);
        var key = UUID.randomUUID().toString();
        var issue = Request.post(SamplePerson.OPS, CONTRACTS, BASE + "operations/contracts", terms)
                .key(key);
        var contract = commands.byKey(new Command(Kind.ISSUE, "LOAD-" + tag, key, issue))
                .requireOk()
                .id();
        register(who, contract, tag);
        remember(who, contract);
        return contract;
    }

    private void register(SamplePerson who, String contract, String tag) {
        var key = UUID.randomUUID().toString();
        var ids = Map.of("accessId", "ACCESS-" + tag, "contractNumber", "LOAD-" + tag);
        var subject = contract + " " + who.tenantId() + ":" + who.objectId();
        var register = Request.post(who, CONTRACTS, BASE + "contract-registrations", ids)
                .key(key);
        commands.byKey(new Command(Kind.REGISTER, subject, key, register)).requireOk();
    }
}
