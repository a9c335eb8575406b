package io.arguo.thread;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers posts for a {@link ReplyForest}; of each it keeps only what the forest needs. */
public final class ReplyForestBuilder {
  private static final int NONE = ReplyForest.NONE;

  private final MissingAuthors missing = new MissingAuthors();
  private final IdTable ids = new IdTable();
  private final Map<Mailbox, Integer> mailboxNumbers = new HashMap<>();
  private final List<Mailbox> mailboxes = new ArrayList<>();
  private int[] parents = new int[0];
  private int[] authors = new int[0];
  private long[] dates = new long[0];
  // Pairs of (child, parent) that References tell; only those of missing posts are used.
  private int[] links = new int[64];
  private int linkCount;
  private final OwnWords words = new OwnWords();
  private int[] subjects = new int[0];
  private boolean built;

  ReplyForestBuilder() {}

  /** Adds a post; a second one of the same Message-ID is left out. */
  public ReplyForestBuilder add(Message message) {
    if (built) {
      throw new IllegalStateException("the forest is built");
    }
    int at = number(message.id());
    if (authors[at] != NONE) {
      return this;
    }
    authors[at] = numberOf(message.author());
    note(at, message);
    String parent = ReplyForest.parentOf(message);
    if (!parent.isEmpty()) {
      int above = number(parent); // may move the arrays
      parents[at] = above;
      if (isNameless(above)) {
        missing.learn(above, message);
      }
    }
    List<String> references = message.references();
    for (int i = 1; i < references.size(); i++) {
      link(number(references.get(i)), number(references.get(i - 1)));
    }
    if (!parent.isEmpty() && !references.isEmpty() && !references.contains(parent)) {
      link(number(parent), number(references.getLast()));
    }
    return this;
  }

  /** The same; besides, the words that are new in the post can be found where others quote them. */
  public ReplyForestBuilder add(ZonedPost post) {
    add(post.message());
    int at = number(post.message().id());
    if (!words.knows(at)) {
      note(at, post.message()); // of a post of an earlier load, only the author was known
      words.add(at, post);
    }
    return this;
  }

  private void note(int at, Message message) {
    dates[at] = message.date().map(date -> date.toEpochSecond()).orElse(Long.MAX_VALUE);
    subjects[at] = Conversations.key(message.subject());
  }

  /** The forest; nothing can be added after this. */
  public ReplyForest build() {
    built = true;
    int[] result = Arrays.copyOf(parents, ids.size());
    int[] known = Arrays.copyOf(authors, ids.size());
    placeMissing(result, known);
    cutCycles(result);
    ToldNames names = nameAuthors(known);
    int size = ids.size();
    Conversations conversations =
        new Conversations(Arrays.copyOf(subjects, size), Arrays.copyOf(dates, size), ids);
    Authors sent = new Authors(known, List.copyOf(mailboxes), names.mailboxes());
    return new ReplyForest(ids, result, sent, words, conversations);
  }

  private boolean isNameless(int post) {
    return authors[post] == NONE || mailboxes.get(authors[post]).name().isEmpty();
  }

  /** Authors whose posts are missing, or do not tell their names, are those whom answers name. */
  private ToldNames nameAuthors(int[] known) {
    ToldNames names = new ToldNames();
    for (int i = 0; i < known.length; i++) {
      Mailbox told = isNameless(i) ? missing.author(i) : Mailbox.UNKNOWN;
      if (known[i] == NONE && !told.isUnknown()) {
        known[i] = numberOf(told);
      } else if (known[i] != NONE && !told.name().isEmpty()) {
        names.tell(told.name(), mailboxes.get(known[i]).address());
      }
    }
    for (int i = 0; i < known.length; i++) {
      int author = known[i];
      known[i] = author == NONE ? NONE : numberOf(names.named(mailboxes.get(author)));
    }
    return names;
  }

  /** A missing post gets the parent that References give it; of several, the smallest id. */
  private void placeMissing(int[] result, int[] known) {
    for (int i = 0; i < linkCount; i += 2) {
      int child = links[i];
      int parent = links[i + 1];
      boolean better =
          result[child] == NONE || ids.get(parent).compareTo(ids.get(result[child])) < 0;
      if (known[child] == NONE && child != parent && better) {
        result[child] = parent;
      }
    }
  }

  /** The oldest post of a cycle cannot be an answer to the others: there it is cut. */
  private void cutCycles(int[] result) {
    int[] seenIn = new int[result.length];
    for (int i = 0; i < result.length; i++) {
      int at = i;
      while (at != NONE && seenIn[at] == 0) {
        seenIn[at] = i + 1;
        at = result[at];
      }
      if (at != NONE && seenIn[at] == i + 1) {
        result[oldestOfCycle(result, at)] = NONE;
      }
    }
  }

  private int oldestOfCycle(int[] result, int start) {
    int oldest = start;
    for (int at = result[start]; at != start; at = result[at]) {
      int order = Long.compare(dates[at], dates[oldest]);
      if (order < 0 || order == 0 && ids.get(at).compareTo(ids.get(oldest)) < 0) {
        oldest = at;
      }
    }
    return oldest;
  }

  private int number(String id) {
    int number = ids.number(id);
    if (number >= parents.length) {
      int from = parents.length;
      int to = Math.max(64, from * 2);
      parents = Arrays.copyOf(parents, to);
      authors = Arrays.copyOf(authors, to);
      dates = Arrays.copyOf(dates, to);
      subjects = Arrays.copyOf(subjects, to);
      Arrays.fill(parents, from, to, NONE);
      Arrays.fill(authors, from, to, NONE);
      Arrays.fill(dates, from, to, Long.MAX_VALUE);
    }
    return number;
  }

  private int numberOf(Mailbox mailbox) {
    return mailboxNumbers.computeIfAbsent(
        mailbox,
        m -> {
          mailboxes.add(m);
          return mailboxes.size() - 1;
        });
  }

  private void link(int child, int parent) {
    if (authors[child] != NONE) {
      return;
    }
    if (linkCount + 2 > links.length) {
      links = Arrays.copyOf(links, links.length * 2);
    }
    links[linkCount++] = child;
    links[linkCount++] = parent;
  }
}
