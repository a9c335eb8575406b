package io.arguo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSorterTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 500, 1_000_000})
  void sorts_as_a_set_does_whatever_the_size_of_its_chunks(long chunk) throws IOException {
    Random random = new Random(7);
    TreeSet<String> expected = new TreeSet<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LineSorter sorter = new LineSorter(chunk)) {
      for (int i = 0; i < 300; i++) {
        String line = "<" + random.nextInt(200) + "> é “x” .";
        expected.add(line);
        sorter.add(line);
      }
      sorter.writeTo(out);
    }
    assertEquals(String.join("\n", expected) + "\n", out.toString(StandardCharsets.UTF_8));
  }
}
