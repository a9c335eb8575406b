package io.arguo.query;

import java.util.List;

/** An argument names nothing that the store knows, or more than one thing. */
public final class UnknownNameException extends QueryException {
  private final transient ParameterType type;
  private final transient String words;
  private final transient List<String> suggestions;

  private UnknownNameException(
      String message, ParameterType type, String words, List<String> suggestions) {
    super(message);
    this.type = type;
    this.words = words;
    this.suggestions = List.copyOf(suggestions);
  }

  static UnknownNameException none(ParameterType type, String words, List<String> near) {
    return new UnknownNameException(
        "no " + type.label() + " named '" + words + "' in this store" + DidYouMean.sentence(near),
        type,
        words,
        near);
  }

  static UnknownNameException several(ParameterType type, String words, List<Name> all) {
    List<String> labels = all.stream().map(name -> name.label() + " <" + name.iri() + ">").toList();
    return new UnknownNameException(
        "'" + words + "' may be " + String.join(" or ", labels) + ": give one of them",
        type,
        words,
        labels);
  }

  /** What kind of name was wanted. */
  public ParameterType type() {
    return type;
  }

  /** The words that were given. */
  public String words() {
    return words;
  }

  /** Names that may have been meant, the nearest first. */
  public List<String> suggestions() {
    return suggestions;
  }
}
