package io.supportplatform.testing;

import io.supportplatform.local.parts.IssuerPart;
import io.supportplatform.local.parts.KafkaPart;
import io.supportplatform.local.parts.MailboxPart;
import io.supportplatform.local.parts.PostgresOptions;
import io.supportplatform.local.parts.PostgresPart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The servers of one test JVM, each started when first asked for and stopped with the JVM. */
public final class SharedParts {

    private static @Nullable PostgresPart postgres;
    private static @Nullable KafkaPart kafka;
    private static @Nullable Path kafkaDirectory;
    private static @Nullable IssuerPart issuer;
    private static @Nullable MailboxPart mailbox;

    private SharedParts() {}

    /** The settings of a part: {@code database:<service>}, {@code kafka}, {@code issuer} or {@code mailbox}. */
    public static synchronized Map<String, String> settings(String part) throws IOException {
        if (part.startsWith("database:")) {
            return postgres().database(part.substring("database:".length())).settings();
        }
        return switch (part) {
            case "kafka" -> Map.of("platform.kafka.bootstrap", kafka().bootstrap());
            case "kafka:stop" -> stopKafka();
            case "kafka:start" -> startKafka();
            case "issuer" -> issuerSettings(issuer());
            case "mailbox" -> mailboxSettings(mailbox());
            default -> throw new IllegalArgumentException("No such part: " + part);
        };
    }

    private static PostgresPart postgres() throws IOException {
        if (postgres == null) {
            postgres = PostgresPart.start(PostgresOptions.temporary());
        }
        return postgres;
    }

    private static KafkaPart kafka() throws IOException {
        if (kafka == null) {
            var directory = Files.createTempDirectory("platform-kafka");
            kafkaDirectory = directory;
            kafka = KafkaPart.start(0, directory);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> clean(directory), "kafka-closer"));
        }
        return kafka;
    }

    private static Map<String, String> stopKafka() throws IOException {
        kafka().close();
        return Map.of();
    }

    private static Map<String, String> startKafka() throws IOException {
        kafka = KafkaPart.start(kafka().port(), Objects.requireNonNull(kafkaDirectory));
        return Map.of();
    }

    private static IssuerPart issuer() {
        if (issuer == null) {
            issuer = IssuerPart.start(0);
        }
        return issuer;
    }

    private static MailboxPart mailbox() {
        if (mailbox == null) {
            mailbox = MailboxPart.start(0, 0);
        }
        return mailbox;
    }

    private static Map<String, String> issuerSettings(IssuerPart part) {
        return Map.of("platform.issuers.work.url", part.workUrl(), "platform.issuers.personal.url", part.personalUrl());
    }

    private static Map<String, String> mailboxSettings(MailboxPart part) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("platform.smtp.host", "127.0.0.1");
        settings.put("platform.smtp.port", Integer.toString(part.smtpPort()));
        settings.put(Mailbox.IMAP_PORT, Integer.toString(part.imapPort()));
        return settings;
    }

    private static void clean(Path directory) {
        if (kafka != null) {
            kafka.close();
        }
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.getLogger(SharedParts.class.getName()).log(System.Logger.Level.WARNING, "Left " + directory, e);
        }
    }
}
