package io.supportplatform.requests.profile;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.requests.Turns;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.profile.domain.Profile;
import io.supportplatform.requests.ticket.BindContacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Completes or changes the caller's profile; names and e-mail are always those of the token. */
@ApplicationScoped
class SaveProfile {

    private final PanacheTransaction transaction;
    private final ProfileRepository profiles;
    private final ProfilePublications publications;
    private final BindContacts contacts;
    private final Outbox outbox;

    SaveProfile(
            PanacheTransaction transaction,
            ProfileRepository profiles,
            ProfilePublications publications,
            BindContacts contacts,
            Outbox outbox) {
        this.transaction = transaction;
        this.profiles = profiles;
        this.publications = publications;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    /** The first profile needs no If-Match; there is nothing yet that could be overwritten. */
    Uni<Versioned<Profile>> save(Caller caller, ContactDetails defaults, @Nullable String ifMatch) {
        var profile = new Profile(
                caller.account(),
                caller.givenName(),
                caller.familyName(),
                caller.email(),
                caller.emailVerified(),
                defaults);
        return transaction.run(open -> Turns.take(
                        open, "profile " + caller.account().asText())
                .chain(() -> profiles.find(caller.account()))
                .invoke(known -> known.ifPresent(
                        stored -> ExpectedVersion.fromHeader(ifMatch).requireMatch(stored.version())))
                .flatMap(known -> storeIfChanged(open, known, profile))
                .call(stored -> bind(open, stored.value())));
    }

    private Uni<Versioned<Profile>> storeIfChanged(
            OpenPanacheTransaction open, Optional<Versioned<Profile>> known, Profile profile) {
        return known.filter(stored -> stored.value().equals(profile))
                .map(unchanged -> Uni.createFrom().item(unchanged))
                .orElseGet(() -> store(open, profile));
    }

    private Uni<Versioned<Profile>> store(OpenPanacheTransaction open, Profile profile) {
        return profiles.store(profile)
                .call(version -> outbox.add(open, publications.changed(profile, version)))
                .map(version -> new Versioned<>(profile, version));
    }

    private Uni<Void> bind(OpenPanacheTransaction open, Profile profile) {
        return profile.bindingEmail()
                .map(email -> contacts.bind(open, profile.account(), email))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
