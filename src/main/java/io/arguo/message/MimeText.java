package io.arguo.message;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePartDataSource;
import java.util.ArrayList;
import java.util.List;

/** Finds the text of a message in its MIME structure (RFC 2046), and what lies beside it. */
final class MimeText {
  /** Deeper structures are attacks; what lies below is kept as an attachment. */
  private static final int DEEPEST = 20;

  /** More parts than any mail has are an attack on memory. */
  private static final int MOST_PARTS = 5000;

  private final List<String> texts = new ArrayList<>();
  private final List<Message.Attachment> attachments = new ArrayList<>();

  private MimeText() {}

  static MimeText of(InternetHeaders headers, byte[] body) throws MessagingException {
    MimeText mime = new MimeText();
    mime.take(new Part(new MimeBodyPart(headers, body)), 0);
    return mime;
  }

  String text() {
    return CleanText.of(String.join("\n", texts));
  }

  List<Message.Attachment> attachments() {
    return attachments;
  }

  private void take(Part part, int depth) {
    if (part.isMultipart() && depth < DEEPEST) {
      List<Part> parts = parts(part);
      if (parts.isEmpty()) {
        // A multipart that cannot be taken apart: better its source than nothing.
        texts.add(part.text());
      } else if (part.is("multipart/alternative")) {
        takeBest(parts, depth + 1);
      } else {
        parts.forEach(each -> take(each, depth + 1));
      }
    } else if (part.isInlineText() && (texts.isEmpty() || part.is("text/plain"))) {
      texts.add(part.readableText());
    } else {
      attachments.add(part.attachment());
    }
  }

  /**
   * Takes one of the alternatives: the plain one where it says anything, or one with a plain one in
   * it, or HTML, or the first.
   */
  private void takeBest(List<Part> alternatives, int depth) {
    Part best =
        alternatives.stream()
            .filter(part -> part.is("text/plain") && !part.text().isBlank())
            .findFirst()
            .or(() -> alternatives.stream().filter(Part::isMultipart).findFirst())
            .or(() -> alternatives.stream().filter(part -> part.is("text/html")).findFirst())
            .orElse(alternatives.getFirst());
    take(best, depth);
    alternatives.stream()
        .filter(part -> part != best && !part.isInlineText())
        .forEach(part -> attachments.add(part.attachment()));
  }

  private static List<Part> parts(Part part) {
    List<Part> parts = new ArrayList<>();
    if (part.boundaries() > MOST_PARTS) {
      return parts;
    }
    try {
      MimeMultipart multipart = new MimeMultipart(new MimePartDataSource(part.mime()));
      for (int i = 0; i < multipart.getCount(); i++) {
        BodyPart each = multipart.getBodyPart(i);
        parts.add(new Part((MimeBodyPart) each));
      }
    } catch (MessagingException e) {
      // What was read before the structure broke is all there is.
      return parts;
    }
    return parts;
  }
}
