package io.arguo.thread;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns who wrote posts that the archive lacks, from the attributions of their answers: where one
 * answer names them, the others need not.
 */
final class MissingAuthors {
  private static final Comparator<Mailbox> BETTER =
      Comparator.comparing((Mailbox m) -> !GarbledName.isGarbled(m.name()))
          .thenComparing(m -> m.name().contains(" "))
          .thenComparing(m -> !m.address().isEmpty())
          .thenComparing(Mailbox::address)
          .thenComparing(Mailbox::name);

  private final AttributionFinder attributions = new AttributionFinder();
  private final Map<Integer, Mailbox> authors = new HashMap<>();

  /** Notes whom the answer names as the author of what it quotes, if that is only one. */
  void learn(int missing, Message answer) {
    List<Mailbox> named =
        attributions.find(answer).stream()
            .filter(attribution -> attribution.depth() == 0 && attribution.whom() == Whom.NAMED)
            .map(Attribution::who)
            .distinct()
            .toList();
    if (named.size() == 1 && !named.getFirst().isUnknown()) {
      authors.merge(missing, named.getFirst(), (a, b) -> BETTER.compare(a, b) >= 0 ? a : b);
    }
  }

  /** Who wrote the post of that number, or somebody unknown. */
  Mailbox author(int missing) {
    return authors.getOrDefault(missing, Mailbox.UNKNOWN);
  }
}
