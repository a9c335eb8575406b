package io.arguo.mention;

import io.arguo.topic.NameHit;
import io.arguo.topic.NameTrie;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the topics that a post names. */
final class TopicFinder {
  /** A topic named in a view, by offsets into it. */
  record Found(ZoneView view, int begin, int end, TopicChoice choice) {}

  private record Sighting(ZoneView view, NameHit hit) {}

  /** How many characters around an ordinary word its proof may stand. */
  private static final int NEAR = 100;

  private final Taxonomy taxonomy;
  private final NameTrie trie;

  TopicFinder(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.trie = new NameTrie(taxonomy);
  }

  /**
   * @param list the mailing list's name; what it is about needs no capital in its posts
   */
  List<Found> find(List<ZoneView> views, String subject, String list) {
    List<Sighting> sightings = new ArrayList<>();
    views.forEach(
        view -> hits(view.clean()).forEach(hit -> sightings.add(new Sighting(view, hit))));
    ContextJudge judge = judge(views, subject, list, sightings);
    List<Found> found = new ArrayList<>();
    ZoneView current = null;
    int behind = 0;
    for (Sighting sighting : sightings) {
      if (sighting.view() != current) {
        current = sighting.view();
        behind = 0;
      }
      if (sighting.hit().begin() >= behind) {
        Optional<TopicChoice> choice = choose(judge, sighting);
        if (choice.isPresent()) {
          NameHit hit = sighting.hit();
          found.add(new Found(current, hit.begin(), hit.end(), choice.get()));
          behind = hit.end();
        }
      }
    }
    return found;
  }

  /** Whether the whole text is a name of some topic, in whatever context. */
  boolean knows(String text) {
    return trie.find(text).stream().anyMatch(hit -> hit.begin() == 0 && hit.end() == text.length());
  }

  private List<NameHit> hits(String text) {
    List<NameHit> all = trie.find(text);
    NameEdges edges = new NameEdges(text, all);
    List<NameHit> names = all.stream().filter(hit -> edges.isName(hit.begin(), hit.end())).toList();
    NameHead head = new NameHead(taxonomy, text, names);
    return names.stream().map(head::of).distinct().toList();
  }

  private ContextJudge judge(
      List<ZoneView> views, String subject, String list, List<Sighting> sightings) {
    List<String> texts = new ArrayList<>(views.stream().map(ZoneView::clean).toList());
    texts.add(subject);
    texts.add(list);
    Set<Topic> sure = new LinkedHashSet<>();
    sure(hits(subject), sure);
    trie.find(list.replace('-', ' ')).forEach(hit -> ofList(hit, sure));
    sightings.stream()
        .collect(Collectors.groupingBy(Sighting::view, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(of -> sure(of.stream().map(Sighting::hit).toList(), sure));
    return new ContextJudge(taxonomy, new ContextWords(texts), sure);
  }

  private static void ofList(NameHit hit, Set<Topic> sure) {
    NameHit.Fit fit = hit.senses().get(0).fit();
    boolean plain = fit == NameHit.Fit.CLEAR || fit == NameHit.Fit.OFF_CASE;
    if (hit.senses().size() == 1 && plain) {
      sure.add(hit.senses().get(0).topic());
    }
  }

  private static void sure(Collection<NameHit> hits, Set<Topic> sure) {
    int behind = 0;
    for (NameHit hit : hits) {
      if (hit.begin() >= behind
          && hit.senses().size() == 1
          && hit.senses().get(0).fit() == NameHit.Fit.CLEAR) {
        sure.add(hit.senses().get(0).topic());
        behind = hit.end();
      }
    }
  }

  private static Optional<TopicChoice> choose(ContextJudge judge, Sighting sighting) {
    NameHit hit = sighting.hit();
    String text = sighting.view().clean();
    String surface = text.substring(hit.begin(), hit.end());
    String around =
        text.substring(Math.max(0, hit.begin() - NEAR), Math.min(text.length(), hit.end() + NEAR));
    return judge.choose(hit, surface, around, isMarked(text, hit));
  }

  /** Written as a name: with a capital of its own, in quotes, or as a term of several words. */
  private static boolean isMarked(String text, NameHit hit) {
    String surface = text.substring(hit.begin(), hit.end());
    boolean inner = surface.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean first = Character.isUpperCase(surface.charAt(0));
    boolean own = first && !Sentences.startsAt(text, hit.begin()) && !isTitled(text, hit);
    return inner || own || surface.indexOf(' ') > 0 || isQuoted(text, hit);
  }

  /** Beside another capital word it may be part of a title, or of somebody else's name. */
  private static boolean isTitled(String text, NameHit hit) {
    int next = hit.end() + 1;
    boolean after =
        next < text.length()
            && text.charAt(hit.end()) == ' '
            && Character.isUpperCase(text.charAt(next));
    int last = hit.begin() - 2;
    int first = last;
    while (first >= 0 && Character.isLetter(text.charAt(first))) {
      first--;
    }
    boolean before =
        last >= 0
            && text.charAt(last + 1) == ' '
            && first < last
            && Character.isUpperCase(text.charAt(first + 1));
    return after || before;
  }

  private static boolean isQuoted(String text, NameHit hit) {
    return hit.begin() > 0
        && hit.end() < text.length()
        && "'`\"\u2018\u201c".indexOf(text.charAt(hit.begin() - 1)) >= 0
        && "'`\"\u2019\u201d".indexOf(text.charAt(hit.end())) >= 0;
  }
}
