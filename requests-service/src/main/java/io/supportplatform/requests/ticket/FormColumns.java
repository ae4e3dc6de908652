package io.supportplatform.requests.ticket;

import io.supportplatform.requests.catalogue.domain.ProblemId;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.contact.domain.Location;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.ticket.domain.ContactStep;
import io.supportplatform.requests.ticket.domain.ContractId;
import io.supportplatform.requests.ticket.domain.Form;
import io.supportplatform.requests.ticket.domain.PlanStep;
import io.supportplatform.requests.ticket.domain.ProblemStep;
import io.supportplatform.requests.ticket.domain.ReservationId;
import io.supportplatform.requests.ticket.domain.ReviewStep;
import io.supportplatform.requests.ticket.domain.Severity;
import io.supportplatform.requests.ticket.domain.Warning;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The columns of the steps' values; a value is there when its step is not empty, the contact's always. */
final class FormColumns {

    private FormColumns() {}

    static void write(Columns columns, Form form) {
        writeProblem(columns, form.problem().shown());
        writePlan(columns, form.plan().shown());
        writeDetails(columns, form.contact().shown().map(ContactStep::details).orElse(form.defaults()));
        columns.set("acknowledged", acknowledged(form.review().shown()));
    }

    static ProblemStep problem(Row row) {
        return new ProblemStep(
                row.getString("product_id"),
                Optional.ofNullable(row.getString("product_name")),
                row.getString("product_version"),
                row.getString("category"),
                new ProblemId(row.getString("problem_id")),
                row.getString("problem_title"),
                row.getBoolean("schedulable"),
                row.getBoolean("complex"),
                row.getString("title"),
                row.getString("description"),
                Optional.ofNullable(row.getOffsetDateTime("started_at"))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getBoolean("hard_to_reach"));
    }

    static PlanStep plan(Row row) {
        return new PlanStep(
                new ContractId(row.getUUID("contract_id")),
                Optional.ofNullable(row.getUUID("reservation_id"))
                        .map(ReservationId::new)
                        .orElse(null),
                Severity.valueOf(row.getString("severity")),
                row.getBoolean("twenty_four_seven"));
    }

    static ContactDetails details(Row row) {
        return new ContactDetails(
                row.getString("phone"),
                PreferredMethod.valueOf(row.getString("preferred_method")),
                new Location(
                        row.getString("country"), ZoneId.of(row.getString("time_zone")), row.getString("language")));
    }

    private static void writeProblem(Columns columns, Optional<ProblemStep> step) {
        columns.from(step)
                .set("product_id", ProblemStep::productId)
                .set("product_name", problem -> problem.productName().orElse(null))
                .set("product_version", ProblemStep::version)
                .set("category", ProblemStep::category)
                .set("problem_id", problem -> problem.problem().value())
                .set("problem_title", ProblemStep::problemTitle)
                .set("schedulable", ProblemStep::schedulable)
                .set("complex", ProblemStep::complex)
                .set("title", ProblemStep::title)
                .set("description", ProblemStep::description)
                .set("started_at", ProblemStep::startedAt)
                .set("hard_to_reach", ProblemStep::hardToReach);
    }

    private static void writePlan(Columns columns, Optional<PlanStep> step) {
        columns.from(step)
                .set("contract_id", plan -> plan.contract().value())
                .set("severity", plan -> plan.severity().name())
                .set("twenty_four_seven", PlanStep::twentyFourSeven);
        columns.from(step.map(PlanStep::reservation)).set("reservation_id", ReservationId::value);
    }

    private static void writeDetails(Columns columns, ContactDetails details) {
        columns.set("phone", details.phone())
                .set("preferred_method", details.preferredMethod().name())
                .set("country", details.location().country())
                .set("time_zone", details.location().timeZone().getId())
                .set("language", details.location().language());
    }

    private static String[] acknowledged(Optional<ReviewStep> review) {
        return review.stream()
                .flatMap(step -> step.acknowledged().stream())
                .map(Warning::name)
                .sorted()
                .toArray(String[]::new);
    }
}
