package io.supportplatform.scheduling.appointment;

import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the link that lets anybody who has it into the lobby. The token is derived from the appointment, so the link stays the
 * same for its life without being stored; the database holds only a hash, so a copy of it opens no call.
 */
@Singleton
class JoinLinks {
    private static final String PATH = "/api/scheduling/v1/join/";

    private final SecretKeySpec key;
    private final PublicLinks links;

    JoinLinks(JoinConfig config, PublicLinks links) {
        this.key = new SecretKeySpec(config.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.links = links;
    }

    URI linkTo(AppointmentId id) {
        return links.to(PATH + token(id));
    }

    byte[] hashFor(AppointmentId id) {
        return hash(token(id));
    }

    byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String token(AppointmentId id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var bytes = mac.doFinal(id.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
