package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.arguo.archive.ArchiveException;
import io.arguo.archive.ArchiveReader;
import io.arguo.archive.Found;
import io.arguo.archive.RawMessage;
import io.arguo.archive.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file in {@code messages/} is read as a whole and compared with its rendering beside it. */
class GoldenMessagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/messages");
  private static final String EXPECTED = ".expected";

  @TestFactory
  List<DynamicTest> reads_each_golden_file() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(EXPECTED))
          .sorted()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList();
    }
  }

  private static void check(Path file) throws IOException, ArchiveException {
    List<String> rendered = new ArrayList<>();
    new ArchiveReader().read(file, found -> rendered.add(render(found)));
    String actual = String.join("=".repeat(40) + "\n", rendered);
    Path expected = Path.of(file + EXPECTED);
    if (Files.notExists(expected)) {
      Files.writeString(expected, actual);
      fail("no expectation: a draft is written to " + expected + "; check it");
    }
    assertEquals(Files.readString(expected), actual);
  }

  private static String render(Found found) {
    return switch (found) {
      case Unreadable unreadable -> "unreadable: " + unreadable.reason() + "\n";
      case RawMessage raw ->
          switch (new MessageParser().parse(raw)) {
            case Damaged damaged -> "damaged: " + damaged.reason() + "\n";
            case Message message -> render(message);
          };
    };
  }

  private static String render(Message message) {
    StringBuilder out = new StringBuilder();
    out.append("at: ").append(message.origin().offset()).append('\n');
    out.append("id: ").append(message.id()).append(message.idMade() ? " (made)\n" : "\n");
    out.append("list: ").append(message.list()).append('\n');
    out.append("subject: ").append(message.subject()).append('\n');
    out.append("date: ").append(message.date().map(Object::toString).orElse("-")).append('\n');
    out.append("name: ").append(message.author().name()).append('\n');
    out.append("address: ").append(message.author().address()).append('\n');
    out.append("in reply to: ").append(message.inReplyTo().orElse("-")).append('\n');
    out.append("references: ").append(String.join(" ", message.references())).append('\n');
    for (Message.Attachment attachment : message.attachments()) {
      out.append("attachment: ").append(attachment).append('\n');
    }
    int number = 1;
    for (String line : message.text().split("\n", -1)) {
      out.append(number++).append('|').append(line).append("|\n");
    }
    return out.toString();
  }
}
