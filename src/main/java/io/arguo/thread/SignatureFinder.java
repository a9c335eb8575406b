package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.List;
import java.util.Locale;

/**
 * Finds signatures in new text: "-- " and what follows, and the closing words with the name
 * ("Cheers, Bob"). A post can have two: one above what it quotes in full, one at its end.
 */
final class SignatureFinder {
  private static final int MOST_LINES = 24;
  private static final int MOST_CLOSING = 8;

  private final Closings closings = new Closings();

  void find(Draft draft, Mailbox author) {
    OwnName name = new OwnName(author);
    armour(draft);
    for (int start = 0; start < draft.size(); ) {
      int end = segmentEnd(draft, start);
      if (end > start) {
        segment(draft, start, end, name);
      }
      start = Math.max(end, start + 1);
    }
  }

  /** The lines that OpenPGP puts around signed text (RFC 9580, 7). */
  private static void armour(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String said = draft.said(i);
      if (draft.depth(i) > 0 || !said.startsWith("-----BEGIN PGP SIG")) {
        continue;
      }
      if (said.startsWith("-----BEGIN PGP SIGNED")) {
        int end = i + 1;
        while (end < draft.size() && !draft.isBlank(end)) {
          end++;
        }
        draft.mark(i, Math.min(end + 1, draft.size()), ZoneKind.HEADER);
      } else {
        int end = i;
        while (end < draft.size() && !draft.said(end).startsWith("-----END PGP") && end < i + 100) {
          end++;
        }
        draft.mark(i, Math.min(end + 1, draft.size()), ZoneKind.SIGNATURE);
      }
    }
  }

  /** New text reaches to the next line of another depth or kind. */
  private static int segmentEnd(Draft draft, int start) {
    int end = start;
    while (end < draft.size() && draft.depth(end) == 0 && draft.isOpen(end)) {
      end++;
    }
    return end;
  }

  private void segment(Draft draft, int start, int end, OwnName name) {
    int last = draft.previousSaid(end);
    if (last < start) {
      return;
    }
    int from = delimiter(draft, start, end);
    boolean delimited = from < end;
    if (delimited || isLastWord(draft, end)) {
      from = closing(draft, start, delimited ? from : end, name, delimited);
    }
    draft.mark(from, end, ZoneKind.SIGNATURE);
  }

  /** Whether no quote with an answer below it follows, so that a letter may end here. */
  private static boolean isLastWord(Draft draft, int end) {
    int next = draft.nextSaid(end);
    if (next >= draft.size() || draft.kind(next) != null && draft.kind(next) != ZoneKind.CODE) {
      return true;
    }
    for (int i = next; i < draft.size(); i++) {
      boolean own = draft.depth(i) == 0 && draft.isOpen(i) && !draft.isBlank(i);
      if (own && !isDelimiter(draft.raw(i))) {
        return false;
      }
      if (own) {
        return true;
      }
    }
    return true;
  }

  /** The first "-- " behind which there is no more than a signature can hold. */
  private static int delimiter(Draft draft, int start, int end) {
    int said = 0;
    int from = end;
    for (int i = end - 1; i >= start && said <= MOST_LINES; i--) {
      said += draft.isBlank(i) ? 0 : 1;
      from = isDelimiter(draft.raw(i)) ? i : from;
    }
    return from;
  }

  private static boolean isDelimiter(String raw) {
    return raw.equals("-- ")
        || raw.equals("--")
        || raw.equals("- -- ")
        || raw.equals("- --")
        || raw.equals("—");
  }

  /** Where the closing words begin that end at {@code end}; {@code end} where there are none. */
  private int closing(Draft draft, int start, int end, OwnName name, boolean delimited) {
    int at = draft.previousSaid(end);
    int seen = 0;
    while (at >= start && seen < MOST_CLOSING) {
      String said = draft.said(at).strip();
      boolean paragraph = at == start || draft.isBlank(at - 1);
      boolean first = seen == 0;
      if (closings.withName(said, name)) {
        return at;
      }
      boolean own = name.isIn(said);
      int before = draft.previousSaid(at);
      boolean greeted =
          before >= start && at - before <= 3 && closings.is(draft.said(before).strip());
      if (greeted && (own || Closings.isShort(said))) {
        return before;
      }
      if (own && (paragraph || first) || first && paragraph && closings.is(said)) {
        return at;
      }
      if (first && paragraph && before >= start && !delimited && Closings.isLoneName(said)) {
        return at;
      }
      if (said.length() > 72 || !trailing(said, first)) {
        return end;
      }
      at = before;
      seen++;
    }
    return end;
  }

  /** Lines that may stand below the name: an address, a phone number, a title, a footnote. */
  private static boolean trailing(String said, boolean first) {
    boolean footnote = said.startsWith("[") && said.contains("http");
    boolean contact = said.contains("http") || said.contains("@") || said.contains(" at ");
    char last = said.charAt(said.length() - 1);
    boolean prose = ".?!:,;".indexOf(last) >= 0 || said.split(" ").length > 7;
    return footnote || contact && !prose || !prose;
  }

  /** Words that end a letter. */
  private static final class Closings {
    private final List<String> words =
        WordLists.read("closings.txt").stream().sorted((a, b) -> b.length() - a.length()).toList();

    /** "Best regards," or "Thanks for your help," alone in the line. */
    boolean is(String said) {
      if (said.length() > 60 || said.isEmpty()) {
        return false;
      }
      String text = letters(said);
      char end = said.charAt(said.length() - 1);
      for (String word : words) {
        if (text.equals(word)) {
          return end != '?';
        }
        boolean longer = text.startsWith(word + " ") && text.split(" ").length <= 8;
        if (longer && (end == ',' || Character.isLetter(end) && text.split(" ").length <= 5)) {
          return word.length() > 3
              && !word.equals("best")
              && !word.equals("later")
              && !word.equals("love");
        }
      }
      return false;
    }

    /** "Cheers, Bob" in one line. */
    boolean withName(String said, OwnName name) {
      int cut = Math.max(said.indexOf(','), Math.max(said.indexOf(" -"), said.indexOf("! ")));
      int comma = said.indexOf(',');
      int at = comma > 0 ? comma : cut;
      if (said.length() > 60 || at < 1 || at + 1 >= said.length()) {
        return false;
      }
      String rest = said.substring(at + 1).strip();
      return is(said.substring(0, at + 1))
          && !rest.isEmpty()
          && (name.isIn(rest) || isLoneName(rest));
    }

    static boolean isShort(String said) {
      char last = said.charAt(said.length() - 1);
      return said.length() <= 40 && said.split(" ").length <= 4 && "?:;!".indexOf(last) < 0;
    }

    /** One to three words with capitals, or a dash and a word, that are no answer such as "Yes". */
    static boolean isLoneName(String said) {
      String text =
          said.startsWith("-") || said.startsWith("~") ? said.replaceFirst("^[-~]+ ?", "") : said;
      if (text.length() > 30 || text.isEmpty() || text.indexOf('/') >= 0) {
        return false;
      }
      if (!text.equals(said) && text.matches("[\\p{L}.'-]{1,20}")) {
        return true;
      }
      String[] words = text.replaceFirst("\\.$", "").split(" ");
      for (String word : words) {
        if (word.isEmpty()
            || !Character.isUpperCase(word.codePointAt(0))
            || !word.matches("[\\p{L}.'-]+")) {
          return false;
        }
      }
      return words.length <= 3 && !ANSWERS.contains(words[0].toLowerCase(Locale.ROOT));
    }

    private static final List<String> ANSWERS =
        List.of(
            "yes",
            "no",
            "yep",
            "nope",
            "yup",
            "sure",
            "agreed",
            "right",
            "indeed",
            "exactly",
            "correct",
            "done",
            "ok",
            "okay",
            "oh",
            "ah",
            "hmm",
            "hm",
            "true",
            "false",
            "same",
            "maybe",
            "perhaps",
            "ditto",
            "nice",
            "great",
            "cool",
            "good",
            "wow",
            "ack",
            "nack",
            "well",
            "hi",
            "hello",
            "fixed",
            "applied",
            "committed",
            "please",
            "sorry",
            "absolutely",
            "definitely",
            "never",
            "always",
            "why",
            "what",
            "how",
            "who",
            "where",
            "when",
            "really",
            "seriously",
            "me",
            "i",
            "it");

    private static String letters(String said) {
      String text = said.toLowerCase(Locale.ROOT).strip();
      int to = text.length();
      while (to > 0
          && !Character.isLetterOrDigit(text.charAt(to - 1))
          && text.charAt(to - 1) != '+') {
        to--;
      }
      return text.substring(0, to);
    }
  }
}
