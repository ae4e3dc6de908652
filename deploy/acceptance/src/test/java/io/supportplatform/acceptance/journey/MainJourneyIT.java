package io.supportplatform.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import io.supportplatform.acceptance.stack.RunningStack;
import io.supportplatform.local.Demo;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.parts.ReceivedMail;
import io.supportplatform.local.parts.SamplePerson;
import org.junit.jupiter.api.Test;

/** The main journey, as the demo tells it, works; and works again. */
class MainJourneyIT {

    private final LocalStack stack = RunningStack.get();

    @Test
    void runsTwice_andLeavesMailsThatAnotherCalendarReaderAccepts() {
        // When
        Demo.against(stack.ports(), System.out);
        Demo.against(stack.ports(), System.out);

        // Then
        var attachments = stack.mails().mailsTo(SamplePerson.ADA.email()).stream()
                .flatMap(mail -> mail.attachments().stream())
                .map(ReceivedMail.Body::text)
                .toList();
        assertThat(attachments).hasSizeGreaterThanOrEqualTo(8).allSatisfy(MainJourneyIT::isAcceptable);
    }

    private static void isAcceptable(String attachment) {
        var calendar = Biweekly.parse(attachment).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(attachment).isTrue();
        assertThat(calendar.getMethod().getValue()).isIn("REQUEST", "CANCEL");
        assertThat(calendar.getEvents()).hasSize(1).allSatisfy(event -> {
            assertThat(event.getUid().getValue()).isNotBlank();
            assertThat(event.getDateStart()).isNotNull();
            assertThat(event.getOrganizer()).isNotNull();
        });
    }
}
