package io.arguo.thread;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quotes whose marks are unusual: initials ("MD> "), bars, colons; and marks that are no quotes, as
 * the prompt {@code >>>} of Python. A single such line proves nothing, a run of them does.
 */
final class OddQuotes {
  private static final Set<String> PROMPTS =
      Set.of(
          "mysql",
          "mariadb",
          "sqlite",
          "sqlite3",
          "ftp",
          "sftp",
          "gdb",
          "psql",
          "irb",
          "scala",
          "db",
          "lldb",
          "telnet",
          "octave",
          "sql",
          "postgres",
          "redis",
          "mongo",
          "smb",
          "lftp",
          "ghci",
          "cmd",
          "dbg",
          "mdb",
          "kdb",
          "ksh",
          "csh",
          "sh",
          "bash",
          "zsh",
          "boot",
          "ok",
          "grub",
          "shell",
          "node",
          "php",
          "mongodb",
          "zfs",
          "cvs",
          "p4",
          "svn",
          "iex",
          "lua",
          "clisp",
          "user",
          "html",
          "body",
          "br",
          "p",
          "head",
          "title",
          "ecb",
          "loader",
          "prompt",
          "perl",
          "pike",
          "tcl");
  private static final Pattern SUPERCITE = Pattern.compile(">{4,6} {0,2}\"[^\"]{1,40}\" == ");
  private static final int LONGEST_TAG = 12;
  private static final int WIDEST_INDENT = 5;

  private OddQuotes() {}

  static void read(Draft draft) {
    for (int i = 0; i < draft.size(); ) {
      if (isPrompt(draft, i) || isSupercite(draft.raw(i))) {
        draft.quote(i, new QuotePrefix(0, 0));
      }
      int end = Math.max(tagged(draft, i), barred(draft, i));
      i = Math.max(end, i + 1);
    }
  }

  /** {@code >>> f(x)} in the midst of new text: three levels cannot open without one or two. */
  private static boolean isPrompt(Draft draft, int line) {
    String raw = draft.raw(line).stripLeading();
    boolean python = draft.depth(line) == 3 && raw.startsWith(">>> ") && looksLikeCode(raw);
    if (!python) {
      return raw.startsWith(">From ") && draft.depth(line) == 1 && standsAlone(draft, line);
    }
    int before = line - 1;
    int after = line + 1;
    boolean quotedBefore = before >= 0 && !draft.isEmpty(before) && draft.depth(before) > 0;
    boolean quotedAfter =
        after < draft.size()
            && draft.depth(after) > 0
            && !draft.raw(after).stripLeading().startsWith(">>>");
    return !quotedBefore && !quotedAfter;
  }

  /** Supercite's own attribution: {@code >>>>> "Ben" == Ben Lark <…> writes:}. */
  private static boolean isSupercite(String raw) {
    return raw.startsWith(">>>>") && raw.length() < 300 && SUPERCITE.matcher(raw).lookingAt();
  }

  private static boolean looksLikeCode(String raw) {
    if (raw.contains("://")) {
      return false;
    }
    return raw.indexOf('(') > 0
        || raw.indexOf('=') > 0
        || raw.startsWith(">>> import ")
        || raw.startsWith(">>> from ");
  }

  private static boolean standsAlone(Draft draft, int line) {
    boolean before = line > 0 && draft.depth(line - 1) > 0;
    boolean after = line + 1 < draft.size() && draft.depth(line + 1) > 0;
    return !before && !after;
  }

  /** Reads a run of lines that begin with the same initials; its end, or 0 where there is none. */
  private static int tagged(Draft draft, int start) {
    String tag = tag(draft.said(start));
    if (tag.isEmpty()) {
      return 0;
    }
    int count = 0;
    int end = start;
    for (int i = start;
        i < draft.size() && (draft.isBlank(i) || tag.equals(tag(draft.said(i))));
        i++) {
      if (!draft.isBlank(i)) {
        count++;
        end = i + 1;
      }
    }
    if (count < 2) {
      return 0;
    }
    for (int i = start; i < end; i++) {
      deepenByTag(draft, i, tag);
    }
    return end;
  }

  private static void deepenByTag(Draft draft, int line, String tag) {
    String said = draft.said(line);
    int at = said.indexOf(tag + ">");
    if (at < 0 || draft.isBlank(line)) {
      return;
    }
    QuotePrefix rest = QuotePrefix.of(said.substring(at + tag.length()));
    int before = draft.raw(line).length() - said.length();
    draft.quote(
        line,
        new QuotePrefix(draft.depth(line) + rest.depth(), before + at + tag.length() + rest.end()));
  }

  /** The initials or name before {@code >}, or "". */
  private static String tag(String said) {
    int from = 0;
    while (from < said.length() && from < WIDEST_INDENT && said.charAt(from) == ' ') {
      from++;
    }
    int at = from;
    while (at < said.length() && at - from <= LONGEST_TAG && Character.isLetter(said.charAt(at))) {
      at++;
    }
    boolean closed =
        at > from && at - from <= LONGEST_TAG && at < said.length() && said.charAt(at) == '>';
    boolean spaced = closed && (at + 1 == said.length() || " >".indexOf(said.charAt(at + 1)) >= 0);
    String tag = spaced ? said.substring(from, at) : "";
    return Character.isUpperCase(tag.isEmpty() ? 'a' : tag.charAt(0)) || tag.length() <= 3
        ? PROMPTS.contains(tag.toLowerCase(Locale.ROOT)) ? "" : tag
        : "";
  }

  /** Reads a run of lines that begin with the same bar below a line that may name somebody. */
  private static int barred(Draft draft, int start) {
    char bar = draft.said(start).isEmpty() ? ' ' : draft.said(start).charAt(0);
    if ("|:}".indexOf(bar) < 0 || !introduced(draft, start)) {
      return 0;
    }
    int end = start;
    while (end < draft.size() && isBarred(draft.said(end), bar)) {
      end++;
    }
    if (end - start < 2) {
      return 0;
    }
    for (int i = start; i < end; i++) {
      int before = draft.raw(i).length() - draft.said(i).length();
      int gap = draft.said(i).length() > 1 ? 2 : 1;
      String inner = draft.said(i).substring(gap);
      boolean prompt = inner.startsWith(">>> ") && looksLikeCode(inner);
      QuotePrefix rest = prompt ? new QuotePrefix(0, 0) : QuotePrefix.of(inner);
      int depth = draft.depth(i) + 1 + rest.depth();
      draft.quote(i, new QuotePrefix(depth, before + gap + rest.end()));
    }
    return end;
  }

  /** A bar inside the line as well makes it a row of a table. */
  private static boolean isBarred(String said, char bar) {
    return !said.isEmpty()
        && said.charAt(0) == bar
        && (said.length() == 1 || said.charAt(1) == ' ')
        && said.indexOf(bar, 1) < 0;
  }

  private static boolean introduced(Draft draft, int line) {
    int before = draft.previousSaid(line);
    return before >= 0
        && line - before <= 2
        && draft.said(before).stripTrailing().endsWith(":")
        && draft.said(before).length() < 200;
  }
}
