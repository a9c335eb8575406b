package io.arguo.ask;

import io.arguo.ask.Answer.Reading;
import io.arguo.ask.Answer.Unknown;
import io.arguo.ask.PatternMatcher.Fit;
import io.arguo.ask.PatternMatcher.Span;
import io.arguo.query.Name;
import io.arguo.query.Names;
import io.arguo.query.Parameter;
import io.arguo.query.Words.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up the names in the ways that patterns fit a question, and keeps the best ways. */
final class Interpreter {
  /** More words than these are no name, and neither is anything with one of {@link #JOINTS}. */
  private static final int LONGEST_NAME = 4;

  private static final Set<String> JOINTS =
      Set.of(
          "about", "am", "and", "are", "because", "been", "before", "but", "can", "could", "did",
          "do", "does", "had", "has", "have", "how", "i", "if", "is", "it", "me", "my", "not", "or",
          "should", "than", "that", "then", "they", "this", "was", "we", "were", "what", "when",
          "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "would", "you",
          "your", "'s");

  private final Names names;
  private final String question;
  private final List<Word> words;
  private final List<Reading> best = new ArrayList<>();
  private final List<Unknown> unknown = new ArrayList<>();
  private int fewestSlotWords = Integer.MAX_VALUE;
  private int fewestUnknownWords = Integer.MAX_VALUE;

  /** An argument as the query takes it, and as people read it. */
  private record Choice(String argument, String shown) {}

  Interpreter(Names names, String question, List<Word> words) {
    this.names = names;
    this.question = question;
    this.words = words;
  }

  /** The readings in which every name is known and the fewest words are names. */
  List<Reading> best() {
    return best.stream().distinct().toList();
  }

  /** The names that are not known, in the reading with the fewest such words. */
  List<Unknown> unknown() {
    return unknown.stream().distinct().toList();
  }

  void add(Fit fit) {
    Map<Parameter, List<Choice>> choices = new LinkedHashMap<>();
    fit.slots().forEach((parameter, span) -> choices.put(parameter, choices(parameter, span)));
    if (choices.values().stream().noneMatch(List::isEmpty)) {
      addReadings(fit, choices);
    } else if (best.isEmpty()) {
      addUnknown(fit, choices);
    }
  }

  private void addReadings(Fit fit, Map<Parameter, List<Choice>> choices) {
    if (fit.slotWords() > fewestSlotWords) {
      return;
    }
    if (fit.slotWords() < fewestSlotWords) {
      fewestSlotWords = fit.slotWords();
      best.clear();
    }
    List<Map<Parameter, Choice>> combinations = List.of(Map.of());
    for (Map.Entry<Parameter, List<Choice>> slot : choices.entrySet()) {
      combinations =
          combinations.stream()
              .flatMap(
                  so -> slot.getValue().stream().map(choice -> with(so, slot.getKey(), choice)))
              .toList();
    }
    combinations.forEach(combination -> addReading(fit.pattern(), combination));
  }

  private static Map<Parameter, Choice> with(
      Map<Parameter, Choice> map, Parameter parameter, Choice choice) {
    Map<Parameter, Choice> more = new LinkedHashMap<>(map);
    more.put(parameter, choice);
    return more;
  }

  private void addReading(QuestionPattern pattern, Map<Parameter, Choice> arguments) {
    String text = pattern.text();
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Map.Entry<Parameter, Choice> slot : arguments.entrySet()) {
      text = text.replace("{" + slot.getKey().name() + "}", slot.getValue().shown());
      parameters.put(slot.getKey().name(), slot.getValue().argument());
    }
    boolean known =
        best.stream()
            .anyMatch(
                reading ->
                    reading.query().equals(pattern.query())
                        && reading.parameters().equals(parameters));
    if (!known) {
      best.add(new Reading(pattern.query(), parameters, text));
    }
  }

  private List<Choice> choices(Parameter parameter, Span span) {
    String text = text(span);
    return switch (parameter.type()) {
      case TOPIC, KIND, PERSON -> named(parameter, text);
      case TEXT -> List.of(new Choice(text, text));
      case DATE ->
          text.matches("[0-9]{4}(-[0-9]{2}){0,2}") ? List.of(new Choice(text, text)) : List.of();
      case INTEGER -> text.matches("[0-9]{1,9}") ? List.of(new Choice(text, text)) : List.of();
      case CHOICE ->
          parameter.choices().contains(text) ? List.of(new Choice(text, text)) : List.of();
    };
  }

  private List<Choice> named(Parameter parameter, String text) {
    List<Name> found = names.find(parameter.type(), text);
    Map<String, Long> sameLabel =
        found.stream().collect(Collectors.groupingBy(Name::label, Collectors.counting()));
    return found.stream()
        .map(
            name ->
                sameLabel.get(name.label()) == 1
                    ? new Choice(argument(parameter, name), name.label())
                    : new Choice(iri(name), name.label() + " " + iri(name)))
        .toList();
  }

  /** The label, where it alone leads back to the thing; else its IRI. */
  private String argument(Parameter parameter, Name name) {
    return names.find(parameter.type(), name.label()).equals(List.of(name))
        ? name.label()
        : iri(name);
  }

  private static String iri(Name name) {
    return "<" + name.iri() + ">";
  }

  private void addUnknown(Fit fit, Map<Parameter, List<Choice>> choices) {
    List<Unknown> missing = new ArrayList<>();
    int missingWords = 0;
    for (Map.Entry<Parameter, List<Choice>> slot : choices.entrySet()) {
      Span span = fit.slots().get(slot.getKey());
      if (slot.getValue().isEmpty()) {
        if (!couldBeName(slot.getKey(), span)) {
          return;
        }
        missingWords += span.length();
        String text = text(span);
        missing.add(
            new Unknown(slot.getKey().type(), text, names.near(slot.getKey().type(), text)));
      }
    }
    if (missingWords < fewestUnknownWords) {
      fewestUnknownWords = missingWords;
      unknown.clear();
    }
    if (missingWords == fewestUnknownWords) {
      unknown.addAll(missing);
    }
  }

  private boolean couldBeName(Parameter parameter, Span span) {
    return parameter.type().isName()
        && span.length() <= LONGEST_NAME
        && words.subList(span.from(), span.to()).stream()
            .noneMatch(word -> JOINTS.contains(word.text()));
  }

  /** The words as they stand in the question. */
  private String text(Span span) {
    return question.substring(words.get(span.from()).begin(), words.get(span.to() - 1).end());
  }
}
