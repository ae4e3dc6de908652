package io.supportplatform.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.requests.ticket.domain.DeskRefusal;
import io.supportplatform.requests.ticket.domain.DraftRefusal;
import io.supportplatform.requests.violation.ViolationCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused is explained, in every language. */
class ProblemTextsTest {

    private static final Properties ENGLISH = texts("problems.properties");

    static Stream<String> refusals() {
        return Stream.of(ViolationCode.values(), DeskRefusal.values(), DraftRefusal.values())
                .flatMap(Arrays::stream)
                .map(Enum::name);
    }

    /** What contracts-service may answer a submitted request with. */
    static Stream<String> reasons() {
        return Stream.of(
                "CONTRACT_NOT_ACTIVATED",
                "CONTRACT_EXPIRED",
                "CONTRACT_FROZEN",
                "CONTRACT_SUSPENDED",
                "CONTRACT_NOT_LINKED",
                "NO_UNITS_AVAILABLE",
                "UNITS_ALL_RESERVED",
                "PRODUCT_NOT_COVERED",
                "PRODUCT_VERSION_NOT_COVERED",
                "SUPPORT_PHASE_NOT_COVERED",
                "PLAN_CLOUD_ONLY",
                "PLAN_ON_PREMISES_ONLY",
                "SEVERITY_NOT_IN_PLAN",
                "PPI_REQUIRES_PERSONAL_ACCOUNT",
                "PACK_NOT_OFFERED_IN_REGION",
                "PAYMENT_METHOD_REQUIRED",
                "RESERVATION_NOT_FOUND",
                "PRODUCT_SERVED_BY_OTHER_PORTAL",
                "INCIDENT_REFUSED");
    }

    @ParameterizedTest
    @MethodSource({"refusals", "reasons"})
    void explainsEveryRefusal(String code) {
        String slug = code.toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(ENGLISH).containsKeys(slug + ".title", slug + ".detail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACTIVATE_CONTRACT",
                "WAIT_FOR_CONTRACT_START",
                "RENEW_CONTRACT",
                "CONTACT_OPERATIONS",
                "SETTLE_PAYMENT",
                "CHECK_SIGNED_IN_ACCOUNT",
                "SIGN_IN_WITH_PERSONAL_ACCOUNT",
                "CHOOSE_ANOTHER_PLAN",
                "BUY_INCIDENTS",
                "RETRY_WHEN_RESERVATION_ENDS",
                "BUY_CLOUD_SUPPORT",
                "CHOOSE_KNOWN_VERSION",
                "CHOOSE_NEWER_VERSION",
                "BUY_PAY_PER_INCIDENT",
                "BUY_SINGLE_INCIDENT",
                "CHOOSE_ANOTHER_SEVERITY",
                "USE_PRODUCT_PORTAL",
                "COMPLETE_PROFILE"
            })
    void explainsEveryRemedy(String code) {
        assertThat(ENGLISH).containsKey("remedy." + code);
    }

    @Test
    void saysAllOfItInPolishToo() {
        assertThat(texts("problems_pl.properties").keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    private static Properties texts(String bundle) {
        try (InputStream stream = ProblemTextsTest.class.getResourceAsStream("/" + bundle)) {
            var texts = new Properties();
            texts.load(stream);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
