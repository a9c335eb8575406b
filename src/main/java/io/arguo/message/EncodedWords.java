package io.arguo.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Encoded words in headers (RFC 2047). Jakarta Mail's own decoding gives up on words with blanks in
 * them, on words glued to other text and on characters split between two words, all of which real
 * headers have; hence this one.
 */
final class EncodedWords {
  private static final int LONGEST_CHARSET = 60;

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private String pendingCharset = "";

  /**
   * Where the last word can close: without it, unclosed words would each be searched to the end.
   */
  private final int lastClose;

  private EncodedWords(String source) {
    this.source = source;
    this.lastClose = source.lastIndexOf("?=");
  }

  /** Decodes all encoded words in an unfolded value; what is none stays as it is. */
  static String decode(String value) {
    return value.contains("=?") ? new EncodedWords(value).decode() : value;
  }

  private String decode() {
    int at = 0;
    int start = source.indexOf("=?");
    while (start >= 0) {
      int end = wordEnd(start);
      if (end < 0) {
        start = source.indexOf("=?", start + 2);
        continue;
      }
      String between = source.substring(at, start);
      // Blanks between two encoded words are not part of the text (RFC 2047, 6.2).
      if (pendingCharset.isEmpty() || !between.isBlank()) {
        flush();
        out.append(between);
      }
      take(start, end);
      at = end + 2;
      start = source.indexOf("=?", at);
    }
    flush();
    return out.append(source, at, source.length()).toString();
  }

  /** Where the word's closing {@code ?=} begins, or -1 where no word starts here. */
  private int wordEnd(int start) {
    int charsetEnd = source.indexOf('?', start + 2);
    boolean shaped =
        charsetEnd > start + 2
            && charsetEnd - start <= LONGEST_CHARSET
            && charsetEnd + 3 <= lastClose
            && source.charAt(charsetEnd + 2) == '?'
            && "bBqQ".indexOf(source.charAt(charsetEnd + 1)) >= 0;
    return shaped ? source.indexOf("?=", charsetEnd + 3) : -1;
  }

  private void take(int start, int end) {
    int charsetEnd = source.indexOf('?', start + 2);
    String charset = source.substring(start + 2, charsetEnd);
    int language = charset.indexOf('*');
    charset = CleanText.lower(language < 0 ? charset : charset.substring(0, language));
    if (!charset.equals(pendingCharset)) {
      flush();
      pendingCharset = charset;
    }
    String encoded = source.substring(charsetEnd + 3, end);
    boolean base64 = "bB".indexOf(source.charAt(charsetEnd + 1)) >= 0;
    byte[] bytes = encoded.getBytes(StandardCharsets.ISO_8859_1);
    pending.writeBytes(
        base64 ? TransferEncoding.base64(bytes) : TransferEncoding.quotedWord(encoded));
  }

  private void flush() {
    if (!pendingCharset.isEmpty()) {
      out.append(Charsets.decode(pending.toByteArray(), pendingCharset));
    }
    pending.reset();
    pendingCharset = "";
  }
}
