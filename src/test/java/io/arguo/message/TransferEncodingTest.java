package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TransferEncodingTest {
  @Test
  void decodes_quoted_printable_and_keeps_what_is_broken() {
    assertEquals("a=b\nc =ZZ d", decode("a=3Db\nc =ZZ d=", "quoted-printable"));
    assertEquals("joined lines", decode("joined =  \r\nlines", "Quoted-Printable "));
  }

  @Test
  void decodes_base64_with_strange_characters_and_pieces_padded_in_the_middle() {
    assertEquals("Hello, world", decode("SGVs\r\nbG8s*IHdvcmxk", "BASE64"));
    assertEquals("HelloHello", decode("SGVsbG8=\nSGVsbG8=\n", "base64"));
    assertEquals("Hello", decode("SGVsbG8", "base64"));
  }

  @Test
  void keeps_text_that_follows_base64() {
    assertEquals("Hello--\nthe tools list\n", decode("SGVsbG8=\n--\nthe tools list\n", "base64"));
  }

  @Test
  void leaves_unknown_encodings_alone() {
    assertEquals("SGVsbG8=", decode("SGVsbG8=", "rot13"));
  }

  private static String decode(String body, String encoding) {
    byte[] bytes = TransferEncoding.decode(body.getBytes(StandardCharsets.UTF_8), encoding);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
