package io.arguo.mention;

import io.arguo.topic.NameHit;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.Topic;
import java.util.List;
import java.util.Optional;

/**
 * Of a name with plain words around it the name is what counts: in "X server" and "X snapshots", as
 * in "software X", it is X that is mentioned, unless the whole has a proper name of its own.
 */
final class NameHead {
  private final Taxonomy taxonomy;
  private final String text;
  private final List<NameHit> all;

  /**
   * @param all every name in the text
   */
  NameHead(Taxonomy taxonomy, String text, List<NameHit> all) {
    this.taxonomy = taxonomy;
    this.text = text;
    this.all = all;
  }

  /** The shorter name inside the name that is meant, or the name itself. */
  NameHit of(NameHit whole) {
    if (whole.senses().size() > 1) {
      return whole;
    }
    Topic topic = whole.senses().get(0).topic();
    int from = firstFrom(whole.begin());
    for (int i = from; i < all.size() && all.get(i).begin() < whole.end(); i++) {
      NameHit part = all.get(i);
      if (isPart(part, whole) && isHead(part, whole, topic)) {
        // What the whole means for certain the part means here, whatever else it may mean.
        boolean same = meansToo(part, topic);
        return same ? new NameHit(part.begin(), part.end(), whole.senses()) : part;
      }
    }
    return whole;
  }

  private int firstFrom(int begin) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isPart(NameHit part, NameHit whole) {
    boolean left = part.begin() == whole.begin() && part.end() < whole.end();
    boolean right = part.end() == whole.end() && part.begin() > whole.begin();
    return left && text.charAt(part.end()) <= ' ' || right && text.charAt(part.begin() - 1) <= ' ';
  }

  private boolean isHead(NameHit part, NameHit whole, Topic topic) {
    Topic head = part.senses().get(0).topic();
    boolean clear = part.senses().size() == 1 && part.senses().get(0).fit() == NameHit.Fit.CLEAR;
    String rest =
        part.begin() == whole.begin()
            ? text.substring(part.end(), whole.end())
            : text.substring(whole.begin(), part.begin());
    boolean article = rest.strip().equalsIgnoreCase("the");
    if (rest.chars().anyMatch(Character::isUpperCase) && !article) {
      return false;
    }
    if (meansToo(part, topic)) {
      return true;
    }
    boolean release = rest.indexOf('.') > 0 && rest.chars().noneMatch(Character::isLetter);
    return clear
        && taxonomy.ancestors(topic).contains(head)
        && (release || rest.chars().noneMatch(Character::isDigit))
        && (release || isOnlyDescribed(topic, head));
  }

  private static boolean meansToo(NameHit part, Topic topic) {
    return part.senses().stream().anyMatch(sense -> sense.topic().equals(topic));
  }

  /** Whether each of the topic's names is the head's with plain words. */
  private static boolean isOnlyDescribed(Topic topic, Topic head) {
    Optional<String> proper = rest(topic.label(), head);
    boolean plain = proper.isPresent() && proper.get().chars().noneMatch(Character::isUpperCase);
    return plain && topic.aliases().stream().allMatch(alias -> rest(alias, head).isPresent());
  }

  /** What a name says besides the head's label, or empty where it does not hold it. */
  private static Optional<String> rest(String name, Topic head) {
    String folded = name.toLowerCase(java.util.Locale.ROOT);
    String label = head.label().toLowerCase(java.util.Locale.ROOT);
    if (folded.startsWith(label + " ")) {
      return Optional.of(name.substring(label.length()));
    }
    return folded.endsWith(" " + label)
        ? Optional.of(name.substring(0, name.length() - label.length()))
        : Optional.empty();
  }
}
