package io.arguo.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts arguments into a saved query, as RDF terms in place of variables. */
final class Binder {
  /** Parameters in a query's text: {@code $_topic}. */
  private static final String MARK = "_";

  private static final Pattern CONDITION = Pattern.compile("#\\s?if\\s([a-z0-9_]+)\\s*$");

  private final Supplier<Names> names;

  /**
   * @param names asked for only when an argument is a name
   */
  Binder(Supplier<Names> names) {
    this.names = names;
  }

  /**
   * Binds a query.
   *
   * @throws QueryException if an argument is missing, unknown or of the wrong form
   * @throws UnknownNameException if a name is not in the store
   */
  BoundQuery bind(SavedQuery saved, Map<String, String> given) {
    Map<String, String> complete = complete(saved, given);
    Map<String, String> shown = new LinkedHashMap<>();
    Map<Var, Node> terms = new LinkedHashMap<>();
    complete.forEach(
        (parameterName, text) -> {
          Parameter parameter = saved.parameter(parameterName).orElseThrow();
          Argument argument = Argument.of(parameter, text, names);
          shown.put(parameterName, argument.shown());
          terms.put(Var.alloc(MARK + parameterName), argument.term());
        });
    Query query = Parsing.parse(text(saved, complete), "saved query " + saved.name());
    return new BoundQuery(saved, shown, QueryTransformOps.replaceVars(query, terms));
  }

  private static Map<String, String> complete(SavedQuery saved, Map<String, String> given) {
    for (String name : given.keySet()) {
      if (saved.parameter(name).isEmpty()) {
        throw new QueryException(
            "query " + saved.name() + " takes no '" + name + "'" + takes(saved));
      }
    }
    Map<String, String> complete = new TreeMap<>();
    List<String> missing = new ArrayList<>();
    for (Parameter parameter : saved.parameters()) {
      Optional<String> value =
          Optional.ofNullable(given.get(parameter.name())).or(parameter::fallback);
      value.ifPresent(text -> complete.put(parameter.name(), text));
      if (value.isEmpty() && parameter.required()) {
        missing.add(parameter.name());
      }
    }
    if (!missing.isEmpty()) {
      throw new QueryException(
          "query " + saved.name() + " needs " + String.join(" and ", missing) + takes(saved));
    }
    return complete;
  }

  private static String takes(SavedQuery saved) {
    String list =
        saved.parameters().stream().map(Binder::described).collect(Collectors.joining(", "));
    return list.isEmpty() ? "; it has no parameters" : "; it takes " + list;
  }

  private static String described(Parameter parameter) {
    String type =
        parameter.choices().isEmpty()
            ? parameter.type().label()
            : String.join(" | ", parameter.choices());
    return parameter.name() + " (" + type + (parameter.required() ? ", required)" : ")");
  }

  /** The query's text without the lines that hang on an argument that is not given. */
  private static String text(SavedQuery saved, Map<String, String> arguments) {
    return saved
        .text()
        .lines()
        .filter(
            line -> {
              Matcher condition = CONDITION.matcher(line);
              return !condition.find() || arguments.containsKey(condition.group(1));
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
