package io.supportplatform.contracts.contract;

import java.time.Instant;

/** Why a contract is not put on a sign-in. */
sealed interface RegistrationRefusal {

    /** No contract has both of these ids; which of them is wrong is not told. */
    record NotFound() implements RegistrationRefusal {}

    /** Too many misses; the next try is answered from then on. */
    record AttemptsExceeded(Instant until) implements RegistrationRefusal {}

    /** It is there already. */
    record AlreadyRegistered(LinkedContract contract) implements RegistrationRefusal {}
}
