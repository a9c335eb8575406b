package io.arguo.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The saved queries at hand, by name: those that Arguo brings, and a user's own. */
public final class SavedQueries {
  private static final String ENDING = ".rq";

  private final Map<String, SavedQuery> byName;

  private SavedQueries(Map<String, SavedQuery> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /**
   * The queries that Arguo brings.
   *
   * @throws QueryFileException if one has a wrong header
   */
  public static SavedQueries bundled() {
    Map<String, SavedQuery> read = new TreeMap<>();
    BundledFiles.read(SavedQueries.class.getClassLoader(), "arguo/queries", ENDING)
        .forEach((file, text) -> add(read, file, "queries/" + file, text));
    return new SavedQueries(read);
  }

  /**
   * These and the {@code .rq} files of a folder; a file hides the bundled query of the same name.
   *
   * @throws QueryFileException if one cannot be read or has a wrong header
   */
  public SavedQueries with(Path folder) {
    Map<String, SavedQuery> all = new TreeMap<>(byName);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().endsWith(ENDING)) {
          add(all, file.getFileName().toString(), file.toString(), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new QueryFileException("cannot read queries from " + folder + ": " + e, e);
    }
    return new SavedQueries(all);
  }

  private static void add(Map<String, SavedQuery> all, String fileName, String file, String text) {
    String name = fileName.substring(0, fileName.length() - ENDING.length());
    all.put(name, HeaderReader.read(name, file, text));
  }

  /** All of them, sorted by name. */
  public List<SavedQuery> all() {
    return List.copyOf(byName.values());
  }

  /**
   * The query of that name.
   *
   * @throws QueryException if there is none, with names like it
   */
  public SavedQuery get(String name) {
    SavedQuery query = byName.get(name);
    if (query == null) {
      String like = DidYouMean.sentence(DidYouMean.near(name, byName.keySet()));
      throw new QueryException("no saved query named '" + name + "'" + like);
    }
    return query;
  }
}
