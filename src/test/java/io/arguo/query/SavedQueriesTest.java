package io.arguo.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class SavedQueriesTest {
  @TempDir Path folder;

  @Test
  void brings_the_files_of_the_folder_queries_sorted_by_name() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> expected =
          files.map(file -> file.getFileName().toString().replace(".rq", "")).sorted().toList();
      assertEquals(expected, SavedQueries.bundled().all().stream().map(SavedQuery::name).toList());
      assertTrue(expected.size() > 13);
    }
  }

  /** Any order but a stated one would differ between stores. */
  @TestFactory
  Stream<DynamicTest> says_in_which_order_rows_come() {
    return SavedQueries.bundled().all().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.name(), () -> assertTrue(query.text().contains("\nORDER BY "))));
  }

  @Test
  void lets_a_user_add_queries_and_replace_ours() throws IOException {
    Files.writeString(folder.resolve("mine.rq"), "#+ summary: Mine\nASK {}\n");
    Files.writeString(folder.resolve("camps.rq"), "#+ summary: My camps\nASK {}\n");
    Files.writeString(folder.resolve("notes.txt"), "no query");
    SavedQueries queries = SavedQueries.bundled().with(folder);
    assertEquals("Mine", queries.get("mine").summary());
    assertEquals("My camps", queries.get("camps").summary());
    assertEquals(SavedQueries.bundled().all().size() + 1, queries.all().size());
  }

  @Test
  void names_the_file_of_a_user_that_is_wrong() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), "#+ sumary: Mine\nASK {}\n");
    var e = assertThrows(QueryFileException.class, () -> SavedQueries.bundled().with(folder));
    assertTrue(e.getMessage().startsWith(file + ":1: unknown key 'sumary'"), e.getMessage());
  }

  @Test
  void tells_a_folder_that_is_missing() {
    Path missing = folder.resolve("none");
    var e = assertThrows(QueryFileException.class, () -> SavedQueries.bundled().with(missing));
    assertTrue(e.getMessage().startsWith("cannot read queries from " + missing), e.getMessage());
  }

  @Test
  void suggests_names_like_a_mistyped_one() {
    var e = assertThrows(QueryException.class, () -> SavedQueries.bundled().get("suporters"));
    assertEquals("no saved query named 'suporters'; did you mean supporters?", e.getMessage());
    e = assertThrows(QueryException.class, () -> SavedQueries.bundled().get("weather-forecast"));
    assertFalse(e.getMessage().contains("did you mean"), e.getMessage());
  }

  @Test
  void finds_queries_in_a_jar_as_well_as_in_a_folder() throws IOException {
    Path jar = folder.resolve("some.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : List.of("arguo/queries/", "arguo/queries/a.rq", "arguo/other/b.rq")) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(name.endsWith("/") ? new byte[0] : "é".getBytes(StandardCharsets.UTF_8));
      }
    }
    URL[] path = {URI.create("file:" + jar).toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      assertEquals(Map.of("a.rq", "é"), BundledFiles.read(loader, "arguo/queries", ".rq"));
    }
  }
}
