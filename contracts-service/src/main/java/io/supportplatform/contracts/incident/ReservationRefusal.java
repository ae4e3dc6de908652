package io.supportplatform.contracts.incident;

import io.supportplatform.contracts.plan.PlanCatalogue;
import io.supportplatform.contracts.product.domain.Product;

/** Why no incident is held, or a hold is not given back. */
sealed interface ReservationRefusal {

    /** The plan cannot be used for this need. */
    record PlanUnusable(PlanCatalogue.Choice choice) implements ReservationRefusal {}

    /** The product needs no contract: another portal serves it. */
    record ServedElsewhere(Product product) implements ReservationRefusal {}

    /** There is no such reservation, or it is another's. */
    record NotFound() implements ReservationRefusal {}

    /** The id was used before, for something else. */
    record Mismatch() implements ReservationRefusal {}

    /** Its time was over. */
    record HoldLapsed() implements ReservationRefusal {}

    /** It was given back, or went to a ticket. */
    record AlreadyResolved() implements ReservationRefusal {}

    /** Others were faster each time although units are left; worth an immediate new try. */
    record Busy() implements ReservationRefusal {}
}
