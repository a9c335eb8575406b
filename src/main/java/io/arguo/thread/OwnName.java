package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The forms in which an author may sign: full name, first name, nickname, initials. */
final class OwnName {
  private static final int LONGEST = 60;

  private final Set<String> forms = new HashSet<>();

  OwnName(Mailbox author) {
    StringBuilder initials = new StringBuilder();
    for (String word : fold(author.name()).split(" ")) {
      add(word);
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    add(fold(author.name()));
    if (initials.length() > 1) {
      forms.add(initials.toString());
    }
    String local = author.address().replaceFirst("@.*", "");
    add(fold(local));
    for (String part : local.split("[._+-]")) {
      add(fold(part));
    }
  }

  private void add(String form) {
    if (form.length() > 2) {
      forms.add(form);
    }
  }

  /** Whether the line is nothing but the author's name, perhaps behind a dash. */
  boolean isIn(String line) {
    if (line.length() > LONGEST || line.isBlank()) {
      return false;
    }
    String text = fold(line);
    if (text.isEmpty()) {
      return false;
    }
    if (forms.contains(text)) {
      return true;
    }
    boolean dashed = line.strip().startsWith("-") && line.strip().length() > 1;
    String[] words = text.split(" ");
    return dashed && text.length() <= 3 && startsLikeOne(text)
        || words.length > 1
            && words.length <= 4
            && forms.contains(words[0])
            && forms.contains(words[words.length - 1]);
  }

  private boolean startsLikeOne(String text) {
    return forms.stream().anyMatch(form -> form.startsWith(text.substring(0, 1)));
  }

  /** Lower case, letters and digits only, single blanks between words. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      folded.append(folded.isEmpty() || word.isEmpty() ? "" : " ").append(word);
    }
    return folded.toString();
  }
}
