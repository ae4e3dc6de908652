package io.supportplatform.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person or an operator typed never becomes a header. */
class MailboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@northwind.example",
                "ada@northwind.example\r\nBcc: all@northwind.example",
                "ada@northwind.example\nSubject: x",
                "ada@northwind.example, ben@northwind.example",
                "Ada <ada@northwind.example>",
                "ada @northwind.example",
                "żółw@northwind.example",
                "undisclosed:ada@northwind.example;"
            })
    void refusesWhatIsNotOneAddress(String text) {
        assertThat(Mailbox.isAddress(text)).isFalse();
        assertThatThrownBy(() -> new Mailbox("Ada", text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@northwind.example", "ada.nowak+support@sub.northwind.example", "o'neil@x.example"})
    void takesAddresses(String text) {
        assertThat(Mailbox.isAddress(text)).isTrue();
    }

    @Test
    void readsConfiguredSenders() {
        // When
        var sender = Mailbox.parse("Appointments in Partner Center <appointments@support.example>");

        // Then
        assertThat(sender.name()).isEqualTo("Appointments in Partner Center");
        assertThat(sender.domain()).isEqualTo("support.example");
    }

    @Test
    void keepsNamesOnOneLine() {
        assertThat(new Mailbox("Ada\r\nBcc: all@x.example\u2028\u202e Nowak", "ada@x.example").name())
                .isEqualTo("Ada Bcc: all@x.example Nowak");
    }

    @Test
    void cutsOverlongText_betweenCharacters() {
        // When
        var text = HeaderText.of("😀".repeat(400));

        // Then
        assertThat(text.codePointCount(0, text.length())).isEqualTo(300);
        assertThat(text).endsWith("😀…");
    }
}
