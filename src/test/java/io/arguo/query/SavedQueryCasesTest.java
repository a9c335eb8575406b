package io.arguo.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import io.arguo.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every folder beside {@code shared.ttl}: {@code query} or {@code query+variant}, with {@code
 * params} (lines of key=value), {@code expected.csv} and, where the shared graph will not do,
 * {@code data.ttl}. A missing expectation is drafted and the test fails.
 */
final class SavedQueryCasesTest {
  @TempDir static Path folder;

  private static List<Path> cases() throws IOException {
    try (Stream<Path> entries = Files.list(SharedGraph.FOLDER)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String queryOf(Path folder) {
    return folder.getFileName().toString().replaceFirst("\\+.*", "");
  }

  @Test
  void every_saved_query_has_a_case() throws IOException {
    Set<String> covered = new TreeSet<>();
    cases().forEach(folder -> covered.add(queryOf(folder)));
    Set<String> queries = new TreeSet<>();
    SavedQueries.bundled().all().forEach(query -> queries.add(query.name()));
    assertEquals(queries, covered);
  }

  @TestFactory
  Stream<DynamicTest> gives_the_expected_rows_in_memory() throws IOException {
    return tests(Store::inMemory);
  }

  @TestFactory
  Stream<DynamicTest> gives_the_same_rows_from_disk() throws IOException {
    AtomicInteger number = new AtomicInteger();
    return tests(() -> Store.create(folder.resolve("store" + number.incrementAndGet())));
  }

  /** One store for all cases on the same data: to make one on disk takes a second. */
  private static Stream<DynamicTest> tests(Supplier<Store> empty) throws IOException {
    Map<Path, Store> stores = new HashMap<>();
    Stream<DynamicTest> tests =
        cases().stream()
            .map(
                path -> {
                  Store store =
                      stores.computeIfAbsent(
                          data(path), data -> SharedGraph.into(empty.get(), data));
                  return DynamicTest.dynamicTest(
                      path.getFileName().toString(), () -> check(path, store));
                });
    return tests.onClose(() -> stores.values().forEach(Store::close));
  }

  private static Path data(Path path) {
    Path own = path.resolve("data.ttl");
    return Files.exists(own) ? own : SharedGraph.FOLDER.resolve("shared.ttl");
  }

  private static void check(Path path, Store store) throws IOException {
    QueryRunner runner = new QueryRunner(store, Duration.ofSeconds(20));
    SavedQuery query = SavedQueries.bundled().get(queryOf(path));
    Table table = assertInstanceOf(Table.class, runner.run(query, params(path)));
    compare(path.resolve("expected.csv"), Csv.of(table));
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (!Files.exists(expected)) {
      Files.writeString(expected, actual);
      fail("no expectation; wrote a draft to look through: " + expected);
    }
    assertEquals(Files.readString(expected), actual);
  }

  private static Map<String, String> params(Path path) throws IOException {
    Map<String, String> params = new LinkedHashMap<>();
    if (Files.exists(path.resolve("params"))) {
      for (String line : Files.readAllLines(path.resolve("params"))) {
        params.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
      }
    }
    return params;
  }
}
