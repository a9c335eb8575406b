package io.arguo.mention;

import io.arguo.topic.NameHit;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.Topic;
import io.arguo.topic.TopicType;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides what a name means in one post. An ambiguous name counts if the topic is named there in
 * another, clear way, if one of its context words stands there, or if a topic of its kind does; of
 * several topics the one with most to show wins, and of equals none.
 */
final class ContextJudge {
  private static final double CLEAR = 0.95;
  private static final double BY_CONTEXT = 0.85;
  private static final double BY_KIND = 0.7;

  private static final int NAMED = 4;
  private static final int MOST_WORDS = 3;
  private static final int WORD = 2;
  private static final int KIND = 1;

  private final Taxonomy taxonomy;
  private final ContextWords words;
  private final Map<String, Topic> sure = new TreeMap<>();
  private final Set<String> sureKinds = new TreeSet<>();

  /**
   * @param sure the topics that the post or its subject names without ambiguity
   */
  ContextJudge(Taxonomy taxonomy, ContextWords words, Collection<Topic> sure) {
    this.taxonomy = taxonomy;
    this.words = words;
    for (Topic topic : sure) {
      this.sure.put(topic.iri(), topic);
      sureKinds.addAll(topic.broader());
    }
  }

  /**
   * @param surface the name as it stands in the text
   * @param capitalised whether it has a capital that is not merely a sentence's first
   */
  Optional<TopicChoice> choose(NameHit hit, String surface, boolean capitalised) {
    TopicChoice best = null;
    int bestScore = 0;
    boolean tie = false;
    for (NameHit.Sense sense : hit.senses()) {
      int score = score(sense, surface, capitalised, hit.senses().size());
      if (score > bestScore) {
        best = choice(sense, score);
        bestScore = score;
        tie = false;
      } else if (score == bestScore) {
        tie = true;
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  /** What speaks for the sense, or 0 where it is not enough. */
  private int score(NameHit.Sense sense, String surface, boolean capitalised, int senses) {
    Topic topic = sense.topic();
    if (sense.fit() == NameHit.Fit.CLEAR && senses == 1) {
      return NAMED;
    }
    int named = sure.containsKey(topic.iri()) ? NAMED : 0;
    int words = WORD * contextWords(topic, surface);
    int kin = hasKin(topic) ? KIND : 0;
    return switch (sense.fit()) {
      case CLEAR -> WORD + named + words + kin;
      case AMBIGUOUS -> named + words + (named + words > 0 || capitalised ? kin : 0);
      case OFF_CASE -> named + words > 0 || capitalised ? named + words + kin : 0;
      case COMMON_WORD -> named + words > WORD ? named + words + kin : 0;
    };
  }

  private int contextWords(Topic topic, String surface) {
    String own = surface.toLowerCase(Locale.ROOT);
    return (int)
        topic.contextWords().stream()
            .filter(word -> !word.equals(own) && words.contain(word))
            .limit(MOST_WORDS)
            .count();
  }

  /** A topic above it, below it or beside it under one kind is named. */
  private boolean hasKin(Topic topic) {
    for (String iri : topic.broader()) {
      Optional<Topic> above = taxonomy.topic(iri);
      boolean kind = above.isPresent() && above.get().type() == TopicType.KIND;
      if (sure.containsKey(iri) || kind && sureKinds.contains(iri)) {
        return true;
      }
    }
    return sureKinds.contains(topic.iri());
  }

  private static TopicChoice choice(NameHit.Sense sense, int score) {
    if (sense.fit() == NameHit.Fit.CLEAR) {
      return new TopicChoice(sense.topic(), "taxonomy", CLEAR);
    }
    double confidence = score >= WORD ? BY_CONTEXT : BY_KIND;
    return new TopicChoice(sense.topic(), "taxonomy-context", confidence);
  }
}
