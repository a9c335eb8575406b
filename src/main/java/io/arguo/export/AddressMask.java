package io.arguo.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks mail addresses in text that leaves the machine: all of the local part but its first letter
 * becomes asterisks. The length stays, so that offsets into the text stay true.
 */
final class AddressMask {
  private static final Pattern ADDRESS =
      Pattern.compile("(?<![\\w.+-])(\\w)([\\w.+-]{0,63}+)(@|\\sat\\s)(?=[\\w-]{1,63}\\.[\\w.-])");

  private AddressMask() {}

  static String mask(String text) {
    if (text.indexOf('@') < 0 && !text.contains(" at ")) {
      return text;
    }
    Matcher address = ADDRESS.matcher(text);
    StringBuilder masked = new StringBuilder(text.length());
    int from = 0;
    while (address.find()) {
      masked.append(text, from, address.start(2)).append("*".repeat(address.group(2).length()));
      from = address.end(2);
    }
    return masked.append(text, from, text.length()).toString();
  }
}
