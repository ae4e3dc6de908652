package io.supportplatform.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes our mails. */
@ConfigMapping(prefix = "platform.smtp")
public interface SmtpConfig {

    /** Host name of the mail server. */
    @WithDefault("localhost")
    String host();

    /** Port of the mail server. */
    @WithDefault("8088")
    int port();

    /** Whether the connection must be encrypted (STARTTLS) before a mail is handed over. */
    @WithDefault("OPPORTUNISTIC")
    Tls tls();

    /** Account at the mail server; none means that it knows us otherwise. */
    Optional<String> username();

    /** Password of that account. */
    Optional<String> password();

    /** Longest wait for the server at each step. */
    @WithDefault("PT10S")
    Duration timeout();

    /** How much encryption is asked for. */
    enum Tls {
        OPPORTUNISTIC,
        REQUIRED
    }
}
