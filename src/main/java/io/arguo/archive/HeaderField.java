package io.arguo.archive;

import java.util.Locale;
import java.util.Set;

/** Tells a header field's first line (RFC 5322, 2.2) from other text. */
final class HeaderField {
  private static final int LONGEST_NAME = 76;
  private static final Set<String> USUAL =
      Set.of(
          "from",
          "to",
          "cc",
          "bcc",
          "subject",
          "date",
          "message-id",
          "received",
          "return-path",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "content-disposition",
          "delivered-to",
          "reply-to",
          "sender",
          "in-reply-to",
          "references",
          "x-mailer",
          "list-id",
          "newsgroups",
          "path",
          "dkim-signature",
          "resent-from",
          "resent-date",
          "x-original-to",
          "envelope-to",
          "apparently-to",
          "x-sieve",
          "errors-to",
          "xref",
          "delivery-date");

  private HeaderField() {}

  static boolean starts(String line) {
    return nameLength(line) > 0;
  }

  /** Whether the line begins a field that hardly anything but mail has. */
  static boolean isUsual(String line) {
    int length = nameLength(line);
    return length > 0 && USUAL.contains(line.substring(0, length).toLowerCase(Locale.ROOT));
  }

  private static int nameLength(String line) {
    int i = 0;
    while (i < line.length() && i <= LONGEST_NAME && isNameCharacter(line.charAt(i))) {
      i++;
    }
    int colon = i;
    // Obsolete syntax (RFC 5322, 4.5.8) has blanks before the colon.
    while (colon < line.length() && (line.charAt(colon) == ' ' || line.charAt(colon) == '\t')) {
      colon++;
    }
    return colon < line.length() && line.charAt(colon) == ':' ? i : 0;
  }

  private static boolean isNameCharacter(char c) {
    return c > ' ' && c < 127 && c != ':';
  }
}
