package io.arguo.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A query that has a name, words that explain it, and parameters.
 *
 * @param summary one line
 * @param description more lines, or empty
 * @param asks questions that it answers, with parameters in braces: {@code who is for {topic}?}
 * @param text the whole file, header included
 */
public record SavedQuery(
    String name,
    String summary,
    String description,
    List<Parameter> parameters,
    List<String> asks,
    String text) {
  public SavedQuery {
    Objects.requireNonNull(name);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(description);
    parameters = List.copyOf(parameters);
    asks = List.copyOf(asks);
    Objects.requireNonNull(text);
  }

  /** The parameter of that name. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
  }

  /** Its questions with every parameter replaced by the parameter's example. */
  public List<String> exampleQuestions() {
    return asks.stream().map(this::withExamples).toList();
  }

  private String withExamples(String question) {
    String filled = question;
    for (Parameter parameter : parameters) {
      filled = filled.replace("{" + parameter.name() + "}", parameter.example());
    }
    return filled;
  }
}
