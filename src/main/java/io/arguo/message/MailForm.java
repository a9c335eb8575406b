package io.arguo.message;

import io.arguo.archive.RawMessage;
import jakarta.mail.MessagingException;
import java.util.Arrays;

/** Reads a message that is written as mail (RFC 5322, MIME). */
final class MailForm {
  private MailForm() {}

  static Parsed parse(RawMessage raw) throws MessagingException {
    Headers headers = Headers.of(raw.bytes());
    if (headers.isEmpty()) {
      return new Damaged(raw.origin(), "no header field in it", raw.bytes());
    }
    byte[] body = Arrays.copyOfRange(raw.bytes(), headers.bodyStart(), raw.bytes().length);
    MimeText mime = MimeText.of(headers.fields(), body);
    Draft draft = new Draft(raw.origin());
    draft.id = MessageIds.own(headers.raw("Message-ID"));
    draft.author = author(headers);
    draft.date = Dates.parse(headers.text("Date"));
    draft.subject = headers.text("Subject");
    draft.list = ListNames.inHeaders(headers);
    draft.inReplyTo = MessageIds.parent(headers.raw("In-Reply-To"));
    draft.references = MessageIds.all(headers.raw("References"));
    draft.text = mime.text();
    draft.attachments = mime.attachments();
    return draft.message();
  }

  private static Mailbox author(Headers headers) {
    Mailbox from = Mailboxes.parse(headers.raw("From"));
    return from.isUnknown() ? Mailboxes.parse(headers.raw("Sender")) : from;
  }
}
