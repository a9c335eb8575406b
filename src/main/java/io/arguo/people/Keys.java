package io.arguo.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes the last part of a person's IRI. */
final class Keys {
  private static final int LONGEST = 60;

  private Keys() {}

  /** The name in ASCII with dashes; "" where it has no such letters. */
  static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (String word : PersonName.fold(name).split("[^a-z0-9]+")) {
      slug.append(slug.isEmpty() || word.isEmpty() ? "" : "-").append(word);
    }
    boolean lost = PersonName.fold(name).chars().filter(c -> c >= 128).count() > slug.length();
    return lost ? "" : slug.substring(0, Math.min(slug.length(), LONGEST));
  }

  /** Six hexadecimal digits that stand for a text. */
  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The key of somebody of whom only an address is known, or a name in another script. */
  static String hashed(String hint, String text) {
    String slug = slug(hint);
    return (slug.isEmpty() ? "person" : slug) + "-" + digest(text);
  }
}
