package io.arguo.thread;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who answered whom: every post and its parent, as In-Reply-To and References tell (RFC 5322,
 * 3.6.4).
 *
 * <p>A post that is referred to but missing has a place of its own, so that a thread holds together
 * without it. The forest does not depend on the order in which posts were added; only where two
 * posts share a Message-ID, the first one counts. Immutable and thread-safe.
 */
public final class ReplyForest {
  static final int NONE = -1;

  /** As many ancestors, and then as many others, are searched for the words that a post quotes. */
  private static final int SOURCES = 64;

  private static final int OTHERS = 256;

  private final IdTable ids;
  private final int[] parents;
  private final int[] roots;
  private final Authors authors;
  private final OwnWords words;
  private final Conversations conversations;

  ReplyForest(
      IdTable ids, int[] parents, Authors authors, OwnWords words, Conversations conversations) {
    this.ids = ids;
    this.parents = parents;
    this.authors = authors;
    this.words = words;
    this.conversations = conversations;
    this.roots = roots(parents);
  }

  public static ReplyForestBuilder builder() {
    return new ReplyForestBuilder();
  }

  /** The post that this one answers, whether the archive holds it or not. */
  public Optional<String> parent(String id) {
    int at = ids.find(id);
    return at == NONE || parents[at] == NONE ? Optional.empty() : Optional.of(ids.get(parents[at]));
  }

  /** The thread's id: the Message-ID of its first post; {@code id} itself where it is unknown. */
  public String root(String id) {
    int at = ids.find(id);
    return at == NONE ? id : ids.get(roots[at]);
  }

  /** Who sent the post, or who its answers say did where it is missing. */
  public Optional<Mailbox> author(String id) {
    int at = ids.find(id);
    return at == NONE ? Optional.empty() : authors.of(at);
  }

  /** Everybody whose own mail gives only an address, with the name that answers give them. */
  public List<Mailbox> namedByAnswers() {
    return authors.named();
  }

  /** The posts that this one answers, nearest first. */
  public List<Ancestor> ancestors(String id) {
    return ancestors(id, Integer.MAX_VALUE);
  }

  /** The nearest {@code limit} posts that this one answers, nearest first. */
  public List<Ancestor> ancestors(String id, int limit) {
    int at = ids.find(id);
    return at == NONE ? List.of() : chain(parents[at], limit);
  }

  /**
   * The same for a post that may be missing from the forest, or be a second one of its Message-ID:
   * its own headers are followed.
   */
  public List<Ancestor> ancestors(Message message, int limit) {
    String parent = parentOf(message);
    if (parent.isEmpty() || ids.find(parent) == NONE) {
      return ancestors(message.id(), limit);
    }
    int at = ids.find(message.id());
    return at != NONE && parents[at] == ids.find(parent)
        ? chain(parents[at], limit)
        : at == NONE ? chain(ids.find(parent), limit) : ancestors(message.id(), limit);
  }

  /** The words that are new in each post. */
  OwnWords words() {
    return words;
  }

  /** The posts whose words a post may quote: what it answers and what it resembles in subject. */
  List<Source> sources(Message message) {
    int self = ids.find(message.id());
    Set<Integer> seen = new HashSet<>(Set.of(self));
    List<Source> sources = new ArrayList<>();
    for (Ancestor ancestor : ancestors(message, SOURCES).reversed()) {
      addSource(ids.find(ancestor.id()), true, seen, sources);
    }
    long date = message.date().map(d -> d.toEpochSecond()).orElse(Long.MAX_VALUE);
    int subject = Conversations.key(message.subject());
    for (int post : conversations.before(subject, date, OTHERS)) {
      addSource(post, false, seen, sources);
    }
    return sources;
  }

  private void addSource(int post, boolean ancestor, Set<Integer> seen, List<Source> sources) {
    if (seen.add(post) && words.knows(post)) {
      authors.of(post).ifPresent(author -> sources.add(new Source(post, author, ancestor)));
    }
  }

  /** The parent that a post's own headers name, or "". */
  static String parentOf(Message message) {
    String named =
        message
            .inReplyTo()
            .orElseGet(() -> message.references().isEmpty() ? "" : message.references().getLast());
    return named.equals(message.id()) ? "" : named;
  }

  private List<Ancestor> chain(int start, int limit) {
    List<Ancestor> chain = new ArrayList<>();
    for (int at = start; at != NONE && chain.size() < limit; at = parents[at]) {
      chain.add(new Ancestor(ids.get(at), authors.of(at)));
    }
    return List.copyOf(chain);
  }

  /** Each post's root, found once: threads can be as deep as they are long. */
  private static int[] roots(int[] parents) {
    int[] roots = new int[parents.length];
    Arrays.fill(roots, NONE);
    for (int i = 0; i < parents.length; i++) {
      int root = i;
      while (parents[root] != NONE && roots[root] == NONE) {
        root = parents[root];
      }
      root = roots[root] == NONE ? root : roots[root];
      for (int at = i; at != NONE && roots[at] == NONE; at = parents[at]) {
        roots[at] = root;
      }
    }
    return roots;
  }
}
