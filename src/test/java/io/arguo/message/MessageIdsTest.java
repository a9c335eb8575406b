package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageIdsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a@example.org>|a@example.org",
        "<a@example.org>; from bob@example.net on Sun|a@example.org",
        "Message from Bob <bob@example.net> of today <a@example.org>|a@example.org",
        "<a@exam ple.org>|a@example.org",
        "<a@example.org|a@example.org",
        "a@example.org|a@example.org",
        "Your message of Monday|none",
        "HASH(0x1234)|none",
        "<not an id>|none",
      })
  void finds_the_parent_in_an_in_reply_to_field(String field, String expected) {
    assertEquals(expected, MessageIds.parent(field).orElse("none"));
  }

  @Test
  void lists_references_once_and_in_order() {
    assertEquals(
        List.of("a@x.example", "b@x.example"),
        MessageIds.all("<a@x.example><b@x.example>  <a@x.example>"));
    assertEquals(List.of("a@x.example", "b@x.example"), MessageIds.all("a@x.example b@x.example"));
    assertEquals(List.of(), MessageIds.all("no ids here"));
  }
}
