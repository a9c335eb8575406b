package io.arguo.mention;

import io.arguo.people.Person;
import io.arguo.thread.Attribution;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the attribution lines of a post name the writer of the words below them. A line with
 * a bare address names nobody.
 */
final class WriterFinder {
  private final ZonedPost post;
  private final PostText text;
  private final NameBook book;

  WriterFinder(ZonedPost post, PostText text, NameBook book) {
    this.post = post;
    this.text = text;
    this.book = book;
  }

  List<PersonFound> find(List<ZoneView> views) {
    List<PersonFound> found = new ArrayList<>();
    for (ZoneView view : views) {
      if (view.zone().kind() == ZoneKind.ATTRIBUTION) {
        post.attributions().stream()
            .filter(one -> covers(view.zone(), one))
            .flatMap(one -> find(view, one).stream())
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean covers(Zone zone, Attribution attribution) {
    return zone.first() <= attribution.firstLine() && attribution.lastLine() <= zone.last();
  }

  private Optional<PersonFound> find(ZoneView view, Attribution attribution) {
    int from = text.start(attribution.firstLine()) - view.offset();
    int to = text.start(attribution.lastLine() + 1) - view.offset();
    String lines = view.clean().substring(from, Math.min(to, view.clean().length()));
    return WrittenName.of(attribution.who().name(), lines)
        .map(
            name -> {
              int begin = from + name.begin();
              Referent referent = new Referent.OfPerson(whoIs(attribution));
              return new PersonFound(view, begin, from + name.end(), referent, "attribution", 0.97);
            });
  }

  /** Who the quote below is known to be by, for that may be known by more than the line alone. */
  private Person whoIs(Attribution attribution) {
    Person named = book.find(attribution.who());
    return introduced(attribution)
        .flatMap(Zone::speaker)
        .map(speaker -> book.find(speaker.mailbox()))
        .filter(speaker -> sharesName(speaker, attribution.who().name()))
        .orElse(named);
  }

  /** The first lines behind the attribution that are quoted once more than it. */
  private Optional<Zone> introduced(Attribution attribution) {
    return post.zones().stream()
        .filter(zone -> zone.first() > attribution.lastLine())
        .takeWhile(zone -> zone.depth() > attribution.depth())
        .filter(zone -> zone.depth() == attribution.depth() + 1 && zone.kind() == ZoneKind.QUOTE)
        .findFirst();
  }

  /** Of attributions in a row, only one introduces those lines. */
  private static boolean sharesName(Person person, String name) {
    List<String> own = List.of(NameTokens.key(name).split(" "));
    return person.names().stream()
        .flatMap(other -> List.of(NameTokens.key(other).split(" ")).stream())
        .anyMatch(own::contains);
  }
}
