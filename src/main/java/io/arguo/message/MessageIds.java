package io.arguo.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Message-IDs (RFC 5322, 3.6.4) as headers hold them, without their angle brackets. */
final class MessageIds {
  private static final int LONGEST = 998;
  private static final int DIGITS = 24;

  private MessageIds() {}

  /** The id of a Message-ID field. */
  static Optional<String> own(String value) {
    List<String> bracketed = bracketed(value);
    return bracketed.isEmpty() ? bare(value) : Optional.of(bracketed.getFirst());
  }

  /**
   * The parent that an In-Reply-To field names. Old programs wrote prose into it, with the parent's
   * author first and the id last; others put the id first.
   */
  static Optional<String> parent(String value) {
    List<String> ids = bracketed(value);
    if (ids.isEmpty()) {
      return value.indexOf('@') < 0 ? Optional.empty() : bare(value);
    }
    boolean prose = !value.strip().startsWith("<");
    return Optional.of(prose ? ids.getLast() : ids.getFirst());
  }

  /** The ids of a References field, each once. */
  static List<String> all(String value) {
    LinkedHashSet<String> ids = new LinkedHashSet<>(bracketed(value));
    if (ids.isEmpty()) {
      for (String word : value.strip().split("\\s+")) {
        if (word.indexOf('@') > 0) {
          bare(word).ifPresent(ids::add);
        }
      }
    }
    return List.copyOf(ids);
  }

  /** An id for a post that has none: the same post gets the same one whenever it is read. */
  static String made(String content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String hex = HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
      return hex.substring(0, DIGITS) + "@arguo.invalid";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<String> bracketed(String value) {
    List<String> ids = new ArrayList<>();
    int open = value.indexOf('<');
    int close = value.indexOf('>', open + 1);
    while (open >= 0) {
      close = close >= 0 && close < open ? value.indexOf('>', open) : close;
      int next = value.indexOf('<', open + 1);
      boolean closed = close >= 0 && (next < 0 || close < next);
      int end = closed ? close : next < 0 ? value.length() : next;
      bare(withoutFold(value.substring(open + 1, end))).ifPresent(ids::add);
      open = next;
    }
    return ids;
  }

  /** Some programs fold a header in the middle of an id; its parts belong together. */
  private static String withoutFold(String id) {
    return id.indexOf('@') < 0 ? id : id.replaceAll("\\s++", "");
  }

  /** An id as it stands; text with blanks in it is none. */
  private static Optional<String> bare(String written) {
    String id = CleanText.line(written);
    boolean fits = !id.isEmpty() && id.length() <= LONGEST && id.indexOf(' ') < 0;
    return fits ? Optional.of(id) : Optional.empty();
  }
}
