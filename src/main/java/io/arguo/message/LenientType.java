package io.arguo.message;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParameterList;

/** Reads a Content-Type that breaks the grammar (RFC 2045, 5.1), as many do. */
final class LenientType {
  private LenientType() {}

  /** What can be told; plain text where nothing can (RFC 2045, 5.2). */
  static ContentType of(String written) {
    String[] pieces = written.split(";");
    String[] names = pieces[0].strip().split("/", 2);
    ParameterList parameters = new ParameterList();
    for (int i = 1; i < pieces.length; i++) {
      int equals = pieces[i].indexOf('=');
      if (equals > 0) {
        String value = pieces[i].substring(equals + 1).strip().replace("\"", "");
        parameters.set(CleanText.lower(pieces[i].substring(0, equals).strip()), value);
      }
    }
    boolean typed = names.length == 2 && isToken(names[0]) && isToken(names[1]);
    return typed
        ? new ContentType(names[0], names[1], parameters)
        : new ContentType("text", "plain", parameters);
  }

  private static boolean isToken(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c > ' ' && c < 127 && "()<>@,;:\\\"/[]?=".indexOf(c) < 0);
  }
}
