package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ada Lindqvist <Ada@Example.ORG>|Ada Lindqvist|ada@example.org",
        "\"Lindqvist, Ada\" <ada@example.org>|Lindqvist, Ada|ada@example.org",
        "Lindqvist, Ada <ada@example.org>|Lindqvist, Ada|ada@example.org",
        "ada@example.org (Ada (the first) Lindqvist)|Ada (the first) Lindqvist|ada@example.org",
        "ada at example.org (Ada Lindqvist)|Ada Lindqvist|ada@example.org",
        "\"ada at example.org\" <ada at example.org>|``|ada@example.org",
        "'ada@example.org' <ada@example.org>|``|ada@example.org",
        "ada at example dot org|``|ada@example.org",
        "<ada@example.org> (Ada)|Ada|ada@example.org",
        "Ada via Tools <tools@example.org>|Ada via Tools|tools@example.org",
        "\"Ada <fake@example.com>\" <ada@example.org>|Ada <fake@example.com>|ada@example.org",
        "\"Ada <ada@example.org>|Ada|ada@example.org",
        "=?utf-8?Q?=22L=C3=B6w=2C_Ada=22?= <ada@example.org>|Löw, Ada|ada@example.org",
        "\"A. \\\"Ace\\\" Low\" <ada@example.org>|A. Ace Low|ada@example.org",
        "ada@example.org, bob@example.net|``|ada@example.org",
        "root|root|``",
      })
  void reads_who_a_field_names(String field, String name, String address) {
    assertEquals(new Mailbox(name, address), Mailboxes.parse(field));
  }

  @Test
  void reads_the_line_of_an_archive_page() {
    assertEquals(
        new Mailbox("Lea at Sea Moss", "lea@example.org"),
        Mailboxes.ofPageLine("Lea at Sea Moss lea at example.org"));
  }
}
