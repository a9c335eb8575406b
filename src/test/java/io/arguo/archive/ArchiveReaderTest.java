package io.arguo.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {
  private static final String ENVELOPE = "From ada@example.org Wed Mar  4 10:11:12 2009\n";
  private static final String MAIL = "From: ada@example.org\nSubject: saws\n\n";

  @TempDir Path folder;

  @Test
  void splits_an_mbox_and_tells_where_each_message_stands() throws Exception {
    String box = ENVELOPE + MAIL + "one\n\n" + ENVELOPE + MAIL + "two\n";
    List<Found> found = read("box", box);
    assertEquals(List.of(MAIL + "one\n", MAIL + "two\n"), texts(found));
    for (Found each : found) {
      RawMessage raw = assertInstanceOf(RawMessage.class, each);
      byte[] there =
          Arrays.copyOfRange(
              box.getBytes(UTF_8),
              (int) raw.origin().offset(),
              (int) raw.origin().offset() + raw.bytes().length);
      assertArrayEquals(raw.bytes(), there);
      assertEquals(ENVELOPE.strip(), raw.envelope());
      assertEquals(MessageForm.RFC822, raw.form());
    }
  }

  @Test
  void splits_no_message_at_a_from_inside_it() throws Exception {
    String body =
        "From the start: no.\n\nFrom 2009 on it was 10:30 2009\nno header\n\n"
            + ENVELOPE
            + "but no field\nx\n"
            + ENVELOPE
            + "Field: but no empty line before\n";
    assertEquals(List.of(MAIL + body), texts(read("box", ENVELOPE + MAIL + body)));
  }

  @Test
  void takes_no_month_for_a_page_because_of_its_headers() throws Exception {
    String box =
        "From ada at example.org  Wed Mar  4 10:11:12 2009\n"
            + "From: ada at example.org (Ada)\nDate: 04 Mar 2009 10:11:12 -0600\n\none\n";
    RawMessage raw = assertInstanceOf(RawMessage.class, read("box", box).getFirst());
    assertEquals(MessageForm.RFC822, raw.form());
  }

  @Test
  void reads_or_refuses_whatever_bytes_it_is_given() throws Exception {
    Random random = new Random(19991231);
    byte[] box = (ENVELOPE + MAIL + "one\n\n" + ENVELOPE + MAIL + "two\n").getBytes(UTF_8);
    byte[] packed = gzip(new String(box, UTF_8));
    for (int round = 0; round < 400; round++) {
      byte[] mutated = (round % 2 == 0 ? box : packed).clone();
      for (int i = random.nextInt(6); i >= 0; i--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("mutated"), mutated);
      try {
        read(file);
      } catch (ArchiveException e) {
        assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
      }
    }
  }

  @Test
  void undoes_one_level_of_quoting() throws Exception {
    String box = ENVELOPE + MAIL + ">From a\n>>From b\n> From c\n>Fromage\n";
    assertEquals(List.of(MAIL + "From a\n>From b\n> From c\n>Fromage\n"), texts(read("box", box)));
  }

  @Test
  void leaves_a_quotation_in_pipermail_quoted() throws Exception {
    String envelope = "From ada at example.org  Wed Mar  4 10:11:12 2009\n";
    String box = envelope + MAIL + ">so\n>From the top\n\n>From me\n";
    assertEquals(List.of(MAIL + ">so\n>From the top\n\nFrom me\n"), texts(read("box", box)));
  }

  @Test
  void reads_line_ends_of_either_kind() throws Exception {
    String box = (ENVELOPE + MAIL + "one\n\n" + ENVELOPE + MAIL + "two\n").replace("\n", "\r\n");
    assertEquals(2, read("box", box).size());
    assertEquals(1, read("one.eml", MAIL.replace("\n", "\r\n")).size());
  }

  @Test
  void gives_text_before_the_first_message_as_unreadable() throws Exception {
    List<Found> found = read("box", "some note\n\n" + ENVELOPE + MAIL + "one\n");
    Unreadable unreadable = assertInstanceOf(Unreadable.class, found.get(0));
    assertEquals("some note\n\n", new String(unreadable.bytes(), UTF_8));
    assertEquals(new Origin(folder.resolve("box").toString(), 0), unreadable.origin());
    assertEquals(2, found.size());
  }

  @Test
  void gives_a_message_beyond_the_limit_as_unreadable_and_goes_on() throws Exception {
    String box = ENVELOPE + MAIL + "x".repeat(300_000) + "\n\n" + ENVELOPE + MAIL + "two\n";
    Path file = Files.writeString(folder.resolve("box"), box);
    List<Found> found = new ArrayList<>();
    new ArchiveReader(200_000).read(file, found::add);
    Unreadable unreadable = assertInstanceOf(Unreadable.class, found.get(0));
    assertEquals(200_000, unreadable.bytes().length);
    assertTrue(unreadable.reason().contains("200000 bytes"));
    assertEquals(List.of(MAIL + "two\n"), texts(found.subList(1, 2)));
  }

  @Test
  void keeps_long_lines_whole() throws Exception {
    String body = "x".repeat(500_000) + "From " + "y".repeat(200_000) + "\n";
    assertEquals(List.of(MAIL + body), texts(read("box", ENVELOPE + MAIL + body)));
  }

  @Test
  void reads_gzip_of_several_members_whatever_its_name() throws Exception {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(gzip(ENVELOPE + MAIL + "one\n\n"));
    both.writeBytes(gzip(ENVELOPE + MAIL + "two\n\n"));
    Path file = Files.write(folder.resolve("box.dat"), both.toByteArray());
    assertEquals(2, read(file).size());
  }

  @Test
  void gives_what_a_truncated_gzip_holds_and_tells_that_it_is_truncated() throws Exception {
    StringBuilder box = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      box.append(ENVELOPE).append(MAIL).append(Integer.toHexString(i * 7919)).append("\n\n");
    }
    byte[] whole = gzip(box.toString());
    Path file = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length / 2));
    List<Found> found = read(file);
    assertTrue(found.size() > 100);
    Unreadable last = assertInstanceOf(Unreadable.class, found.getLast());
    assertTrue(last.reason().contains("truncated"), last.reason());
  }

  @Test
  void refuses_a_decompression_bomb() throws Exception {
    Path file = folder.resolve("bomb.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((ENVELOPE + MAIL).getBytes(UTF_8));
      byte[] lines = "\n".repeat(1 << 16).getBytes(UTF_8);
      for (int i = 0; i < 2000; i++) {
        out.write(lines);
      }
    }
    ArchiveReader reader = new ArchiveReader(1 << 20);
    String error =
        assertThrows(ArchiveException.class, () -> reader.read(file, f -> {})).getMessage();
    assertTrue(error.contains("300-fold"), error);
  }

  @Test
  void reads_a_directory_in_order_and_skips_what_is_no_mail() throws Exception {
    Files.createDirectories(folder.resolve("b/c"));
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("b/c/2"), MAIL);
    Files.writeString(folder.resolve("b/1"), MAIL);
    Files.writeString(folder.resolve("a"), MAIL);
    Files.writeString(folder.resolve("README"), "nothing but words\n");
    Files.writeString(folder.resolve("index.html"), "<html><body>Messages sorted by</body></html>");
    Files.writeString(folder.resolve(".hidden"), MAIL);
    Files.writeString(folder.resolve(".git/mail"), MAIL);
    Files.write(folder.resolve("z.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
    List<Found> found = read(folder);
    List<String> sources = found.stream().map(each -> each.origin().source()).toList();
    assertEquals(
        List.of(folder + "/a", folder + "/b/1", folder + "/b/c/2", folder + "/z.gz"), sources);
    assertInstanceOf(Unreadable.class, found.getLast());
  }

  @Test
  void says_in_one_line_what_is_wrong_with_a_path() throws Exception {
    assertEquals("no such file or directory", refusal(folder.resolve("absent")));
    assertEquals("the file is empty", refusal(write("empty", "")));
    assertEquals("the file holds nothing but blank lines", refusal(write("blank", "\n \n")));
    assertEquals(
        "not mail: a binary file of a kind that is not known here",
        refusal(write("binary", "\0\1\2PNG")));
    assertEquals(
        "text without mail in it: no mbox, message or archive page",
        refusal(write("text", "Dear all,\n\nFrom now on: nothing.\n")));
    assertEquals(
        "an HTML page that holds no message; give the directory of the archive's pages",
        refusal(write("page", "<html><body>thread index</body></html>")));
    assertTrue(refusal(folder).startsWith("a directory without mail (5 files"));
  }

  private String refusal(Path path) {
    String message = assertThrows(ArchiveException.class, () -> read(path)).getMessage();
    return message.substring((path + ": ").length());
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<Found> read(String name, String content) throws IOException, ArchiveException {
    return read(write(name, content));
  }

  private static List<Found> read(Path path) throws ArchiveException {
    List<Found> found = new ArrayList<>();
    new ArchiveReader().read(path, found::add);
    return found;
  }

  private static List<String> texts(List<Found> found) {
    return found.stream()
        .map(each -> assertInstanceOf(RawMessage.class, each))
        .map(raw -> new String(raw.bytes(), UTF_8))
        .toList();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
