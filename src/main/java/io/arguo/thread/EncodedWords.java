package io.arguo.thread;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encoded words (RFC 2047) that a mailer pasted undecoded into an attribution. */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([\\w-]{1,40})(?:\\*[\\w-]{1,20})?\\?([bBqQ])\\?([^?\\s]{0,200})\\?=");

  private EncodedWords() {}

  /** The text with its encoded words decoded; those that cannot be read stay as they are. */
  static String decode(String text) {
    if (!text.contains("=?")) {
      return text;
    }
    return WORD.matcher(text).replaceAll(m -> Matcher.quoteReplacement(decoded(m)));
  }

  private static String decoded(MatchResult word) {
    try {
      Charset charset = Charset.forName(word.group(1));
      boolean base64 = word.group(2).toLowerCase(Locale.ROOT).equals("b");
      byte[] bytes = base64 ? Base64.getDecoder().decode(word.group(3)) : unquoted(word.group(3));
      return new String(bytes, charset);
    } catch (IllegalArgumentException e) {
      return word.group();
    }
  }

  private static byte[] unquoted(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=' && i + 2 < text.length()) {
        bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c == '_' ? ' ' : c);
      }
    }
    return bytes.toByteArray();
  }
}
