package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.archive.MessageForm;
import io.arguo.archive.Origin;
import io.arguo.archive.RawMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageParserTest {
  private static final Path GOLDEN = Path.of("src/test/resources/messages");
  private final MessageParser parser = new MessageParser();

  @Test
  void gives_bytes_without_a_header_as_damaged() {
    Damaged damaged = assertInstanceOf(Damaged.class, parse(MessageForm.RFC822, ""));
    assertEquals("no header field in it", damaged.reason());
  }

  @Test
  void makes_the_same_id_for_the_same_post_and_another_for_another() {
    String post = "From: a@example.org\nSubject: s\n\ntext\n";
    Message once = message(post);
    assertTrue(once.idMade());
    assertTrue(once.id().matches("[0-9a-f]{24}@arguo\\.invalid"));
    assertEquals(once.id(), message(post + "\n\n").id());
    assertFalse(once.id().equals(message(post + "more\n").id()));
  }

  @Test
  void replaces_what_is_no_text_and_keeps_the_number_of_lines() {
    Message message = message("From: a@example.org\n\na\0b\r\nlone\rreturn\r\n\fpage\n \n");
    assertEquals("a\uFFFDb\nlone return\n\fpage", message.text());
  }

  @Test
  void takes_a_body_that_no_empty_line_parts_from_its_header() {
    Message message = message("From: a@example.org\nSubject: s\nFirst line\nSecond line\n");
    assertEquals("First line\nSecond line", message.text());
    assertEquals("s", message.subject());
  }

  @Test
  void reads_headers_behind_a_badly_folded_one() {
    Message message =
        message("From: a@example.org\nSubject: one\ntwo\nDate: 1 Jan 2001 0:00 GMT\n\nx");
    assertTrue(message.date().isPresent());
    assertEquals("x", message.text());
  }

  @Test
  void survives_parts_nested_a_thousand_deep() {
    StringBuilder nested = new StringBuilder("From: a@example.org\n");
    for (int i = 0; i < 1000; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      nested.append(i).append('\n');
    }
    assertEquals(1, message(nested.append("\n\ndeep").toString()).attachments().size());
  }

  @Test
  void takes_hostile_sizes_in_its_stride() {
    String header = "From: a@example.org\n";
    String ids = "References: " + "<".repeat(1_000_000) + "\n";
    String words = "Subject: " + "=?a?q?x".repeat(150_000) + "\n";
    String fields = "a:b\n".repeat(1_000_000);
    String parts = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(400_000);
    for (String hostile : List.of(ids, words, fields, parts)) {
      assertTimeout(Duration.ofMinutes(5), () -> message(header + hostile + "\n\ntext"));
    }
  }

  @Test
  void is_total_on_mutated_bytes() throws IOException {
    Random random = new Random(20030304);
    for (Path file : goldenFiles()) {
      byte[] original = Files.readAllBytes(file);
      for (int round = 0; round < 150; round++) {
        byte[] mutated = mutate(original, random);
        for (MessageForm form : MessageForm.values()) {
          Parsed parsed = parser.parse(raw(form, mutated));
          assertEquals(parsed, parsed instanceof Message ? checked((Message) parsed) : parsed);
        }
      }
    }
  }

  private static Message checked(Message message) {
    String text = message.text();
    assertFalse(text.contains("\0") || text.contains("\r") || text.endsWith("\n"), text);
    assertFalse(message.subject().contains("\n") || message.author().name().contains("\n"));
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(text));
    assertFalse(message.id().isBlank());
    return message;
  }

  private static byte[] mutate(byte[] original, Random random) {
    byte[] mutated = original.clone();
    int changes = 1 + random.nextInt(40);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(mutated.length);
      switch (random.nextInt(4)) {
        case 0 -> mutated[at] = (byte) random.nextInt(256);
        case 1 -> mutated[at] = (byte) "\n\0<>=?;:\"@ ".charAt(random.nextInt(11));
        case 2 -> System.arraycopy(original, 0, mutated, at, Math.min(9, mutated.length - at));
        default -> mutated[at] ^= (byte) (1 << random.nextInt(8));
      }
    }
    return mutated;
  }

  private static List<Path> goldenFiles() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  private Message message(String text) {
    return assertInstanceOf(Message.class, parse(MessageForm.RFC822, text));
  }

  private Parsed parse(MessageForm form, String text) {
    return parser.parse(raw(form, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static RawMessage raw(MessageForm form, byte[] bytes) {
    return new RawMessage(new Origin("test", 0), form, "", bytes);
  }
}
