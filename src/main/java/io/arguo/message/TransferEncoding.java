package io.arguo.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Undoes Content-Transfer-Encodings (RFC 2045, 6) and keeps what a broken one cannot mean, instead
 * of giving up on the part.
 */
final class TransferEncoding {
  private TransferEncoding() {}

  static byte[] decode(byte[] body, String encoding) {
    return switch (CleanText.lower(encoding).strip()) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body;
    };
  }

  /**
   * Decodes line by line; from a line that is plainly no base64 on (a footer that list software put
   * behind the encoded text) everything stays as it is.
   */
  static byte[] base64(byte[] body) {
    Base64Bits bits = new Base64Bits();
    int at = 0;
    while (at < body.length) {
      int end = lineEnd(body, at);
      if (!bits.takesLine(body, at, end)) {
        bits.takeRaw(body, at);
        break;
      }
      at = end;
    }
    return bits.bytes();
  }

  /** The {@code Q} encoding of headers (RFC 2047, 4.2): {@code _} is a blank. */
  static byte[] quotedWord(String encoded) {
    return quotedPrintable(encoded.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
  }

  static byte[] quotedPrintable(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    int i = 0;
    while (i < body.length) {
      if (body[i] != '=') {
        out.write(body[i++]);
        continue;
      }
      int afterBreak = afterSoftBreak(body, i + 1);
      if (afterBreak > 0) {
        i = afterBreak;
      } else if (hex(body, i + 1) >= 0 && hex(body, i + 2) >= 0) {
        out.write(hex(body, i + 1) << 4 | hex(body, i + 2));
        i += 3;
      } else {
        out.write(body[i++]);
      }
    }
    return out.toByteArray();
  }

  /**
   * Where the text goes on behind "=", blanks and a line end; -1 where that is not what follows.
   */
  private static int afterSoftBreak(byte[] body, int from) {
    int i = from;
    while (i < body.length && (body[i] == ' ' || body[i] == '\t' || body[i] == '\r')) {
      i++;
    }
    if (i >= body.length) {
      return i;
    }
    return body[i] == '\n' ? i + 1 : -1;
  }

  private static int hex(byte[] body, int i) {
    return i < body.length ? Character.digit(body[i], 16) : -1;
  }

  private static int lineEnd(byte[] body, int from) {
    int i = from;
    while (i < body.length && body[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, body.length);
  }
}
