package io.arguo.message;

import java.io.ByteArrayOutputStream;

/** Base64 (RFC 4648) gathered sextet by sextet; strange characters in a line are skipped. */
final class Base64Bits {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int bits;
  private int held;

  /** Takes a line in; false, and nothing taken, where it is text rather than base64. */
  boolean takesLine(byte[] line, int from, int to) {
    int strange = 0;
    for (int i = from; i < to; i++) {
      strange += line[i] > ' ' && (sextet(line[i]) >= 0 || line[i] == '=') ? 0 : 1;
    }
    int lineEnd =
        to > from && line[to - 1] == '\n' ? to - from > 1 && line[to - 2] == '\r' ? 2 : 1 : 0;
    int length = to - from - lineEnd;
    if (length > 0 && (strange - lineEnd) * 12 > length + 8) {
      return false;
    }
    for (int i = from; i < to; i++) {
      take(line[i]);
    }
    return true;
  }

  void takeRaw(byte[] body, int from) {
    out.write(body, from, body.length - from);
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private void take(byte c) {
    int value = sextet(c);
    if (c == '=') {
      bits = 0;
      held = 0;
    } else if (value >= 0) {
      held = held << 6 | value;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out.write(held >> bits);
      }
    }
  }

  private static int sextet(byte c) {
    return ALPHABET.indexOf(c);
  }
}
