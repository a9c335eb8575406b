package io.arguo.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives a sentence its tags, lemmas and dependencies with CoreNLP's models. */
final class SentenceParser {
  private static final Comparator<Dependency> ORDER =
      Comparator.comparingInt(Dependency::dependent)
          .thenComparingInt(Dependency::governor)
          .thenComparing(Dependency::relation);

  private final MaxentTagger tagger =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
  private final DependencyParser parser =
      DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  /** Sentences longer than {@link SentenceCutter#MOST_TOKENS} get tags and lemmas only. */
  Sentence parse(Sentence sentence) {
    if (sentence.tokens().isEmpty()) {
      return sentence;
    }
    List<CoreLabel> labels = Labels.of(sentence);
    tagger.tagCoreLabels(labels);
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Token token = sentence.tokens().get(i);
      String lemma = morphology.lemma(label.word(), label.tag());
      tokens.add(new Token(token.begin(), token.end(), token.text(), lemma, label.tag()));
    }
    List<Dependency> dependencies =
        tokens.size() > SentenceCutter.MOST_TOKENS ? List.of() : dependencies(labels);
    return new Sentence(sentence.begin(), sentence.end(), tokens, dependencies);
  }

  private List<Dependency> dependencies(List<CoreLabel> labels) {
    List<Dependency> dependencies = new ArrayList<>();
    for (TypedDependency typed : parser.predict(labels).typedDependenciesEnhancedPlusPlus()) {
      dependencies.add(
          new Dependency(
              typed.gov().index() - 1, typed.dep().index() - 1, typed.reln().toString()));
    }
    dependencies.sort(ORDER);
    return dependencies.stream().distinct().toList();
  }
}
