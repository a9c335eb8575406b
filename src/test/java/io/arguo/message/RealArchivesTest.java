package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.archive.ArchiveException;
import io.arguo.archive.ArchiveReader;
import io.arguo.archive.Found;
import io.arguo.archive.RawMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads real and hostile mail that lies beside the project; skipped where it does not. */
class RealArchivesTest {
  /** What these archives write, and nothing more tolerant: the count is to be independent. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "From \\S+( at \\S+)? +(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ 0-9]\\d"
              + " \\d\\d:\\d\\d:\\d\\d \\d{4}");

  private final MessageParser parser = new MessageParser();

  @ParameterizedTest
  @ValueSource(strings = {"linux-raid/linux-raid-2022.mbox.gz", "ksummit/ksummit-2022.mbox.gz"})
  void finds_every_message_of_a_year(String name) throws Exception {
    Path file = shared("archives/" + name);
    assertEquals(separators(file), messages(file).size());
  }

  @Test
  void finds_every_message_of_ten_years_of_pipermail_text() throws Exception {
    for (Path month : files(shared("archives/twisted-python"), "20")) {
      assertEquals(separators(month), messages(month).size(), month.toString());
    }
  }

  @Test
  void finds_id_date_and_author_in_every_post_of_a_year() throws Exception {
    for (Path month : files(shared("archives/twisted-python"), "2003-")) {
      List<Message> messages = messages(month);
      for (Message message : messages) {
        assertFalse(message.idMade() || message.date().isEmpty(), message.origin().toString());
        assertFalse(message.author().address().isEmpty(), message.origin().toString());
      }
    }
  }

  @Test
  void reads_pages_of_an_archive_as_its_monthly_text() throws Exception {
    Path list = shared("archives/pipermail-html/twisted-web");
    List<String> pages = texts(messages(list.resolve("2009-November")));
    List<String> month = texts(messages(list.resolve("2009-November.txt.gz")));
    assertEquals(month, pages);
  }

  @Test
  void reads_or_refuses_every_hostile_file() throws Exception {
    List<Path> files = files(shared("torture"), "");
    assertTrue(files.size() > 1000);
    int read = 0;
    for (Path file : files) {
      read += assertTimeoutPreemptively(Duration.ofMinutes(5), () -> readOrRefused(file));
    }
    assertTrue(read > 1000, read + " messages read");
  }

  private int readOrRefused(Path file) {
    try {
      return messages(file).size();
    } catch (ArchiveException e) {
      assertTrue(e.getMessage().startsWith(file + ": "));
      assertFalse(e.getMessage().contains("\n"));
      return 0;
    }
  }

  private List<Message> messages(Path path) throws ArchiveException {
    List<Message> messages = new ArrayList<>();
    new ArchiveReader().read(path, found -> add(found, messages));
    return messages;
  }

  private void add(Found found, List<Message> messages) {
    if (found instanceof RawMessage raw && parser.parse(raw) instanceof Message message) {
      messages.add(message);
    }
  }

  private static List<String> texts(List<Message> messages) {
    return messages.stream().map(Message::text).sorted().toList();
  }

  private static long separators(Path file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
      return lines.lines().filter(line -> SEPARATOR.matcher(line).matches()).count();
    }
  }

  private static List<Path> files(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  private static Path shared(String name) {
    Path path = Path.of(System.getProperty("arguo.shared", "absent")).resolve(name);
    Assumptions.assumeTrue(Files.exists(path), () -> "development data is not there: " + path);
    return path;
  }
}
