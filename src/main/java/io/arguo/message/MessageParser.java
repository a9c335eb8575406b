package io.arguo.message;

import io.arguo.archive.RawMessage;
import jakarta.mail.MessagingException;

/**
 * Decodes messages. Total: whatever the bytes are, it gives a message or the reason why there is
 * none. Holds no state, so that several threads may share one.
 */
public final class MessageParser {
  public Parsed parse(RawMessage raw) {
    try {
      return switch (raw.form()) {
        case RFC822 -> MailForm.parse(raw);
        case PAGE_HTML -> HtmlPageForm.parse(raw);
        case PAGE_TEXT -> TextPageForm.parse(raw);
      };
    } catch (MessagingException | RuntimeException | StackOverflowError e) {
      // The libraries throw unchecked on input they did not expect; one post must not end a load.
      String reason = "cannot be decoded: " + e.getClass().getSimpleName() + ": " + e.getMessage();
      return new Damaged(raw.origin(), reason, raw.bytes());
    }
  }
}
