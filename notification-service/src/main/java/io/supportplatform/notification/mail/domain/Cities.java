package io.supportplatform.notification.mail.domain;

import java.time.ZoneId;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The city by which people know a time zone. The JDK has these names but offers no way to ask for them. */
final class Cities {

    private static final String BUNDLE = Cities.class.getPackageName() + ".cities";
    private static final Control EXACT_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Cities() {}

    static String of(ZoneId zone, MailLanguage language) {
        var names = ResourceBundle.getBundle(BUNDLE, language.locale(), Cities.class.getClassLoader(), EXACT_LANGUAGE);
        String id = zone.getId();
        return names.containsKey(id)
                ? names.getString(id)
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
