package io.supportplatform.acceptance.load;

import io.supportplatform.local.parts.SamplePerson;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One customer's way from a contract to a call and back; chance decides at every fork, and the seed decides about chance. */
final class Journey {

    private static final List<SamplePerson> CUSTOMERS = List.of(
            SamplePerson.ADA,
            SamplePerson.ADA,
            SamplePerson.ADA,
            SamplePerson.BEN,
            SamplePerson.BEN,
            SamplePerson.BEN,
            SamplePerson.TIA,
            SamplePerson.TIA,
            SamplePerson.TIA,
            SamplePerson.JAN);

    private final Contracts contracts;
    private final Drafts drafts;
    private final Desk desk;
    private final Calls calls;
    private final Patience patience;

    Journey(Contracts contracts, Commands commands, Patience patience) {
        this.contracts = contracts;
        this.drafts = new Drafts(commands);
        this.desk = new Desk(commands);
        this.calls = new Calls(commands);
        this.patience = patience;
    }

    void run(Random chance) {
        var who = CUSTOMERS.get(chance.nextInt(CUSTOMERS.size()));
        var contract = contracts.oneFor(who, chance);
        var draft = drafts.start(who);
        if (happens(8, chance)) {
            drafts.discard(who, draft);
            return;
        }
        drafts.fillIn(who, draft, contract, reservation(who, contract, chance));
        if (drafts.submit(who, draft)) {
            desk.assign(draft, chance);
            talk(who, draft, chance);
        } else {
            afterRefusal(who, draft, contract, chance);
        }
    }

    private Optional<String> reservation(SamplePerson who, String contract, Random chance) {
        if (!happens(40, chance)) {
            return Optional.empty();
        }
        var held = contracts.reserve(who, contract);
        if (held.isPresent() && happens(20, chance)) {
            contracts.release(who, held.get());
            return Optional.empty();
        }
        return held;
    }

    private void afterRefusal(SamplePerson who, String draft, String contract, Random chance) {
        if (happens(60, chance)) {
            contracts.forget(who, contract);
        }
        if (happens(50, chance)) {
            drafts.discard(who, draft);
        }
    }

    private void talk(SamplePerson who, String ticket, Random chance) {
        if (who == SamplePerson.JAN) {
            calls.bookInVain(who, ticket);
            return;
        }
        var call = calls.book(who, ticket, chance);
        if (call.isEmpty() || patience.isStopping()) {
            return;
        }
        if (happens(50, chance)) {
            calls.move(who, ticket, call.get(), chance);
        }
        if (happens(40, chance)) {
            calls.cancel(who, call.get());
            call = happens(60, chance) ? calls.book(who, ticket, chance) : Optional.empty();
        }
        if (happens(30, chance) && !patience.isStopping()) {
            call = transfer(who, ticket, call, chance);
        }
        // Most calls end here, or the advocates' days would be full long before the campaign is over.
        if (call.isPresent() && happens(70, chance)) {
            calls.cancel(who, call.get());
        }
    }

    /** To another team, and sometimes back; a call with the old team does not survive it. */
    private Optional<String> transfer(SamplePerson who, String ticket, Optional<String> call, Random chance) {
        var elsewhere = happens(60, chance) ? Staff.CLOUD : Staff.LICENSING;
        desk.transfer(ticket, elsewhere);
        call.ifPresent(gone -> calls.awaitCancelled(who, gone));
        if (elsewhere.equals(Staff.LICENSING)) {
            calls.awaitState(who, ticket, "NOT_AVAILABLE");
            calls.bookInVain(who, ticket);
            desk.transfer(ticket, Staff.WINDOWS);
        }
        desk.assign(ticket, chance);
        return calls.book(who, ticket, chance);
    }

    private static boolean happens(int percent, Random chance) {
        return chance.nextInt(100) < percent;
    }
}
