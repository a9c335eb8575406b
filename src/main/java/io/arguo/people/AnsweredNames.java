package io.arguo.people;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.thread.Attribution;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How answers name the authors of the posts they answer, where the post itself gives but an
 * address. A reply tells when it holds one attribution of its own, right above the words it quotes.
 * Of each post it keeps a few numbers, for there may be millions.
 */
final class AnsweredNames {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final PostTable addresses = new PostTable();
  private long[] parents = new long[64];
  private int[] tellings = new int[128];
  private int size;

  /** Is told that a person answered the author of that address, and called them so. */
  interface Sink {
    void told(String address, String name, String teller);
  }

  void add(ZonedPost post, boolean nameless) {
    Message message = post.message();
    if (nameless) {
      addresses.put(message.id(), number(PersonName.clean(message.author()).address()));
    }
    Optional<String> name = nameAbove(post);
    Optional<String> parent = message.inReplyTo();
    if (name.isPresent() && parent.isPresent()) {
      if (size == parents.length) {
        parents = Arrays.copyOf(parents, size * 2);
        tellings = Arrays.copyOf(tellings, size * 4);
      }
      parents[size] = PostTable.hash(parent.get());
      tellings[2 * size] = number(name.get());
      tellings[2 * size + 1] = number(PersonName.clean(message.author()).address());
      size++;
    }
  }

  /** Hands on what was told of others than the teller. */
  void tell(Sink sink) {
    for (int i = 0; i < size; i++) {
      int address = addresses.get(parents[i]);
      int teller = tellings[2 * i + 1];
      if (address >= 0 && address != teller) {
        sink.told(texts.get(address), texts.get(tellings[2 * i]), texts.get(teller));
      }
    }
  }

  private static Optional<String> nameAbove(ZonedPost post) {
    List<Attribution> own = post.attributions().stream().filter(a -> a.depth() == 0).toList();
    if (own.size() != 1 || !own.getFirst().who().address().isEmpty()) {
      return Optional.empty();
    }
    Attribution only = own.getFirst();
    List<Zone> zones = post.zones();
    for (int i = 0; i + 1 < zones.size(); i++) {
      Zone next = zones.get(i + 1);
      if (zones.get(i).kind() == ZoneKind.ATTRIBUTION
          && zones.get(i).first() <= only.firstLine()
          && zones.get(i).last() >= only.lastLine()
          && next.kind() == ZoneKind.QUOTE
          && next.depth() == 1) {
        return Optional.of(PersonName.clean(only.who()))
            .map(Mailbox::name)
            .filter(name -> !name.isEmpty());
      }
    }
    return Optional.empty();
  }

  private int number(String text) {
    Integer number = numbers.putIfAbsent(text, texts.size());
    if (number == null) {
      texts.add(text);
    }
    return number == null ? texts.size() - 1 : number;
  }
}
