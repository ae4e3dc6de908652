package io.supportplatform.requests.ticket.domain;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.requests.ticket.domain.CompleteForm.Participant;
import io.supportplatform.testing.Proves;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody proves an address under which others had named them, perhaps beside their account. */
class BoundContactsTest {

    private static final String ADDRESS = "ben@northwind.example";
    private static final Contact BY_ADDRESS = new Contact.Pending(ADA.tenantId(), ADDRESS);
    private static final Contact BY_ACCOUNT = new Contact.Bound(BEN);
    private static final Contact HERSELF = new Contact.Bound(ADA);

    @Test
    @Proves("B72")
    void isNotNamedTwice_asPrimaryContactAndBeside() {
        assertThat(open(BY_ACCOUNT, BY_ADDRESS).bind(BEN, ADDRESS).core().form().participants())
                .containsExactly(new Participant(BY_ACCOUNT, ContactRole.PRIMARY));
        assertThat(open(BY_ADDRESS, BY_ACCOUNT).bind(BEN, ADDRESS).core().form().participants())
                .containsExactly(new Participant(BY_ACCOUNT, ContactRole.PRIMARY));
    }

    @Test
    @Proves("B72")
    void isNotNamedTwice_amongTheAdditionalContacts() {
        assertThat(open(HERSELF, BY_ADDRESS, BY_ACCOUNT)
                        .bind(BEN, ADDRESS)
                        .core()
                        .form()
                        .participants())
                .containsExactly(
                        new Participant(HERSELF, ContactRole.PRIMARY),
                        new Participant(BY_ACCOUNT, ContactRole.ADDITIONAL));
        assertThat(sharedDraft(HERSELF, BY_ADDRESS, BY_ACCOUNT)
                        .bind(BEN, ADDRESS)
                        .form()
                        .participants())
                .hasSize(2);
    }

    private static Submitted open(Contact primary, Contact... additional) {
        var draft = accepted(sharedDraft(primary, additional).review(Set.of(Warning.SUBMITTER_WILL_LOSE_ACCESS)));
        return opened(accepted(draft.submit(ATTEMPT, NOW)));
    }
}
