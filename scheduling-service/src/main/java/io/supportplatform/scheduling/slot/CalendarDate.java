package io.supportplatform.scheduling.slot;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text is a date of the calendar with a four-digit year. Checked as text, because JAX-RS answers 404 to a wrong one. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CalendarDate.Check.class)
@interface CalendarDate {
    String message() default "{date.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Parses the text; absence is another constraint's business. */
    class Check implements ConstraintValidator<CalendarDate, String> {
        private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public boolean isValid(@Nullable String date, ConstraintValidatorContext context) {
            return date == null || (SHAPE.matcher(date).matches() && exists(date));
        }

        private static boolean exists(String date) {
            try {
                LocalDate.parse(date);
                return true;
            } catch (DateTimeParseException never) {
                return false;
            }
        }
    }
}
