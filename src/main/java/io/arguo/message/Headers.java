package io.arguo.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The header of a message and where it ends.
 *
 * @param fields as Jakarta Mail reads them, bytes as Latin-1
 * @param bodyStart index of the body's first byte
 */
record Headers(InternetHeaders fields, int bodyStart) {

  /**
   * Bytes of a header that are read; no real one is as long, and attacks have millions of fields.
   */
  private static final int LONGEST = 1 << 20;

  static Headers of(byte[] message) throws MessagingException {
    int start = HeaderBlock.start(message);
    HeaderBlock block = HeaderBlock.from(message, start);
    int end = Math.min(block.end(), start + LONGEST);
    byte[] header = Arrays.copyOfRange(message, start, end);
    return new Headers(
        new InternetHeaders(new ByteArrayInputStream(header), false), block.bodyStart());
  }

  boolean isEmpty() {
    return !fields.getAllHeaderLines().hasMoreElements();
  }

  /** The first value of the field that is not blank, unfolded, not yet decoded; or "". */
  String raw(String name) {
    String[] values = fields.getHeader(name);
    if (values == null) {
      return "";
    }
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return unfolded(value);
      }
    }
    return "";
  }

  /** The same with encoded words decoded. */
  String text(String name) {
    return CleanText.line(EncodedWords.decode(raw(name)));
  }

  private static String unfolded(String value) {
    // Unencoded 8-bit headers are forbidden and common.
    String decoded = Charsets.decode(value.getBytes(StandardCharsets.ISO_8859_1));
    return decoded.replace("\r", "").replace("\n", "").strip();
  }
}
