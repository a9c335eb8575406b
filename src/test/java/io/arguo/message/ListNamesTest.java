package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arguo.archive.MessageForm;
import io.arguo.archive.Origin;
import io.arguo.archive.RawMessage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "List-Id: The tools <Tools.example.org>|tools",
        "List-Id: tools.example.org|tools",
        "List-Id: \"Tools\" <>|tools",
        "List-Post: <mailto:tools@example.org>|tools",
        "X-Mailing-List: tools@example.org|tools",
        "Mailing-List: contact tools-help@example.org|``",
        "Mailing-List: list tools@example.org; contact x@example.org|tools",
        "Delivered-To: mailing list tools@example.org|tools",
        "Delivered-To: reader@example.org|``",
        "Subject: Re: [Tools] saws|tools",
        "Subject: [PATCH v2 1/3] saws|``",
        "Subject: [OT] [Tools] saws|tools",
      })
  void finds_the_list_in_the_header(String field, String expected) {
    assertEquals(expected, parse("mail.mbox", field).list());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x/tools/2009-March.txt.gz|tools",
        "x/tools/2009-March/000012.html|tools",
        "2009-March.txt|``",
        "../2009-March.txt|``",
        "x/tools/2009.mbox|``",
      })
  void finds_the_list_in_a_path_that_tells_it(String path, String expected) {
    assertEquals(expected, parse(path, "X-Nothing: here").list());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Tools] saws|saws",
        "Re: [Tools-users] saws|Re: saws",
        "[Tools] Re: AW: [tools] saws [sharp]|Re: AW: saws [sharp]",
        "[PATCH] [Tools] saws|[PATCH] saws",
        "[Tools][RFC] saws|[RFC] saws",
        "[garden] saws|[garden] saws",
        "[Tools saws|[Tools saws",
      })
  void takes_the_tag_of_the_list_off_the_subject(String subject, String expected) {
    assertEquals(
        expected, parse("x", "List-Id: <tools.example.org>\nSubject: " + subject).subject());
  }

  private static Message parse(String path, String header) {
    byte[] bytes = ("From: a@example.org\n" + header + "\n\ntext").getBytes(StandardCharsets.UTF_8);
    RawMessage raw = new RawMessage(new Origin(path, 0), MessageForm.RFC822, "", bytes);
    return (Message) new MessageParser().parse(raw);
  }
}
