package io.arguo.thread;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.thread.AttributionTemplate.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the lines that say whose words are quoted ("On … X wrote:"), at any quote depth, also when
 * a mailer wrapped them. The forms it knows are in {@code attributions.txt}. Thread-safe.
 */
public final class AttributionFinder {
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 500;

  private final List<AttributionTemplate> templates;

  public AttributionFinder() {
    List<String> lines = WordLists.read("attributions.txt");
    List<String> verbs =
        lines.stream()
            .filter(line -> line.startsWith("verb "))
            .flatMap(line -> List.of(line.substring(5).split("\\|")).stream())
            .map(String::strip)
            .sorted((a, b) -> b.length() - a.length())
            .toList();
    templates =
        lines.stream()
            .filter(line -> !line.startsWith("verb "))
            .map(line -> AttributionTemplate.of(line, verbs))
            .toList();
  }

  /** The attributions of a post, in order. */
  public List<Attribution> find(Message message) {
    Draft draft = new Draft(message.text());
    OddQuotes.read(draft);
    return find(draft, message.author());
  }

  List<Attribution> find(Draft draft, Mailbox author) {
    List<Attribution> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < draft.size(); i++) {
      Optional<Attribution> here =
          endsWithColon(draft.said(i)) ? endingAt(draft, i, free, author) : Optional.empty();
      if (here.isPresent()) {
        found.add(here.get());
        free = i + 1;
      }
    }
    return found;
  }

  private static boolean endsWithColon(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String text = line.stripTrailing();
    return text.endsWith(":") || text.endsWith("：") || text.endsWith("...") || text.endsWith("…");
  }

  /** Tries the longest run of lines first, for the last line alone often fits as well. */
  private Optional<Attribution> endingAt(Draft draft, int last, int free, Mailbox author) {
    int next = draft.nextQuoted(last + 1);
    for (int first = Math.max(free, last - MOST_LINES + 1); first <= last; first++) {
      Optional<String> text = joined(draft, first, last);
      if (text.isEmpty()) {
        continue;
      }
      int depth = draft.depth(first);
      boolean quoteBelow = next < draft.size() && draft.depth(next) > depth;
      int wraps = last - first;
      Optional<Whom> pronoun =
          quoteBelow && wraps < 2
              ? PronounReader.read(text.get().toLowerCase(Locale.ROOT))
              : Optional.empty();
      if (pronoun.isPresent()) {
        Mailbox who = depth == 0 && pronoun.get() == Whom.WRITER ? author : Mailbox.UNKNOWN;
        return Optional.of(new Attribution(first + 1, last + 1, depth, who, pronoun.get()));
      }
      Optional<Mailbox> who = match(text.get(), wraps, quoteBelow);
      if (who.isPresent()) {
        return Optional.of(new Attribution(first + 1, last + 1, depth, who.get()));
      }
    }
    return Optional.empty();
  }

  /** The words of the lines, where they can be one wrapped line: a rest may have lost its marks. */
  private static Optional<String> joined(Draft draft, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean bracket = closesBracket(draft, text, i, draft.depth(first));
      boolean apart = draft.isBlank(i) || draft.depth(i) > draft.depth(first);
      boolean ended = i < last && endsWithColon(draft.said(i));
      if (!draft.isOpen(i) || ended || apart && !bracket) {
        return Optional.empty();
      }
      text.append(bracket ? ">" : text.isEmpty() ? "" : " ").append(draft.said(i).strip());
      if (text.length() > LONGEST) {
        return Optional.empty();
      }
    }
    return Optional.of(text.toString());
  }

  /** Broken before the bracket that closes an address, the rest looks quoted once more. */
  private static boolean closesBracket(Draft draft, StringBuilder text, int line, int depth) {
    return !text.isEmpty()
        && draft.depth(line) == depth + 1
        && text.lastIndexOf("<") > text.lastIndexOf(">");
  }

  private Optional<Mailbox> match(String text, int wraps, boolean quoteBelow) {
    String folded = text.toLowerCase(Locale.ROOT);
    for (AttributionTemplate template : templates) {
      Optional<Mailbox> who = template.whoIn(text, folded).flatMap(WhoParser::parse);
      if (who.isPresent() && fits(template, who.get(), text, wraps, quoteBelow)) {
        return who;
      }
    }
    return Optional.empty();
  }

  /** What little evidence a form has must be made up by a quote below it or an address in it. */
  private static boolean fits(
      AttributionTemplate template, Mailbox who, String text, int wraps, boolean quoteBelow) {
    boolean addressed = !who.address().isEmpty();
    if (template.proof() == Proof.LITTLE && !addressed && !WhoParser.isFullName(who.name())) {
      return false;
    }
    if (wraps > 0 && template.proof() != Proof.MUCH) {
      return quoteBelow && addressed && wraps == 1;
    }
    if (template.isBare()) {
      return addressed && quoteBelow;
    }
    return quoteBelow || template.proof() == Proof.MUCH && hasTime(text) || addressed;
  }

  private static boolean hasTime(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean clock = text.charAt(i) == ':' || text.charAt(i) == '.';
      if (clock && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
