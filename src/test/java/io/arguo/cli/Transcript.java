package io.arguo.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands with the output that they must have, as a terminal shows them: lines that begin with
 * {@code $ ./arguo} are run in this process, what follows is what they print on both streams, and
 * {@code [exit 1]} stands below where the code is not 0. A line {@code …} stands for any lines.
 */
final class Transcript {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final String PROMPT = "$ ./arguo";

  private final Path store;

  /**
   * A transcript runner.
   *
   * @param store where commands find their store that name none
   */
  Transcript(Path store) {
    this.store = store;
  }

  /** The same transcript with the output that the commands have now. */
  String replay(String expected) {
    StringBuilder actual = new StringBuilder();
    List<String> lines = expected.lines().toList();
    for (int i = 0; i < lines.size(); ) {
      String command = lines.get(i++);
      List<String> output = new ArrayList<>();
      while (i < lines.size() && !lines.get(i).startsWith("$ ")) {
        output.add(lines.get(i++));
      }
      actual.append(command).append('\n');
      if (isRun(command)) {
        List<String> now = run(command.substring(PROMPT.length())).lines().toList();
        (matches(output, now) ? output : now).forEach(l -> actual.append(l).append('\n'));
      } else {
        output.forEach(l -> actual.append(l).append('\n'));
      }
    }
    return actual.toString();
  }

  /** Whether a command is one of Arguo's that a test can run; {@code test} runs the tests. */
  static boolean isRun(String command) {
    return command.equals(PROMPT)
        || (command.startsWith(PROMPT + " ") && !command.equals(PROMPT + " test"));
  }

  /** Runs the rest of a command line and gives what it prints, with the exit code below. */
  String run(String arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Console console = new Console(InputStream.nullInputStream(), both, both, false);
    int code = Main.run(console, withStore(split(arguments)));
    String text = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    String shown = text.replace(store.getParent() + "/", "");
    return code == 0 ? shown : shown + "[exit " + code + "]\n";
  }

  private String[] withStore(List<String> words) {
    boolean takesStore =
        !words.isEmpty()
            && List.of("load", "ask", "query", "export", "explain", "stats", "validate", "demo")
                .contains(words.getFirst())
            && words.stream().noneMatch(w -> w.startsWith("--help") || w.equals("--list"));
    if (takesStore && !words.contains("--store")) {
      Path own = words.getFirst().equals("demo") ? store.resolveSibling("arguo-demo") : store;
      words.add(1, "--store");
      words.add(2, own.toString());
    } else if (words.contains("--store")) {
      int value = words.indexOf("--store") + 1;
      words.set(value, store.resolveSibling(words.get(value)).toString());
    }
    return words.toArray(String[]::new);
  }

  private static List<String> split(String arguments) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(arguments);
    while (word.find()) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
    }
    return words;
  }

  private static boolean matches(List<String> pattern, List<String> lines) {
    if (pattern.isEmpty()) {
      return lines.isEmpty();
    }
    if (!pattern.getFirst().equals("…")) {
      return !lines.isEmpty()
          && pattern.getFirst().equals(lines.getFirst())
          && matches(pattern.subList(1, pattern.size()), lines.subList(1, lines.size()));
    }
    for (int skip = 0; skip <= lines.size(); skip++) {
      if (matches(pattern.subList(1, pattern.size()), lines.subList(skip, lines.size()))) {
        return true;
      }
    }
    return false;
  }
}
