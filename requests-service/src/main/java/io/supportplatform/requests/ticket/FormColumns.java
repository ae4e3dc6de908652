package io.supportplatform.requests.ticket;

import io.supportplatform.requests.catalogue.domain.ProblemId;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.contact.domain.Location;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.ticket.domain.ContractId;
import io.supportplatform.requests.ticket.domain.PlanStep;
import io.supportplatform.requests.ticket.domain.ProblemStep;
import io.supportplatform.requests.ticket.domain.ReservationId;
import io.supportplatform.requests.ticket.domain.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of the steps' values; a value is there when its step is not empty, the contact's always. */
@Embeddable
class FormColumns {

    @Nullable
    String productId;

    @Nullable
    String productName;

    @Nullable
    String productVersion;

    @Nullable
    String category;

    @Nullable
    String problemId;

    @Nullable
    String problemTitle;

    @Nullable
    Boolean schedulable;

    @Nullable
    Boolean complex;

    @Nullable
    String title;

    @Nullable
    String description;

    @Nullable
    Instant startedAt;

    @Nullable
    Boolean hardToReach;

    @Nullable
    UUID contractId;

    @Nullable
    UUID reservationId;

    @Nullable
    String severity;

    @Nullable
    Boolean twentyFourSeven;

    @Nullable
    String phone;

    @Column
    String preferredMethod;

    @Column
    String country;

    @Column
    String timeZone;

    @Column
    String language;

    @Column
    String[] acknowledged;

    void write(ProblemStep step) {
        productId = step.productId();
        productName = step.productName().orElse(null);
        productVersion = step.version();
        category = step.category();
        problemId = step.problem().value();
        problemTitle = step.problemTitle();
        schedulable = step.schedulable();
        complex = step.complex();
        title = step.title();
        description = step.description();
        startedAt = step.startedAt();
        hardToReach = step.hardToReach();
    }

    void write(PlanStep step) {
        contractId = step.contract().value();
        reservationId = step.reservation() == null ? null : step.reservation().value();
        severity = step.severity().name();
        twentyFourSeven = step.twentyFourSeven();
    }

    void write(ContactDetails details) {
        phone = details.phone();
        preferredMethod = details.preferredMethod().name();
        country = details.location().country();
        timeZone = details.location().timeZone().getId();
        language = details.location().language();
    }

    ProblemStep toProblem() {
        return new ProblemStep(
                there(productId),
                Optional.ofNullable(productName),
                there(productVersion),
                there(category),
                new ProblemId(there(problemId)),
                there(problemTitle),
                there(schedulable),
                there(complex),
                there(title),
                there(description),
                startedAt,
                there(hardToReach));
    }

    PlanStep toPlan() {
        return new PlanStep(
                new ContractId(there(contractId)),
                reservationId == null ? null : new ReservationId(reservationId),
                Severity.valueOf(there(severity)),
                there(twentyFourSeven));
    }

    ContactDetails toDetails() {
        return new ContactDetails(
                phone, PreferredMethod.valueOf(preferredMethod), new Location(country, ZoneId.of(timeZone), language));
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "a step that is not empty has its values");
    }
}
