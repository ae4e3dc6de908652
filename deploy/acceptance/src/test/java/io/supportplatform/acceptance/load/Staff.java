package io.supportplatform.acceptance.load;

import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;
import static io.supportplatform.local.parts.SamplePerson.OPS;

import io.supportplatform.local.parts.Tenant;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Teams and advocates of the campaign: few enough that calls contend for them, enough that they do not run out of time. */
final class Staff {

    /** Takes no request over by itself. */
    static final String WINDOWS = "01a1f41b-6b00-7143-a089-7869ab9d1193";

    /** Takes requests over at once and offers calls. */
    static final String CLOUD = "01a1f41b-6b00-7143-a089-7869ab9d1194";

    /** Takes requests over at once and offers no calls. */
    static final String LICENSING = "01a1f41b-6b00-7143-a089-7869ab9d1195";

    private static final String EVE_ID = "01a1f424-92c0-7852-a2ad-f74518bbb70c";
    private static final String MAX_ID = "01a1f424-92c0-7852-a2ad-f74518bbb70d";

    private record Recruit(String id, String objectId, String name, String team) {}

    private static final List<Recruit> RECRUITS = List.of(
            recruit(1, "Ines Rossi", WINDOWS),
            recruit(2, "Omar Haddad", WINDOWS),
            recruit(3, "Yuki Tanaka", WINDOWS),
            recruit(4, "Lars Berg", CLOUD),
            recruit(5, "Nora Kelly", LICENSING));

    private final Commands commands;

    Staff(Commands commands) {
        this.commands = commands;
    }

    /** Puts them in place; doing it again changes nothing. */
    void recruit() {
        RECRUITS.forEach(this::define);
        RECRUITS.forEach(recruit -> setHours(recruit.id()));
    }

    /** Somebody of the team. */
    static String oneOf(String team, Random chance) {
        var members = new java.util.ArrayList<>(RECRUITS.stream()
                .filter(recruit -> recruit.team().equals(team))
                .map(Recruit::id)
                .toList());
        if (team.equals(WINDOWS)) {
            members.add(EVE_ID);
        }
        if (team.equals(CLOUD)) {
            members.add(MAX_ID);
        }
        return members.get(chance.nextInt(members.size()));
    }

    private static Recruit recruit(int number, String name, String team) {
        return new Recruit(
                "01a1f424-92c0-7852-a2ad-f74518bbc%03d".formatted(number),
                "a0000000-0000-4000-8000-0000000c0%03d".formatted(number),
                name,
                team);
    }

    private void define(Recruit recruit) {
        var body = Map.of(
                "account", Map.of("tenantId", Tenant.VENDOR.id(), "objectId", recruit.objectId()),
                "displayName", recruit.name(),
                "email", "advocate-" + recruit.id() + "@support.example",
                "teamId", recruit.team(),
                "languages", List.of("en", "pl", "de"),
                "active", true);
        commands.await(
                Request.put(OPS, REQUESTS, "/api/requests/v1/operations/advocates/" + recruit.id(), body), _ -> true);
    }

    /** Every day and long: a campaign of an hour books thousands of calls. */
    private void setHours(String advocate) {
        var path = "/api/scheduling/v1/advocates/" + advocate + "/working-hours";
        var weekly = Arrays.stream(DayOfWeek.values())
                .map(day -> Map.of("day", day.name(), "start", "00:00", "end", "24:00"))
                .toList();
        var body = Map.of("zone", "Europe/Warsaw", "weekly", weekly);
        commands.putUnlessThere(Request.get(OPS, SCHEDULING, path), Request.put(OPS, SCHEDULING, path, body));
    }
}
