package io.arguo.mention;

import io.arguo.topic.NameHit;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.Topic;
import io.arguo.topic.TopicType;
import java.util.Collection;
import java.util.List;
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
   * @param around the words around it
   * @param marked whether it is written as a name: quoted, or with a capital that is not merely a
   *     sentence's first
   */
  Optional<TopicChoice> choose(NameHit hit, String surface, String around, boolean marked) {
    TopicChoice best = null;
    int bestScore = 0;
    boolean tie = false;
    for (NameHit.Sense sense : hit.senses()) {
      int score =
          hit.senses().size() == 1 && sense.fit() == NameHit.Fit.CLEAR
              ? NAMED
              : score(sense, surface, around, marked);
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
  private int score(NameHit.Sense sense, String surface, String around, boolean marked) {
    Topic topic = sense.topic();
    int named = sure.containsKey(topic.iri()) ? NAMED : 0;
    int proof = named + WORD * contextWords(topic, surface, words);
    int all = proof + (hasKin(topic) ? KIND : 0);
    return switch (sense.fit()) {
      case CLEAR -> WORD + all;
      case AMBIGUOUS, OFF_CASE -> proof > 0 || marked ? all : 0;
      case COMMON_WORD -> {
        boolean letter = surface.length() == 1;
        boolean proven = marked && (letter ? named : all) > 0;
        yield proven || isNear(topic, surface, around, marked ? 1 : 2) ? all : 0;
      }
    };
  }

  /** An ordinary word needs its proof close by. */
  private boolean isNear(Topic topic, String surface, String around, int least) {
    return contextWords(topic, surface, words) > 1
        && contextWords(topic, surface, new ContextWords(List.of(around))) >= least;
  }

  private static int contextWords(Topic topic, String surface, ContextWords words) {
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
