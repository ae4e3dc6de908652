package io.supportplatform.notification.delivery;

import io.supportplatform.notification.delivery.domain.SendResult;
import io.supportplatform.notification.delivery.domain.SendResult.Never;
import io.supportplatform.notification.delivery.domain.SendResult.NotNow;
import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads what a failed attempt means: replies of the 500s are for good, all else may work later (RFC 5321, section 4.2.1). */
final class SmtpFailures {

    private static final int PERMANENT = 500;
    private static final int MAX_LENGTH = 500;
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>@]+@[^\\s<>@]+>?");

    private SmtpFailures() {}

    /** @param begun whether the mail itself was on its way already */
    static SendResult classify(MessagingException failure, boolean begun) {
        OptionalInt code = causes(failure)
                .mapToInt(SmtpFailures::replyCode)
                .filter(reply -> reply > 0)
                .max();
        String why = describe(failure);
        if (code.isPresent()) {
            return code.getAsInt() >= PERMANENT ? new Never(why) : new NotNow(why, false);
        }
        return new NotNow(why, begun);
    }

    private static int replyCode(Throwable failure) {
        return switch (failure) {
            case SMTPSendFailedException send -> send.getReturnCode();
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            default -> -1;
        };
    }

    // Goes into an event and onto a page: the server's words, without the addresses they often repeat.
    private static String describe(MessagingException failure) {
        String words = causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElse(failure.getClass().getSimpleName());
        String clean = ADDRESS.matcher(words.strip()).replaceAll("<address>").replaceAll("\\s+", " ");
        return clean.length() <= MAX_LENGTH ? clean : clean.substring(0, MAX_LENGTH);
    }

    private static Stream<Throwable> causes(MessagingException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, SmtpFailures::next);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : failure.getCause();
    }
}
