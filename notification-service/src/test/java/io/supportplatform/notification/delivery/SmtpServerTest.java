package io.supportplatform.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.notification.delivery.ClaimedMessage.Rendering;
import io.supportplatform.notification.delivery.domain.SendResult;
import io.supportplatform.notification.delivery.domain.SendResult.Accepted;
import io.supportplatform.notification.delivery.domain.SendResult.Never;
import io.supportplatform.notification.delivery.domain.SendResult.NotNow;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mail server's answers mean. */
class SmtpServerTest {

    private static final String MAIL = """
            From: appointments@support.example
            To: ada@northwind.example
            Subject: x
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            =C4=85 first
            .
            last
            """.replace("\n", "\r\n");

    private static SendResult sendTo(int port) {
        return new SmtpServer(config(port)).send(new Rendering("ada@northwind.example", MAIL.getBytes(UTF_8)));
    }

    private static SendResult sendAgainst(Map<String, String> script) {
        try (var server = new ScriptedSmtp(script)) {
            return sendTo(server.port());
        }
    }

    @Test
    void handsOverEveryByte() {
        // Given a server that would take other bytes as well
        try (var server = new ScriptedSmtp(Map.of("EHLO", "250-hello\r\n250 8BITMIME"))) {
            // When
            var result = sendTo(server.port());

            // Then a line with a lone dot is stuffed on the wire, and nothing else is touched
            assertThat(result).isEqualTo(new Accepted());
            assertThat(server.received() + "\r\n").isEqualTo(MAIL.replace("\r\n.\r\n", "\r\n..\r\n"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 not now",
        "MAIL, 451 try later",
        "RCPT, 450 busy",
        "DATA, 452 no room",
        "., 451 local error",
        ". , 421 shutting down"
    })
    void triesAgain_whenTheServerSaysLater(String command, String reply) {
        // When
        var result = sendAgainst(Map.of(command.strip(), reply));

        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        NotNow.class,
                        later -> assertThat(later.mayHaveArrived()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 550 sender refused", "RCPT, 550 5.1.1 unknown", "DATA, 554 no", "., 552 too large"})
    void givesUp_whenTheServerRefusesForGood(String command, String reply) {
        assertThat(sendAgainst(Map.of(command, reply))).isInstanceOf(Never.class);
    }

    @ParameterizedTest
    @CsvSource({"GREETING, false", "RCPT, false", "., true"})
    void knowsWhenItDoesNotKnow(String command, boolean mayHaveArrived) {
        // When the connection breaks at that point
        var result = sendAgainst(Map.of(command, ScriptedSmtp.DROP));

        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        NotNow.class,
                        later -> assertThat(later.mayHaveArrived()).isEqualTo(mayHaveArrived));
    }

    @Test
    void triesAgain_whenNobodyListens() {
        // Given port 1, on which nothing has listened for decades
        int port = 1;

        // Then
        assertThat(sendTo(port))
                .isInstanceOfSatisfying(
                        NotNow.class,
                        later -> assertThat(later.mayHaveArrived()).isFalse());
    }

    @Test
    void keepsAddressesOutOfTheReason() {
        // When
        var result = sendAgainst(Map.of("RCPT", "550 5.1.1 <ada@northwind.example>: no such user"));

        // Then
        assertThat(result).isEqualTo(new Never("550 5.1.1 <address>: no such user"));
    }

    private static SmtpConfig config(int port) {
        return new SmtpConfig() {
            @Override
            public String host() {
                return "127.0.0.1";
            }

            @Override
            public int port() {
                return port;
            }

            @Override
            public Tls tls() {
                return Tls.OPPORTUNISTIC;
            }

            @Override
            public Optional<String> username() {
                return Optional.empty();
            }

            @Override
            public Optional<String> password() {
                return Optional.empty();
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }
        };
    }
}
