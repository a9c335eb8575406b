package io.arguo.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the header of a saved query, after the convention of grlc: {@code #+} lines that hold a
 * small part of YAML. Keys stand at the left margin; what belongs to a key is indented below it;
 * {@code - } begins an item of a list.
 *
 * <pre>
 * #+ summary: Who argued about one topic
 * #+ description: Long text
 * #+   goes on below.
 * #+ params:
 * #+   topic:
 * #+     type: topic
 * #+     required: true
 * #+ asks:
 * #+   - who argued about {topic}?
 * </pre>
 */
final class HeaderReader {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern VARIABLE = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");

  private final String file;
  private final Map<String, HeaderLine> seen = new LinkedHashMap<>();
  private String summary = "";
  private String description = "";
  private List<Parameter> parameters = List.of();
  private final List<String> asks = new ArrayList<>();

  private HeaderReader(String file) {
    this.file = file;
  }

  /**
   * Reads one query.
   *
   * @param name its name: the file's name without {@code .rq}
   * @param file for messages
   * @throws QueryFileException if the header is missing or wrong
   */
  static SavedQuery read(String name, String file, String text) {
    return new HeaderReader(file).read(name, text);
  }

  private SavedQuery read(String name, String text) {
    if (!NAME.matcher(name).matches()) {
      throw problem(1, "a query's file name is made of a-z, 0-9 and -, not '" + name + "'");
    }
    List<HeaderLine> lines = HeaderLine.all(text);
    for (int at = 0; at < lines.size(); ) {
      List<HeaderLine> below = HeaderLine.below(lines, at);
      readKey(lines.get(at), below);
      at += 1 + below.size();
    }
    if (summary.isEmpty()) {
      throw problem(1, "the header lacks '#+ summary: …'");
    }
    return new SavedQuery(name, summary, description, parameters, checkedAsks(), text);
  }

  private void readKey(HeaderLine line, List<HeaderLine> below) {
    if (line.indent() > 0) {
      throw problem(line.number(), "indented, but there is no key above to which it belongs");
    }
    if (seen.put(line.key(), line) != null) {
      throw problem(line.number(), "a second '" + line.key() + "'");
    }
    switch (line.key()) {
      case "summary" -> summary = folded(line, below);
      case "description" -> description = folded(line, below);
      case "params" -> parameters = readParameters(below);
      case "asks" -> below.forEach(this::readAsk);
      default ->
          throw problem(
              line.number(),
              "unknown key '" + line.key() + "'; known: summary, description, params, asks");
    }
  }

  private static String folded(HeaderLine line, List<HeaderLine> below) {
    StringBuilder text = new StringBuilder(line.value());
    below.forEach(next -> text.append(' ').append(next.text()));
    return text.toString().strip();
  }

  private void readAsk(HeaderLine line) {
    if (!line.text().startsWith("- ")) {
      throw problem(line.number(), "expected '- a question?'");
    }
    asks.add(HeaderLine.unquoted(line.text().substring(2).strip()));
    seen.put("asks " + asks.size(), line);
  }

  private List<Parameter> readParameters(List<HeaderLine> block) {
    List<Parameter> read = new ArrayList<>();
    for (int at = 0; at < block.size(); ) {
      HeaderLine line = block.get(at);
      List<HeaderLine> fields = HeaderLine.below(block, at);
      if (!VARIABLE.matcher(line.key()).matches() || !line.value().isEmpty()) {
        throw problem(line.number(), "expected the name of a parameter and a colon");
      }
      read.add(readParameter(line, fields));
      at += 1 + fields.size();
    }
    return read;
  }

  private Parameter readParameter(HeaderLine head, List<HeaderLine> lines) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (HeaderLine line : lines) {
      switch (line.key()) {
        case "type", "required", "default", "choices", "example", "description" ->
            fields.put(line.key(), line.value());
        default -> throw problem(line.number(), "unknown key '" + line.key() + "' of a parameter");
      }
    }
    ParameterType type =
        ParameterType.of(fields.getOrDefault("type", ""))
            .orElseThrow(() -> problem(head.number(), "'" + head.key() + "' lacks a known type"));
    List<String> choices = choices(fields.getOrDefault("choices", ""));
    if ((type == ParameterType.CHOICE) == choices.isEmpty()) {
      throw problem(head.number(), "choices go with type choice, as '[for, against]'");
    }
    return new Parameter(
        head.key(),
        type,
        fields.getOrDefault("required", "false").equals("true"),
        Optional.ofNullable(fields.get("default")),
        choices,
        fields.getOrDefault("example", "…"),
        fields.getOrDefault("description", ""));
  }

  private static List<String> choices(String list) {
    String inner = list.replaceAll("[\\[\\]]", "").strip();
    return inner.isEmpty() ? List.of() : List.of(inner.split("\\s*,\\s*"));
  }

  /** Every slot of a question is a parameter, and every required parameter has a slot. */
  private List<String> checkedAsks() {
    int number = 0;
    for (String question : asks) {
      int line = seen.get("asks " + ++number).number();
      List<String> slots = SLOT.matcher(question).results().map(result -> result.group(1)).toList();
      for (String slot : slots) {
        if (parameters.stream().noneMatch(parameter -> parameter.name().equals(slot))) {
          throw problem(line, "{" + slot + "} is not a parameter of this query");
        }
      }
      for (Parameter parameter : parameters) {
        if (parameter.required() && !slots.contains(parameter.name())) {
          throw problem(
              line, "the question leaves out {" + parameter.name() + "}, which is required");
        }
      }
    }
    return asks;
  }

  private QueryFileException problem(int line, String problem) {
    return new QueryFileException(file, line, problem);
  }
}
