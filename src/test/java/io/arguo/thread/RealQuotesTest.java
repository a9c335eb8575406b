package io.arguo.thread;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.archive.ArchiveReader;
import io.arguo.archive.Found;
import io.arguo.archive.RawMessage;
import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.message.MessageParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures who is said to speak in the quoted lines of a real list, where the posts are at hand in
 * which the same lines are new. Slow, so only on demand.
 */
class RealQuotesTest {
  private static final Path DATA =
      Path.of(System.getProperty("arguo.shared", "../shared"))
          .resolve("datasets/ksummit-threads-quotes");

  private static final Map<String, Message> posts = new HashMap<>();

  /** A quoted line and the post in which it is new. */
  private record Row(String id, int line, String source) {}

  /** What is known of the other posts. */
  private enum Known {
    WORDS,
    HEADERS,
    NOTHING
  }

  @BeforeAll
  static void read() throws Exception {
    Assumptions.assumeTrue(
        Boolean.getBoolean("arguo.context"), "asked for by -Darguo.context=true");
    Path mbox = DATA.resolve("ksummit.mbox.gz");
    Assumptions.assumeTrue(Files.exists(mbox), "the labelled quotes are not at hand: " + mbox);
    new ArchiveReader().read(mbox, RealQuotesTest::take);
  }

  private static void take(Found found) {
    if (found instanceof RawMessage raw
        && new MessageParser().parse(raw) instanceof Message message) {
      posts.putIfAbsent(message.id(), message);
    }
  }

  @Test
  void with_headers_nearly_every_line_has_its_author() throws Exception {
    assertTrue(measure("with headers", List.copyOf(posts.values()), Known.WORDS) >= 0.997);
  }

  @Test
  void without_words_the_chain_of_replies_tells_most_authors() throws Exception {
    assertTrue(measure("without words", List.copyOf(posts.values()), Known.HEADERS) >= 0.99);
  }

  @Test
  void without_headers_most_lines_have_their_author() throws Exception {
    List<Message> bare = posts.values().stream().map(RealQuotesTest::withoutHeaders).toList();
    assertTrue(measure("headers hidden", bare, Known.WORDS) >= 0.98);
  }

  @Test
  void attributions_alone_tell_most_authors() throws Exception {
    assertTrue(measure("one message alone", List.copyOf(posts.values()), Known.NOTHING) >= 0.87);
  }

  private static double measure(String name, List<Message> all, Known known) throws IOException {
    ZoneSplitter splitter = new ZoneSplitter();
    ReplyForest none = ReplyForest.builder().build();
    ReplyForestBuilder forest = ReplyForest.builder();
    switch (known) {
      case WORDS -> all.forEach(message -> forest.add(splitter.split(message, none)));
      case HEADERS -> all.forEach(forest::add);
      case NOTHING -> {}
    }
    ReplyForest built = forest.build();
    Map<String, ZonedPost> zoned = new HashMap<>();
    all.forEach(message -> zoned.put(message.id(), splitter.split(message, built)));
    int right = 0;
    int silent = 0;
    List<Row> rows = rows();
    for (Row row : rows) {
      Optional<Mailbox> speaker = speaker(zoned.get(row.id()), row.line());
      boolean hit =
          speaker.map(s -> Ancestry.same(s, posts.get(row.source()).author())).orElse(false);
      right += hit ? 1 : 0;
      silent += speaker.isEmpty() ? 1 : 0;
      if (!hit && Boolean.getBoolean("arguo.show")) {
        System.out.println(row + " " + posts.get(row.source()).author() + " " + speaker);
      }
    }
    double share = (double) right / rows.size();
    System.out.printf(
        "%s: %d lines, %.4f right, %.4f without speaker; %d bytes a post%n",
        name,
        rows.size(),
        share,
        (double) silent / rows.size(),
        built.words().bytes() / Math.max(1, all.size()));
    return share;
  }

  private static Optional<Mailbox> speaker(ZonedPost post, int line) {
    return post.zones().stream()
        .filter(zone -> zone.first() <= line && line <= zone.last())
        .findFirst()
        .flatMap(Zone::speaker)
        .map(Speaker::mailbox);
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(DATA.resolve("gold-quote-authors.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        String id = cells[0].replaceAll("[<>]", "");
        String source = cells.length < 4 ? "" : cells[3].replaceAll("[<>]", "");
        if (posts.containsKey(id) && posts.containsKey(source)) {
          rows.add(new Row(id, Integer.parseInt(cells[1]), source));
        }
      }
    }
    return rows;
  }

  private static Message withoutHeaders(Message message) {
    return new Message(
        message.origin(),
        message.id(),
        false,
        message.list(),
        message.subject(),
        message.date(),
        message.author(),
        Optional.empty(),
        List.of(),
        message.text(),
        List.of());
  }
}
