package io.arguo.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.export.GraphExporter;
import io.arguo.export.GraphFormat;
import io.arguo.graph.GraphValidator;
import io.arguo.language.CoreNlpLinguist;
import io.arguo.language.Linguist;
import io.arguo.store.Store;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.TaxonomyException;
import io.arguo.topic.TaxonomyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading as a whole, on the archive that ships. */
@Tag("slow")
class LoaderTest {
  private static final Path SAMPLE = Path.of("src/main/resources/arguo/sample");
  private static final Path MARCH = SAMPLE.resolve("2009-March.txt");
  private static final Path APRIL = SAMPLE.resolve("2009-April.mbox");
  private static Taxonomy taxonomy;
  private static Linguist linguist;

  @TempDir private Path folder;

  @BeforeAll
  static void read_the_models() throws TaxonomyException {
    taxonomy = new TaxonomyReader().read(List.of());
    linguist = new CoreNlpLinguist();
  }

  @Test
  void the_number_of_threads_does_not_change_a_byte() {
    try (Store one = Store.inMemory();
        Store four = Store.inMemory()) {
      load(one, 1, SAMPLE);
      load(four, 4, SAMPLE);
      assertEquals(quads(one), quads(four));
    }
  }

  @Test
  void loading_again_adds_nothing() {
    try (Store store = Store.inMemory()) {
      Report first = load(store, 2, SAMPLE);
      String before = quads(store);
      Report second = load(store, 2, SAMPLE);
      assertEquals(24, first.added());
      assertEquals(0, second.added());
      assertEquals(before, quads(store));
    }
  }

  @Test
  void a_load_that_was_broken_off_goes_on_and_ends_the_same() {
    try (Store whole = Store.inMemory();
        Store broken = Store.inMemory()) {
      load(whole, 2, SAMPLE);
      Loader loader = new Loader(taxonomy, linguist, 2);
      // Whoever watches the progress breaks the load off in the middle of the second pass.
      Progress breaking =
          (stage, done, total) -> {
            if (stage.equals("reading") && done == 15) {
              throw new IllegalStateException("broken off");
            }
          };
      try {
        loader.withBatchesOf(4).load(List.of(SAMPLE), broken, folder, breaking);
      } catch (IllegalStateException e) {
        assertEquals("broken off", e.getMessage());
      }
      long kept = broken.size();
      assertTrue(kept > 0 && kept < whole.size(), kept + " of " + whole.size());
      Report rest = load(broken, 2, SAMPLE);
      assertTrue(rest.added() > 0 && rest.added() < 24, rest.added() + " added");
      assertEquals(quads(whole), quads(broken));
    }
  }

  @Test
  void everything_found_is_added_known_duplicate_or_set_aside() throws IOException {
    Path odd = folder.resolve("odd.mbox");
    String april = Files.readString(APRIL);
    Files.writeString(odd, "this is not mail\n\n" + april + "\n" + april, StandardCharsets.UTF_8);
    try (Store store = Store.inMemory()) {
      Report report = load(store, 2, odd);
      assertEquals(7, report.added());
      assertEquals(7, report.tally().duplicates());
      assertEquals(1, report.rejects().size());
      assertEquals(15, report.tally().found());
      Path list = folder.resolve("rejects/rejects.tsv");
      assertTrue(Files.readString(list).contains(odd + "\t0\t"), Files.readString(list));
      Path kept = folder.resolve("rejects").resolve(Files.readString(list).split("\t")[0]);
      assertTrue(Files.readString(kept).startsWith("this is not mail"));
    }
  }

  @Test
  void what_is_loaded_meets_the_shapes() throws IOException {
    GraphValidator validator = new GraphValidator();
    try (Store store = Store.inMemory()) {
      load(store, 2, MARCH);
      assertEquals(List.of(), store.read(dataset -> validator.offences(dataset.getDefaultGraph())));
    }
  }

  @Test
  void a_reply_joins_the_thread_and_the_people_of_an_earlier_load() {
    try (Store store = Store.inMemory()) {
      load(store, 2, MARCH);
      load(store, 2, APRIL);
      String quads = quads(store);
      String id = "https://w3id.org/arguo/id/";
      String name = "<" + id + "person/ravindra-kulasekara> <http://xmlns.com/foaf/0.1/name>";
      assertEquals(1, quads.lines().filter(l -> l.startsWith(name)).count());
      assertFalse(quads.contains("ravindra-kulasekara-"), "one person has one IRI");
      assertEquals(
          container(quads, "mid:7c1e5a090903040505k3d2f9b1ap6e04c8d1@mail.example.com"),
          container(quads, "mid:87eiw5h3rt.fsf@kulasekara.example.net"),
          "the reply of April stands in the thread of March");
    }
  }

  private static String container(String quads, String post) {
    String start = "<" + post + "> <http://rdfs.org/sioc/ns#has_container> ";
    return quads
        .lines()
        .filter(l -> l.startsWith(start))
        .findFirst()
        .orElseThrow()
        .substring(start.length());
  }

  private Report load(Store store, int threads, Path path) {
    return new Loader(taxonomy, linguist, threads)
        .load(List.of(path), store, folder.resolve("rejects"), Progress.NONE);
  }

  private static String quads(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(
        dataset -> {
          try {
            new GraphExporter(true).write(dataset.getDefaultGraph(), GraphFormat.NQ, out);
            return null;
          } catch (IOException e) {
            throw new UncheckedIOException("cannot write", e);
          }
        });
    return out.toString(StandardCharsets.UTF_8);
  }
}
