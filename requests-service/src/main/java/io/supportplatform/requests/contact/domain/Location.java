package io.supportplatform.requests.contact.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.requests.violation.Violations;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a person is and what they speak: country (ISO 3166 alpha-3), zone (IANA) and language (BCP 47). It routes a request. */
public record Location(String country, ZoneId timeZone, String language) {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    // Tags without extensions: what our events promise to carry.
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    public Location {
        if (!COUNTRIES.contains(country)) {
            throw new IllegalArgumentException("not an ISO 3166 alpha-3 country: " + country);
        }
        if (!isLanguage(language)) {
            throw new IllegalArgumentException("not a BCP 47 language: " + language);
        }
    }

    /** Reads what a caller sent; every part that is wrong is named. */
    public static Decision<Location, List<Violation>> of(String country, String timeZone, String language) {
        return new Violations()
                .when(!COUNTRIES.contains(country), "/country", ViolationCode.COUNTRY_UNKNOWN)
                .when(!ZONES.contains(timeZone), "/timeZone", ViolationCode.TIME_ZONE_UNKNOWN)
                .when(!isLanguage(language), "/language", ViolationCode.LANGUAGE_MALFORMED)
                .decide(() -> new Location(country, ZoneId.of(timeZone), language));
    }

    /** The language without region or script: a team that speaks {@code pt} answers {@code pt-BR}. */
    public String baseLanguage() {
        return Locale.forLanguageTag(language).getLanguage();
    }

    /** Whether somebody who speaks these languages speaks this one, whatever its region. */
    public boolean isSpokenWith(Set<String> languages) {
        return languages.contains(language) || languages.contains(baseLanguage());
    }

    private static boolean isLanguage(String tag) {
        try {
            return LANGUAGE.matcher(tag).matches()
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
