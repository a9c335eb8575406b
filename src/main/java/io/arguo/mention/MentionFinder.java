package io.arguo.mention;

import io.arguo.language.Linguist;
import io.arguo.people.Person;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.thread.ZonedPost;
import io.arguo.topic.Taxonomy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the people, projects and technologies that a post names, in every zone that somebody wrote;
 * in attribution lines only people, in code only what its comments say. Safe for several threads.
 */
public final class MentionFinder {
  private final TopicFinder topics;
  private final GivenNames given = new GivenNames();
  private final StrangerFinder strangers;

  public MentionFinder(Taxonomy taxonomy, Linguist linguist) {
    this.topics = new TopicFinder(taxonomy);
    this.strangers = new StrangerFinder(linguist, given, topics::knows);
  }

  /**
   * The post's mentions in the order of their places; they do not overlap.
   *
   * @param thread the authors of the posts that this one answers, near or far; its own author and
   *     whoever it quotes need not be among them
   */
  public List<Mention> find(ZonedPost post, NameBook book, Collection<Person> thread) {
    PostText text = new PostText(post);
    List<ZoneView> views = views(post, text, book);
    NavigableMap<Integer, Mention> mentions = new TreeMap<>();
    EvidenceMaker evidence = new EvidenceMaker(post.message().id(), text);
    BitSet taken = new BitSet();
    for (TopicFinder.Found found :
        topics.find(spoken(views), post.message().subject(), post.message().list())) {
      place(mentions, evidence.of(found));
      take(taken, found.view(), found.begin(), found.end());
    }
    List<PersonFound> people = new WriterFinder(post, text, book).find(views);
    people.addAll(named(post, views, book, thread));
    for (PersonFound person : people) {
      place(mentions, evidence.of(person));
      take(taken, person.view(), person.begin(), person.end());
    }
    for (ZoneView view : speech(views)) {
      strangers.find(view, taken).forEach(person -> place(mentions, evidence.of(person)));
    }
    return List.copyOf(mentions.values());
  }

  private static List<ZoneView> views(ZonedPost post, PostText text, NameBook book) {
    List<ZoneView> views = new ArrayList<>();
    for (Zone zone : post.zones()) {
      switch (zone.kind()) {
        case HEADER, FOOTER, SIGNATURE -> {}
        case TEXT, QUOTE, CODE, ATTRIBUTION -> {
          Optional<Person> speaker = zone.speaker().map(one -> book.find(one.mailbox()));
          String words = text.view(zone);
          String seen = zone.kind() == ZoneKind.CODE ? CodeComments.only(words) : words;
          views.add(
              new ZoneView(
                  zone,
                  speaker,
                  text.start(zone.first()),
                  words,
                  Noise.blanked(MachineLines.blanked(seen))));
        }
      }
    }
    return views;
  }

  private static List<ZoneView> spoken(List<ZoneView> views) {
    return views.stream().filter(view -> view.zone().kind() != ZoneKind.ATTRIBUTION).toList();
  }

  private List<PersonFound> named(
      ZonedPost post, List<ZoneView> views, NameBook book, Collection<Person> thread) {
    List<Person> people = new ArrayList<>(thread);
    people.add(book.find(post.message().author()));
    views.forEach(view -> view.speaker().ifPresent(people::add));
    PersonFinder finder = new PersonFinder(book, new ThreadNames(people, given));
    List<PersonFound> found = new ArrayList<>();
    speech(views).forEach(view -> found.addAll(finder.find(view)));
    return found;
  }

  private static List<ZoneView> speech(List<ZoneView> views) {
    return views.stream().filter(view -> view.zone().kind().isSpeech()).toList();
  }

  private static void take(BitSet taken, ZoneView view, int begin, int end) {
    taken.set(view.offset() + begin, view.offset() + end);
  }

  /** Longer names beat shorter ones in the same place; of equals the first found stays. */
  private static void place(NavigableMap<Integer, Mention> mentions, Mention mention) {
    int begin = mention.evidence().begin();
    int end = mention.evidence().end();
    Map.Entry<Integer, Mention> before = mentions.floorEntry(begin);
    boolean reaches = before != null && before.getValue().evidence().end() > begin;
    int from = reaches ? before.getKey() : begin;
    Map<Integer, Mention> rivals = mentions.subMap(from, true, Math.max(from, end), false);
    if (rivals.values().stream().allMatch(rival -> length(rival) < end - begin)) {
      rivals.clear();
      mentions.put(begin, mention);
    }
  }

  private static int length(Mention mention) {
    return mention.evidence().end() - mention.evidence().begin();
  }
}
