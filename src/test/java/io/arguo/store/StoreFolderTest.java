package io.arguo.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreFolderTest {
  @TempDir Path place;

  private Path folder() {
    return place.resolve("store");
  }

  private static void fact(StreamRDF stream, int number) {
    var node = NodeFactory.createURI("http://example.org/" + number);
    stream.triple(Triple.create(node, node, node));
  }

  private static String refusal(Runnable work) {
    return assertThrows(StoreException.class, work::run).getMessage();
  }

  @Test
  void says_how_to_make_a_store_where_there_is_none() throws IOException {
    String expected = "no store at " + folder() + ": run `arguo load …` first";
    assertEquals(expected, refusal(() -> Store.open(folder())));
    assertFalse(Files.exists(folder()), "opening to read leaves nothing behind");
    Files.createDirectory(folder());
    assertEquals(expected, refusal(() -> Store.open(folder())));
  }

  @Test
  void leaves_a_folder_of_other_things_alone() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve("thesis.txt"), "years of work");
    String expected =
        folder() + " is not a store of Arguo: it holds other files and no store.version";
    assertEquals(expected, refusal(() -> Store.create(folder())));
    assertEquals(expected, refusal(() -> Store.open(folder())));
    try (var entries = Files.list(folder())) {
      assertEquals(1, entries.count());
    }
  }

  @Test
  void does_not_take_a_file_for_a_folder() throws IOException {
    Files.writeString(folder(), "text");
    assertEquals(
        folder() + " is a file, not the folder of a store", refusal(() -> Store.create(folder())));
  }

  @Test
  void tells_the_layout_it_cannot_read() throws IOException {
    Store.create(folder()).close();
    Files.writeString(folder().resolve("store.version"), "7\n");
    assertEquals(
        "the store at "
            + folder()
            + " has layout 7, this Arguo reads layout 1: load the archives anew",
        refusal(() -> Store.open(folder())));
  }

  @Test
  void tells_a_read_only_folder() {
    Store.create(folder()).close();
    assumeFalse(
        !folder().toFile().setWritable(false) || Files.isWritable(folder()), "runs as root");
    String message = refusal(() -> Store.open(folder()));
    folder().toFile().setWritable(true);
    assertTrue(message.startsWith("the store at " + folder() + " is read-only"), message);
  }

  @Test
  void keeps_its_facts_when_closed_and_opened_again() {
    try (Store store = Store.create(folder())) {
      store.write(stream -> fact(stream, 1));
    }
    try (Store store = Store.open(folder())) {
      assertEquals(1, store.size());
    }
  }

  @Test
  void opens_after_its_maker_was_killed_at_the_start() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve("store.version.new"), "");
    try (Store store = Store.create(folder())) {
      assertEquals(0, store.size());
    }
  }

  @Test
  void tells_who_has_it_open_and_survives_when_that_one_is_killed() throws Exception {
    Process other = otherProcess();
    try (BufferedReader out = other.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("writing", out.readLine());
      assertEquals(
          "another arguo process (%d) has the store at %s open: wait for it or end it"
              .formatted(other.pid(), folder()),
          refusal(() -> Store.open(folder())));
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (Store store = Store.open(folder())) {
      assertEquals(1, store.size(), "the finished write and nothing of the one under way");
      store.write(stream -> fact(stream, 2));
      assertEquals(2, store.size());
    }
  }

  private Process otherProcess() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            Endless.class.getName(),
            folder().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Another process: finishes one write and is never done with the next. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) {
      Store store = Store.create(Path.of(arguments[0]));
      store.write(stream -> fact(stream, 1));
      store.write(
          stream -> {
            for (int number = 2; number < Integer.MAX_VALUE; number++) {
              fact(stream, number);
              if (number == 20_000) {
                System.out.println("writing");
              }
              pauseNowAndThen(number);
            }
          });
    }

    private static void pauseNowAndThen(int number) {
      if (number > 20_000) {
        try {
          Thread.sleep(10);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
