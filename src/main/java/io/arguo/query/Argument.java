package io.arguo.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * An argument as an RDF term.
 *
 * @param shown for people
 */
record Argument(String shown, Node term) {
  private static final Pattern IRI = Pattern.compile("<([^<>\"{}|^`\\\\\\s]+)>");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  /**
   * Reads an argument.
   *
   * @throws QueryException if the text is not of the parameter's type
   */
  static Argument of(Parameter parameter, String text, Supplier<Names> names) {
    return switch (parameter.type()) {
      case TOPIC, KIND, PERSON -> named(parameter, text.strip(), names);
      case TEXT -> new Argument(text, NodeFactory.createLiteralString(text));
      case INTEGER -> integer(parameter, text.strip());
      case DATE -> date(parameter, text.strip());
      case CHOICE -> choice(parameter, text.strip());
    };
  }

  /** A name in plain words, or an IRI in angle brackets. */
  private static Argument named(Parameter parameter, String text, Supplier<Names> names) {
    var iri = IRI.matcher(text);
    if (iri.matches()) {
      return new Argument(text, NodeFactory.createURI(iri.group(1)));
    }
    Name name = names.get().resolve(parameter.type(), text);
    return new Argument(name.label(), NodeFactory.createURI(name.iri()));
  }

  private static Argument integer(Parameter parameter, String text) {
    if (!INTEGER.matcher(text).matches()) {
      throw wrong(parameter, text, "is not a whole number");
    }
    return new Argument(text, NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger));
  }

  /** The first moment of that year, month or day, in universal time. */
  private static Argument date(Parameter parameter, String text) {
    try {
      if (DATE.matcher(text).matches()) {
        LocalDate day = LocalDate.parse(text + "-01-01".substring(text.length() - 4));
        return new Argument(
            text, NodeFactory.createLiteralDT(day + "T00:00:00Z", XSDDatatype.XSDdateTime));
      }
    } catch (DateTimeException e) {
      throw wrong(parameter, text, "is not in the calendar");
    }
    throw wrong(parameter, text, "is not a date: write 2009, 2009-03 or 2009-03-14");
  }

  private static Argument choice(Parameter parameter, String text) {
    if (!parameter.choices().contains(text)) {
      throw wrong(parameter, text, "is not one of " + String.join(", ", parameter.choices()));
    }
    return new Argument(text, NodeFactory.createLiteralString(text));
  }

  private static QueryException wrong(Parameter parameter, String text, String problem) {
    return new QueryException("parameter " + parameter.name() + ": '" + text + "' " + problem);
  }
}
