package io.arguo.people;

import io.arguo.message.Mailbox;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names with which an author signs. */
final class Signature {
  private static final int MOST_LINES = 6;
  private static final int WIDEST = 100;
  private static final String WORD = "\\p{Lu}[\\p{L}'’-]{1,20}+";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:"
              + WORD
              + "|\\p{Lu}\\.)(?: (?:"
              + WORD
              + "|\\p{Lu}\\.?|van|von|de|der|den|la)){0,3}");

  /** What parts a name from what else stands in its line. */
  private static final Pattern END =
      Pattern.compile(" {2,}|\t|[,;|<(/:@]| - | -- | – | — | at |\\. ?$| ?[*_]+$");

  private final Set<String> noNames = Set.copyOf(SharedAddresses.lines("no-names.txt"));

  /**
   * A name under a post.
   *
   * @param besideAddress whether the author's address stands in its line or in one beside it
   */
  record Signed(String name, boolean besideAddress) {}

  /** The names under new text, in order, each once; "Bob" as well as "Robert Quill". */
  List<Signed> in(ZonedPost post) {
    String[] lines = post.message().text().split("\n", -1);
    List<Signed> names = new ArrayList<>();
    for (Zone zone : post.zones()) {
      if (zone.kind() == ZoneKind.SIGNATURE && zone.depth() == 0) {
        List<String> said = said(lines, zone);
        for (int i = 0; i < said.size(); i++) {
          String name = name(said.get(i));
          if (!name.isEmpty() && names.stream().noneMatch(n -> n.name().equals(name))) {
            names.add(new Signed(name, isBeside(said, i, post.message().author())));
          }
        }
      }
    }
    return names;
  }

  /** The first lines that say something, without the dashes before a name. */
  private static List<String> said(String[] lines, Zone zone) {
    List<String> said = new ArrayList<>();
    for (int i = zone.first() - 1; i < zone.last() && said.size() < MOST_LINES; i++) {
      if (lines[i].length() <= WIDEST && !lines[i].startsWith("-----")) {
        String line = lines[i].strip().replaceFirst("^[-~–—*_]++ ?", "");
        if (!line.isEmpty()) {
          said.add(line);
        }
      }
    }
    return said;
  }

  /** The name with which the line begins, or "". */
  private String name(String line) {
    Matcher end = END.matcher(line);
    String name = (end.find() ? line.substring(0, end.start()) : line).strip();
    if (name.length() < 3 || name.length() > 40 || !NAME.matcher(name).matches()) {
      return "";
    }
    for (String word : PersonName.fold(name).split(" ")) {
      if (noNames.contains(word)) {
        return "";
      }
    }
    return name;
  }

  private static boolean isBeside(List<String> lines, int line, Mailbox author) {
    for (int i = Math.max(0, line - 1); i <= line + 1 && i < lines.size(); i++) {
      String text = lines.get(i).toLowerCase(Locale.ROOT);
      String plain = text.replaceAll("\\s*+(?:@|\\bat\\b|[(\\[<]at[)\\]>])\\s*+", "@");
      int at = plain.replace(" dot ", ".").indexOf(author.address());
      if (at == 0 || at > 0 && !Character.isLetterOrDigit(plain.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
