package io.supportplatform.acceptance.load;

import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.parts.SamplePerson.LEA;

import io.supportplatform.acceptance.load.Commands.Command;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** What the team lead does with a submitted request. */
final class Desk {

    private static final String BASE = "/api/requests/v1/requests/";

    private final Commands commands;

    Desk(Commands commands) {
        this.commands = commands;
    }

    /** Gives it to somebody of its team. */
    void assign(String ticket, Random chance) {
        var found = read(ticket);
        var advocate = Staff.oneOf(team(found), chance);
        var body = Map.of("advocateId", advocate);
        change(
                Kind.ASSIGN,
                found,
                ticket,
                "/assign",
                body,
                after -> advocate(after).equals(advocate));
    }

    /** Moves it to the team, which may have to say yes first. */
    void transfer(String ticket, String toTeam) {
        var found = read(ticket);
        var body = Map.of("toTeamId", toTeam, "reason", "SKILL", "text", "It is rather something for you.");
        change(
                Kind.TRANSFER,
                found,
                ticket,
                "/transfer",
                body,
                after -> team(after).equals(toTeam) || proposed(after).equals(toTeam));
        var proposed = read(ticket);
        if (!team(proposed).equals(toTeam)) {
            change(
                    Kind.ACCEPT,
                    proposed,
                    ticket,
                    "/transfer/accept",
                    Map.of(),
                    after -> team(after).equals(toTeam));
        }
    }

    String team(String ticket) {
        return team(read(ticket));
    }

    private void change(
            Kind kind,
            Reply.Answer found,
            String ticket,
            String action,
            Map<String, String> body,
            Predicate<Reply.Answer> done) {
        var etag = found.etagOrGiveUp();
        var post = Request.post(LEA, REQUESTS, BASE + ticket + action, body).ifMatch(etag);
        commands.byState(new Command(kind, ticket, etag, post), () -> done.test(read(ticket)))
                .requireOk();
    }

    private Reply.Answer read(String ticket) {
        return commands.read(Request.get(LEA, REQUESTS, BASE + ticket));
    }

    private static String team(Reply.Answer found) {
        return found.body().path("team").path("id").asText();
    }

    private static String advocate(Reply.Answer found) {
        return found.body().path("advocate").path("id").asText();
    }

    private static String proposed(Reply.Answer found) {
        return found.body().path("transfer").path("toTeam").path("id").asText();
    }
}
