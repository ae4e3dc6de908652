package io.supportplatform.acceptance.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.supportplatform.acceptance.campaign.Timeline;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Carries a command to an outcome, repeating it as it is while nobody knows what became of it, and writes that down. */
final class Commands {

    /** What is written down about a command. */
    record Command(Kind kind, String subject, String key, Request request) {}

    /** How it ended, with the last answer if there was one. */
    record Settled(Outcome outcome, String code, JsonNode body) {

        /** Whether it was a yes; with neither yes nor no a journey cannot go on. */
        boolean isOk() {
            if (outcome == Outcome.UNKNOWN) {
                throw new Abandoned("nobody knows: " + code);
            }
            return outcome == Outcome.OK;
        }

        /** Of a command without which the journey makes no sense. */
        Settled requireOk() {
            if (!isOk()) {
                throw new Abandoned("refused: " + code);
            }
            return this;
        }

        String id() {
            return idIn(body);
        }
    }

    private final Wire wire;
    private final Patience patience;
    private final OutcomeLedger ledger;
    private final Timeline timeline;

    Commands(Wire wire, Patience patience, OutcomeLedger ledger, Timeline timeline) {
        this.wire = wire;
        this.patience = patience;
        this.ledger = ledger;
        this.timeline = timeline;
    }

    /** A command that the service knows again by its idempotency key: a refusal is the refusal of every try. */
    Settled byKey(Command command) {
        return run(command, refused -> isStoredUnderKey(refused) ? Outcome.REJECTED : Outcome.UNKNOWN);
    }

    /**
     * A command known by its key whose refusal may come from a race that leaves nothing behind: an earlier try that still hangs
     * somewhere may yet succeed. So a refusal after doubt counts only if it is given again and nothing has happened.
     */
    Settled byKeyInARace(Command command, BooleanSupplier nothingHappened) {
        return run(
                command,
                refused -> isStoredUnderKey(refused) && isGivenAgain(command, refused) && saysYes(nothingHappened)
                        ? Outcome.REJECTED
                        : Outcome.UNKNOWN);
    }

    private boolean isGivenAgain(Command command, Reply.Answer refused) {
        return wire.send(command.request()) instanceof Reply.Answer again
                && again.status() == refused.status()
                && again.body().equals(refused.body());
    }

    /**
     * A command that states a version or an id of its own. When a repeated one is refused, an earlier try may be the reason;
     * then {@code tookEffect} looks whether it was.
     */
    Settled byState(Command command, BooleanSupplier tookEffect) {
        return byStateOfOwn(command, _ -> true, tookEffect);
    }

    /** The same for a wish that is granted too when somebody else has fulfilled it: then the command itself did nothing. */
    Settled byStateOfOwn(Command command, Predicate<Reply.Answer> ownWork, BooleanSupplier tookEffect) {
        return run(command, ownWork, _ -> saysYes(tookEffect) ? Outcome.OK : Outcome.UNKNOWN);
    }

    private static boolean saysYes(BooleanSupplier tookEffect) {
        try {
            return tookEffect.getAsBoolean();
        } catch (Abandoned noAnswer) {
            return false;
        }
    }

    private interface AfterDoubt {
        Outcome outcome(Reply.Answer refused);
    }

    private Settled run(Command command, AfterDoubt afterDoubt) {
        return run(command, _ -> true, afterDoubt);
    }

    private Settled run(Command command, Predicate<Reply.Answer> ownWork, AfterDoubt afterDoubt) {
        requireNotInterrupted();
        var trial = patience.begin();
        var reply = wire.send(command.request());
        var doubt = false;
        while (reply.meaning() == Reply.Meaning.UNSETTLED) {
            doubt = true;
            if (!trial.again()) {
                break;
            }
            reply = wire.send(command.request());
        }
        return settle(command, reply, outcome(reply, doubt, ownWork, afterDoubt), trial.tries());
    }

    private static Outcome outcome(Reply reply, boolean doubt, Predicate<Reply.Answer> ownWork, AfterDoubt afterDoubt) {
        return switch (reply.meaning()) {
            case DONE -> ownWork.test((Reply.Answer) reply) ? Outcome.OK : Outcome.REJECTED;
            case UNSETTLED -> Outcome.UNKNOWN;
            case REFUSED -> doubt ? afterDoubt.outcome((Reply.Answer) reply) : Outcome.REJECTED;
        };
    }

    /** Refusals by the rules are stored with the key; a malformed or misplaced request leaves no trace of it. */
    private static boolean isStoredUnderKey(Reply.Answer refused) {
        return refused.status() == 409 || refused.status() == 422;
    }

    private Settled settle(Command command, Reply reply, Outcome outcome, int tries) {
        var body = reply instanceof Reply.Answer answer ? answer.body() : MissingNode.getInstance();
        var code = outcome == Outcome.OK ? "" : reply.code();
        var entry = new OutcomeLedger.Entry(
                command.kind(), command.subject(), command.key(), outcome, code, idIn(body), tries);
        ledger.add(entry);
        if (outcome == Outcome.UNKNOWN) {
            timeline.note("nobody knows whether %s of %s happened, after %d tries: %s"
                    .formatted(command.kind(), command.subject(), tries, code));
        }
        return new Settled(outcome, code, body);
    }

    private static String idIn(JsonNode body) {
        var attempt = body.path("attemptId").asText("");
        return attempt.isEmpty() ? body.path("id").asText("") : attempt;
    }

    /** Reads until there is an answer, and gives up the journey when it is no. */
    Reply.Answer read(Request request) {
        var answer = settled(request);
        if (answer.meaning() == Reply.Meaning.REFUSED) {
            throw new Abandoned(answer.code() + " from " + request.path());
        }
        return answer;
    }

    /** Whether the service says that there is no such thing. */
    boolean isMissing(Request request) {
        return settled(request).status() == 404;
    }

    private Reply.Answer settled(Request request) {
        requireNotInterrupted();
        var trial = patience.begin();
        do {
            if (wire.send(request) instanceof Reply.Answer answer && answer.meaning() != Reply.Meaning.UNSETTLED) {
                return answer;
            }
        } while (trial.again());
        throw new Abandoned("no answer from " + request.path());
    }

    /** Reads until the answer is as hoped. What is not there yet may still come, so only time ends the hope. */
    Reply.Answer await(Request request, Predicate<Reply.Answer> hope) {
        requireNotInterrupted();
        var trial = patience.begin();
        do {
            if (wire.send(request) instanceof Reply.Answer answer
                    && answer.meaning() == Reply.Meaning.DONE
                    && hope.test(answer)) {
                return answer;
            }
        } while (trial.again());
        throw new Abandoned("no answer as hoped from " + request.path());
    }

    /** Puts what is not there yet; what it depends on may become known to the service only a moment later. */
    void putUnlessThere(Request get, Request put) {
        requireNotInterrupted();
        var trial = patience.begin();
        while (!isDone(wire.send(get)) && !isDone(wire.send(put))) {
            if (!trial.again()) {
                throw new Abandoned("could not " + put.method() + " " + put.path());
            }
        }
    }

    private static boolean isDone(Reply reply) {
        return reply.meaning() == Reply.Meaning.DONE;
    }

    private static void requireNotInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Abandoned("told to stop at once");
        }
    }
}
