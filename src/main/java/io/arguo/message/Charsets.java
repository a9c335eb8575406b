package io.arguo.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to text whatever the label says: labels are missing, unknown or lies in a good part of real
 * mail.
 */
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  /** Decodes by the declared charset where the bytes allow it, else as UTF-8 or windows-1252. */
  static String decode(byte[] bytes, String label) {
    Optional<Charset> declared = named(label);
    boolean oneByteLatin = declared.isEmpty() || declared.get().equals(WINDOWS_1252);
    if (oneByteLatin || declared.get().equals(StandardCharsets.UTF_8)) {
      return guess(bytes);
    }
    return strictly(bytes, declared.get()).orElseGet(() -> guess(bytes));
  }

  /** Bytes of which nothing is declared. */
  static String decode(byte[] bytes) {
    return guess(bytes);
  }

  /**
   * UTF-8 where it is that, else windows-1252. Latin text that happens to be valid UTF-8 does not
   * occur, so the guess is made even against a Latin label; and a few broken characters do not turn
   * a UTF-8 text into Latin.
   */
  private static String guess(byte[] bytes) {
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long good = lenient.codePoints().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    return good > broken ? lenient : new String(bytes, WINDOWS_1252);
  }

  private static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(name);
      // As browsers do (WHATWG Encoding): these labels mean windows-1252 in practice.
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
