package io.arguo.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyReaderTest {
  private static final String FOLDER = "arguo/ontology/topics/";
  private static final String HEAD =
      """
      @prefix : <https://example.org/topic/> .
      @prefix arguo: <https://w3id.org/arguo/ontology#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  @TempDir Path folder;

  @Test
  void reads_every_file_of_a_folder_on_the_class_path() throws Exception {
    Path topics = Files.createDirectories(folder.resolve(FOLDER));
    Files.writeString(topics.resolve("one.ttl"), HEAD + concept("one"));
    Files.writeString(topics.resolve("two.ttl"), HEAD + concept("two"));
    Files.writeString(topics.resolve("README.md"), "not Turtle");
    assertEquals(List.of("one", "two"), labels(folder));
  }

  @Test
  void reads_every_file_of_a_jar_on_the_class_path() throws Exception {
    Path jar = folder.resolve("topics.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry(FOLDER));
      put(entries, FOLDER + "one.ttl", HEAD + concept("one"));
      put(entries, FOLDER + "two.ttl", HEAD + concept("two"));
      put(entries, "arguo/ontology/other.ttl", "not Turtle");
    }
    assertEquals(List.of("one", "two"), labels(jar));
  }

  @Test
  void a_user_file_adds_aliases_to_a_topic() throws Exception {
    Path first = file("first.ttl", concept("one"));
    Path second = file("second.ttl", ":one skos:altLabel \"uno\" ; skos:prefLabel \"ein\" .");
    Topic topic = new TaxonomyReader().readOnly(List.of(first, second)).all().get(0);
    assertEquals("one", topic.label());
    assertEquals(List.of("uno", "ein"), topic.aliases());
  }

  @Test
  void a_slip_of_syntax_is_told_by_file_and_line() throws Exception {
    Path file = file("slip.ttl", ":one a arguo:Kind ;\n\n  skos:prefLabel one .\n");
    TaxonomyException thrown =
        assertThrows(TaxonomyException.class, () -> new TaxonomyReader().readOnly(List.of(file)));
    assertTrue(thrown.getMessage().startsWith(file + ": line 6"), thrown.getMessage());
  }

  @Test
  void a_topic_without_a_label_is_told_by_file_and_name() throws Exception {
    Path file = file("bare.ttl", ":one a arguo:Kind .");
    TaxonomyException thrown =
        assertThrows(TaxonomyException.class, () -> new TaxonomyReader().readOnly(List.of(file)));
    assertEquals(
        file + ": <https://example.org/topic/one> has no skos:prefLabel", thrown.getMessage());
  }

  @Test
  void a_missing_file_is_told_by_name() {
    Path file = folder.resolve("absent.ttl");
    TaxonomyException thrown =
        assertThrows(TaxonomyException.class, () -> new TaxonomyReader().readOnly(List.of(file)));
    assertTrue(thrown.getMessage().startsWith(file + ": cannot be read"), thrown.getMessage());
  }

  private Path file(String name, String turtle) throws IOException {
    return Files.writeString(folder.resolve(name), HEAD + turtle);
  }

  private static String concept(String name) {
    return ":" + name + " a arguo:Kind ; skos:prefLabel \"" + name + "\" .\n";
  }

  private static List<String> labels(Path classPath) throws Exception {
    URL[] urls = {classPath.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      Taxonomy taxonomy = new TaxonomyReader(loader).read(List.of());
      return taxonomy.all().stream().map(Topic::label).toList();
    }
  }

  private static void put(JarOutputStream jar, String name, String text) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
