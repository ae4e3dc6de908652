package io.supportplatform.scheduling.appointment;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is made of characters that can be stored, mailed and read: no control characters but tab and line breaks, no half
 * of a surrogate pair. JSON can carry both; PostgreSQL takes no NUL, and no half pair can be written as UTF-8.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
@interface PlainText {
    String message() default "{text.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at every code point; absence is another constraint's business. */
    class Check implements ConstraintValidator<PlainText, String> {
        private static final String LAYOUT = "\t\n\r";

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(Check::isPlain);
        }

        private static boolean isPlain(int character) {
            return switch (Character.getType(character)) {
                case Character.SURROGATE -> false;
                case Character.CONTROL -> LAYOUT.indexOf(character) >= 0;
                default -> true;
            };
        }
    }
}
