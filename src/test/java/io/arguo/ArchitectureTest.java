package io.arguo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the package line: imports look left, and each library lives in its rooms. */
class ArchitectureTest {
  /** The packages in order; each may import those before it. */
  private static final List<String> LINE =
      List.of(
          "archive",
          "message",
          "thread",
          "people",
          "topic",
          "language",
          "mention",
          "stance",
          "graph",
          "store",
          "query",
          "ask",
          "export",
          "pipeline",
          "cli");

  /** Packages that may not even import everything to their left. */
  private static final Map<String, List<String>> NARROWER =
      Map.of(
          "topic", List.of(),
          "language", List.of(),
          "store", List.of(),
          "query", List.of("store"),
          "ask", List.of("store", "query"));

  /** Where each library may be seen; a longer prefix decides before a shorter one. */
  private static final Map<String, List<String>> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("jakarta.mail", List.of("message")),
              Map.entry("jakarta.activation", List.of("message")),
              Map.entry("org.eclipse.angus", List.of("message")),
              Map.entry("org.jsoup", List.of("message")),
              Map.entry("java.util.zip", List.of("archive")),
              Map.entry("edu.stanford.nlp", List.of("language")),
              Map.entry("org.apache.jena.tdb2", List.of("store")),
              Map.entry("org.apache.jena.rdfconnection", List.of("store")),
              Map.entry("org.apache.jena.query", List.of("store", "query")),
              Map.entry("org.apache.jena.shacl", List.of("graph")),
              Map.entry("org.apache.jena", List.of("topic", "graph", "store", "query", "export")),
              Map.entry("com.fasterxml.jackson", List.of("export")),
              Map.entry("picocli", List.of("cli"))));

  private static final Path SOURCES = Path.of("src/main/java/io/arguo");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+?)(?:\\.\\*)?;", Pattern.MULTILINE);

  @Test
  void every_package_stands_on_the_line_and_says_what_it_takes_and_gives() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      List<String> found =
          folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
      assertEquals(LINE.stream().sorted().toList(), found);
    }
    for (String name : LINE) {
      String text =
          Files.readString(SOURCES.resolve(name).resolve("package-info.java"))
              .replaceAll("\\s+(?:\\* )?", " ");
      for (String word : List.of("Takes ", "gives ", "may import")) {
        assertTrue(text.contains(word), name + ": package-info lacks \"" + word + "\"");
      }
    }
  }

  @Test
  void packages_import_only_packages_to_their_left() throws IOException {
    List<String> offences = new ArrayList<>();
    forEachImport(
        (from, file, imported) -> {
          if (imported.startsWith("io.arguo.")) {
            String to = imported.split("\\.")[2];
            if (!to.equals(from) && !mayImport(from, to)) {
              offences.add(file + " imports " + imported);
            }
          }
        });
    assertEquals(List.of(), offences);
  }

  @Test
  void libraries_stay_in_their_rooms() throws IOException {
    List<String> offences = new ArrayList<>();
    forEachImport(
        (from, file, imported) -> {
          String library = libraryOf(imported);
          if (library != null && !ROOMS.get(library).contains(from)) {
            offences.add(file + " imports " + imported + ", whose rooms are " + ROOMS.get(library));
          }
        });
    assertEquals(List.of(), offences);
  }

  @Test
  void only_the_command_line_ends_the_process_or_writes_to_the_console() throws IOException {
    List<String> offences = new ArrayList<>();
    for (Path file : javaFiles()) {
      String text = Files.readString(file);
      boolean cli = SOURCES.relativize(file).startsWith("cli");
      boolean console = text.contains("System.out") || text.contains("System.err");
      if (console && !cli) {
        offences.add(file + " writes to the console");
      }
      if (text.contains("System.exit") && !file.endsWith("cli/Main.java")) {
        offences.add(file + " ends the process");
      }
    }
    assertEquals(List.of(), offences);
  }

  @Test
  void no_file_is_longer_than_four_hundred_lines() throws IOException {
    List<String> offences = new ArrayList<>();
    for (Path file : javaFiles()) {
      long lines = Files.readAllLines(file).size();
      if (lines > 400) {
        offences.add(file + " has " + lines + " lines");
      }
    }
    assertEquals(List.of(), offences);
  }

  @Test
  void the_readme_shows_the_line() throws IOException {
    String line = String.join(" → ", LINE);
    assertTrue(Files.readString(Path.of("README.md")).contains(line), line);
    assertTrue(Files.readString(SOURCES.resolve("package-info.java")).contains(line), line);
  }

  private static boolean mayImport(String from, String to) {
    List<String> only = NARROWER.get(from);
    return LINE.indexOf(to) < LINE.indexOf(from) && (only == null || only.contains(to));
  }

  private static String libraryOf(String imported) {
    return ROOMS.keySet().stream()
        .filter(prefix -> imported.equals(prefix) || imported.startsWith(prefix + "."))
        .reduce((shorter, longer) -> longer.length() > shorter.length() ? longer : shorter)
        .orElse(null);
  }

  private interface ImportVisitor {
    void visit(String fromPackage, Path file, String imported);
  }

  private static void forEachImport(ImportVisitor visitor) throws IOException {
    for (Path file : javaFiles()) {
      Path relative = SOURCES.relativize(file);
      if (relative.getNameCount() > 1) {
        Matcher imports = IMPORT.matcher(Files.readString(file));
        while (imports.find()) {
          visitor.visit(relative.getName(0).toString(), file, imports.group(1));
        }
      }
    }
  }

  private static List<Path> javaFiles() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
