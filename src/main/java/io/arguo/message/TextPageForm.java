package io.arguo.message;

import io.arguo.archive.RawMessage;
import java.util.List;
import java.util.Set;

/** Reads one message's page of a pipermail web archive that was saved as plain text. */
final class TextPageForm {
  private static final Set<String> NAVIGATION =
      Set.of("Previous message", "Next message", "Messages sorted by");

  private final List<String> lines;

  private TextPageForm(List<String> lines) {
    this.lines = lines;
  }

  static Parsed parse(RawMessage raw) {
    String text = CleanText.of(Charsets.decode(raw.bytes()));
    return new TextPageForm(List.of(text.split("\n", -1))).read(raw);
  }

  private Parsed read(RawMessage raw) {
    int title = nextFilled(0);
    int author = nextFilled(title + 1);
    while (author < lines.size() && !lines.get(author).contains(" at ")) {
      author = nextFilled(author + 1);
    }
    int date = nextFilled(author + 1);
    if (date >= lines.size()) {
      return new Damaged(raw.origin(), "a page without title, author and date", raw.bytes());
    }
    int start = bodyStart(date + 1);
    int end = bodyEnd(start);
    Draft draft = new Draft(raw.origin());
    draft.subject = CleanText.line(lines.get(title));
    draft.author = Mailboxes.ofPageLine(CleanText.line(lines.get(author)));
    draft.date = Dates.parse(lines.get(date));
    draft.text = CleanText.of(String.join("\n", lines.subList(start, end)));
    draft.list = end < lines.size() ? ListNames.inFooter(lines.get(end)) : "";
    return draft.message();
  }

  /** Behind the blank lines, and behind the links to other pages where a browser saved them. */
  private int bodyStart(int from) {
    int at = nextFilled(from);
    int behindLinks = at;
    while (behindLinks < lines.size() && isNavigation(lines.get(behindLinks))) {
      behindLinks = nextFilled(behindLinks + 1);
      at = behindLinks;
    }
    return Math.min(at, lines.size());
  }

  private static boolean isNavigation(String line) {
    String bare = line.strip();
    bare = bare.startsWith("* ") ? bare.substring(2).strip() : bare;
    int colon = bare.indexOf(':');
    boolean rule = bare.length() > 20 && bare.chars().allMatch(c -> c == '_' || c == '-');
    return rule || colon > 0 && NAVIGATION.contains(bare.substring(0, colon));
  }

  private int bodyEnd(int start) {
    for (int i = lines.size() - 1; i >= start; i--) {
      if (PageFooter.is(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  private int nextFilled(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }
}
