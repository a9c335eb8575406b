package io.arguo.message;

/**
 * Where a message's header ends. Usually before the first empty line; but some messages have none,
 * and archives hold headers with a broken line among the good ones.
 *
 * @param end index behind the last header line
 * @param bodyStart index of the body's first byte
 */
record HeaderBlock(int end, int bodyStart) {

  /** Where the first field begins: behind empty lines and lines that mbox left there. */
  static int start(byte[] message) {
    int at = 0;
    while (at < message.length) {
      int next = lineEnd(message, at);
      if (!isEmptyLine(message, at) && !isEnvelope(message, at)) {
        return behindBlanks(message, at);
      }
      at = next;
    }
    return message.length;
  }

  /** A first line that is indented continues nothing, so that it is a field all the same. */
  private static int behindBlanks(byte[] message, int from) {
    int at = from;
    while (at < message.length && (message[at] == ' ' || message[at] == '\t')) {
      at++;
    }
    return at;
  }

  static HeaderBlock from(byte[] message, int start) {
    int at = start;
    while (at < message.length) {
      int next = lineEnd(message, at);
      if (isEmptyLine(message, at)) {
        return new HeaderBlock(at, next);
      }
      // One odd line is a badly folded field; two are a body without an empty line before it.
      if (!isHeaderLine(message, at)
          && !isHeaderLine(message, next)
          && !isEmptyLine(message, next)) {
        return new HeaderBlock(at, at);
      }
      at = next;
    }
    return new HeaderBlock(message.length, message.length);
  }

  private static boolean isHeaderLine(byte[] message, int at) {
    if (at >= message.length || message[at] == ' ' || message[at] == '\t') {
      return at < message.length;
    }
    int i = at;
    while (i < message.length && message[i] > ' ' && message[i] != ':') {
      i++;
    }
    while (i < message.length && (message[i] == ' ' || message[i] == '\t')) {
      i++;
    }
    return i > at && i < message.length && message[i] == ':';
  }

  private static boolean isEmptyLine(byte[] message, int at) {
    return at < message.length
        && (message[at] == '\n'
            || message[at] == '\r' && at + 1 < message.length && message[at + 1] == '\n');
  }

  private static boolean isEnvelope(byte[] message, int at) {
    int from = message[at] == '>' ? at + 1 : at;
    return from + 5 <= message.length
        && message[from] == 'F'
        && message[from + 1] == 'r'
        && message[from + 2] == 'o'
        && message[from + 3] == 'm'
        && message[from + 4] == ' '
        && !isHeaderLine(message, at);
  }

  private static int lineEnd(byte[] message, int at) {
    int i = at;
    while (i < message.length && message[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, message.length);
  }
}
