package io.arguo.mention;

/**
 * Blanks what is no prose in a view: addresses of mail and web, paths, options. Names inside them
 * are no mentions. The length stays.
 */
final class Noise {
  /** Stands for what is blanked; no name holds it and no name spans it. */
  static final char BLANK = '\u0001';

  private static final String OPENERS = "([{<\"'`*_,;:";
  private static final String CLOSERS = ")]}>\"'`*_,;:.!?";
  private static final String FILE_ENDINGS =
      " c h cc cpp hpp py pyc rb pl pm sh js ts java rs go el txt html htm xml json yml yaml conf cfg ini"
          + " log patch diff gz bz2 xz tgz zip tar so ko o a rpm deb img iso rst md tex png gif jpg pdf ";

  /** Those that no product has in its name. */
  private static final String PLAIN_FILE_ENDINGS =
      " c h cc cpp py pyc rb pl sh txt html htm conf cfg ini log patch diff gz bz2 xz tgz zip tar ";

  private static final String HOST_ENDINGS = " com org net edu gov mil int info biz name io me tv ";

  private static final String LIST = " mailing list";

  private final StringBuilder view;

  private Noise(String view) {
    this.view = new StringBuilder(view);
  }

  static String blanked(String view) {
    Noise noise = new Noise(view);
    noise.words();
    noise.listNames(view);
    return noise.view.toString();
  }

  private void words() {
    int i = 0;
    while (i < view.length()) {
      while (i < view.length() && view.charAt(i) <= ' ') {
        i++;
      }
      int start = i;
      while (i < view.length() && view.charAt(i) > ' ') {
        i++;
      }
      if (i > start) {
        word(start, i);
      }
    }
  }

  /** "Some-List mailing list" on a line of its own is what list software adds. */
  private void listNames(String words) {
    int found = words.indexOf(LIST);
    while (found >= 0) {
      int end = found + LIST.length();
      int start = found;
      while (start > 0 && words.charAt(start - 1) > ' ') {
        start--;
      }
      int line = start;
      while (line > 0 && (words.charAt(line - 1) == ' ' || words.charAt(line - 1) == '\t')) {
        line--;
      }
      boolean first = line == 0 || words.charAt(line - 1) == '\n';
      if (first && (end == words.length() || words.charAt(end) == '\n')) {
        blank(start, found);
      }
      found = words.indexOf(LIST, end);
    }
  }

  private void word(int start, int end) {
    int scheme = scheme(start, end);
    if (scheme >= 0) {
      blank(letters(start, scheme), urlEnd(scheme + 3, end));
      return;
    }
    int from = start;
    int to = end;
    while (from < to && OPENERS.indexOf(view.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSERS.indexOf(view.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to > from && isNoise(from, to)) {
      blank(from, to);
    } else if (isSpelledAt(start, end)) {
      spelledAddress(start, end);
    }
  }

  private int scheme(int start, int end) {
    for (int i = start; i + 2 < end; i++) {
      if (view.charAt(i) == ':' && view.charAt(i + 1) == '/' && view.charAt(i + 2) == '/') {
        return i;
      }
    }
    return -1;
  }

  private boolean isNoise(int from, int to) {
    String word = view.substring(from, to);
    int at = word.indexOf('@');
    return word.startsWith("www.")
        || at > 0 && at < word.length() - 1
        || word.indexOf('\\') >= 0
        || isOption(word)
        || isPath(word)
        || endsLikeFile(word, PLAIN_FILE_ENDINGS);
  }

  private static boolean isOption(String word) {
    int dashes = word.startsWith("--") ? 2 : 1;
    return word.startsWith("-")
        && word.length() > dashes
        && Character.isLowerCase(word.charAt(dashes));
  }

  private static boolean isPath(String word) {
    if (word.indexOf('/') < 0) {
      return false;
    }
    boolean rooted = word.startsWith("/") || word.startsWith("~/") || word.startsWith("./");
    return word.length() > 1
        && (rooted || word.startsWith("../") || endsLikeFile(word, FILE_ENDINGS));
  }

  private static boolean endsLikeFile(String word, String endings) {
    int dot = word.lastIndexOf('.');
    boolean inside = dot > 0 && Character.isLetterOrDigit(word.charAt(dot - 1));
    return inside && endings.contains(" " + word.substring(dot + 1) + " ");
  }

  /** "jane at example.org", as list archives write addresses. */
  private boolean isSpelledAt(int start, int end) {
    return end - start == 2 && view.charAt(start) == 'a' && view.charAt(start + 1) == 't';
  }

  private void spelledAddress(int start, int end) {
    int hostStart = skipBlank(end, 1);
    int hostEnd = hostStart;
    while (hostEnd < view.length() && (isHost(view.charAt(hostEnd)))) {
      hostEnd++;
    }
    int userEnd = start - 1;
    int userStart = userEnd;
    while (userStart > 0 && view.charAt(userStart - 1) > ' ') {
      userStart--;
    }
    String host = view.substring(hostStart, Math.max(hostStart, hostEnd));
    if (userEnd > userStart && isHostName(host, userStart)) {
      blank(view.charAt(userStart) == '<' ? userStart + 1 : userStart, hostEnd);
    }
  }

  private boolean isHostName(String host, int userStart) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    int dot = name.lastIndexOf('.');
    if (dot <= 0) {
      return false;
    }
    String ending = name.substring(dot + 1);
    boolean country = ending.length() == 2 && !FILE_ENDINGS.contains(" " + ending + " ");
    return view.charAt(userStart) == '<' || country || HOST_ENDINGS.contains(" " + ending + " ");
  }

  private static boolean isHost(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }

  private int skipBlank(int from, int most) {
    int i = from;
    while (i < view.length() && i < from + most && view.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private int letters(int from, int end) {
    int i = end;
    while (i > from && Character.isLetter(view.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int urlEnd(int from, int end) {
    int i = from;
    while (i < end && view.charAt(i) != '>') {
      i++;
    }
    return i;
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      view.setCharAt(i, BLANK);
    }
  }
}
