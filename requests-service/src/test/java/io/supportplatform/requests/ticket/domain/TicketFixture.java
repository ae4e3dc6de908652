package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.catalogue.domain.ProblemId;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.contact.domain.Location;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.StaffSeat;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.directory.domain.TeamId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people, teams and requests of the tests. */
public final class TicketFixture {

    public static final Instant NOW = Instant.parse("2026-11-20T08:12:00Z");
    public static final AccountId ADA = work("a0000000-0000-4000-8000-00000000ada0");
    public static final AccountId BEN = work("a0000000-0000-4000-8000-00000000be40");
    public static final AccountId STRANGER = new AccountId("5c1e7a10-0000-4000-8000-0000000000b2", "71a0");
    public static final ContractId CONTRACT = new ContractId(UUID.fromString("01a1f46d-d0c0-7cc8-b21d-6375c494d043"));
    public static final AttemptId ATTEMPT = new AttemptId(UUID.fromString("01a1f803-2c80-7c7c-a66d-0fb14e3c2d4d"));
    public static final TeamId EUROPE = new TeamId(UUID.fromString("01a1f41b-6b00-7143-a089-7869ab9d1193"));
    public static final TeamId NETWORKING = new TeamId(UUID.fromString("01a1f41c-5560-7973-b935-263da0245a34"));
    public static final Location WARSAW = new Location("POL", ZoneId.of("Europe/Warsaw"), "pl");
    public static final Advocate EVE = advocate("01a1f424-92c0-7852-a2ad-f74518bbb70c", "e0e0", EUROPE, true);
    public static final Advocate MAX = advocate("01a1f424-92c0-7852-a2ad-f74518bbb70d", "03a0", EUROPE, true);
    public static final TicketNumber NUMBER = new TicketNumber("2026112000000017");

    private TicketFixture() {}

    static AccountId work(String objectId) {
        return new AccountId("5c1e7a10-0000-4000-8000-0000000000a1", objectId);
    }

    static Advocate advocate(String id, String objectId, TeamId team, boolean active) {
        return new Advocate(
                new AdvocateId(UUID.fromString(id)),
                new AccountId("7f000000-0000-4000-8000-000000000001", objectId),
                "Eve Moreau",
                "eve@support.example",
                team,
                Set.of("en", "pl"),
                active);
    }

    public static Team team(TeamId id, String name, String zone, Set<String> languages, Set<String> products) {
        return new Team(id, name, true, ZoneId.of(zone), languages, products, false);
    }

    public static Viewer lead(@Nullable TeamId team) {
        return new Viewer(
                new AccountId("7f000000-0000-4000-8000-000000000001", "01ea"),
                Optional.of(new StaffSeat(true, Optional.empty(), Optional.ofNullable(team))));
    }

    public static Viewer seat(Advocate advocate) {
        return new Viewer(
                advocate.account(),
                Optional.of(new StaffSeat(false, Optional.of(advocate.id()), Optional.of(advocate.team()))));
    }

    public static ContactDetails details(@Nullable String phone, PreferredMethod method) {
        return new ContactDetails(phone, method, WARSAW);
    }

    static ProblemStep problem(String productId, String version) {
        return new ProblemStep(
                productId,
                Optional.of("Windows Server"),
                version,
                "STORAGE",
                new ProblemId("file-server-fails-to-start"),
                "File server fails to start",
                true,
                false,
                "Serwer plików nie uruchamia się po aktualizacji",
                "Po aktualizacji usługa nie wstaje.",
                null,
                true);
    }

    public static TicketHead head() {
        return new TicketHead(
                new TicketId(UUID.fromString("01a1f7fa-04c0-7140-a942-9150abcbf244")), ADA, Channel.PORTAL, NOW);
    }

    public static Draft emptyDraft() {
        return new Draft(head(), Form.empty(details(null, PreferredMethod.EMAIL)));
    }

    static Draft draftWithPlan(Severity severity) {
        return accepted(
                emptyDraft().saveProblem(problem("windows-server", "2025")).savePlan(CONTRACT, null, severity, false));
    }

    static Draft draftWithContact(Contact primary) {
        return accepted(draftWithPlan(Severity.MODERATE).saveContact(primary, details(null, PreferredMethod.EMAIL)));
    }

    public static Draft sharedDraft(Contact primary, Contact... additional) {
        return accepted(draftWithContact(primary).saveSharing(List.of(additional)));
    }

    public static Draft reviewedDraft() {
        return accepted(sharedDraft(new Contact.Bound(ADA)).review(Set.of()));
    }

    public static Submitting submitting() {
        return accepted(reviewedDraft().submit(ATTEMPT, NOW));
    }

    public static Submitted submitted() {
        return opened(submitting());
    }

    static Submitted opened(Submitting trying) {
        var expected = ExpectedAssignment.of(NOW, ZoneId.of("Europe/Warsaw"));
        var opening = new Opening(ATTEMPT, NOW, NUMBER, Instant.parse("2026-11-20T08:12:00.310Z"), expected);
        return trying.accepted(opening, Placement.first(EUROPE));
    }

    /** Open, with Ben as primary contact and nobody else: its creator Ada is no contact. */
    static Submitted submittedForBen() {
        var draft = accepted(sharedDraft(new Contact.Bound(BEN)).review(Set.of(Warning.SUBMITTER_WILL_LOSE_ACCESS)));
        return opened(accepted(draft.submit(ATTEMPT, NOW)));
    }

    /** Open, with a colleague who has not signed in yet. */
    public static Submitted submittedWithPending() {
        var pending = new Contact.Pending(ADA.tenantId(), "newcomer@northwind.example");
        var draft = accepted(sharedDraft(new Contact.Bound(ADA), pending).review(Set.of()));
        return opened(accepted(draft.submit(ATTEMPT, NOW)));
    }

    public static Assigned assignedToEve() {
        return accepted(submitted().assign(EVE, Optional.empty(), Instant.parse("2026-11-20T09:00:00Z")));
    }

    public static <T> T accepted(Decision<T, ?> decision) {
        return decision.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    public static <R> R refused(Decision<?, R> decision) {
        return decision.fold(
                value -> {
                    throw new AssertionError("accepted: " + value);
                },
                refusal -> refusal);
    }
}
