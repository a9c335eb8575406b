package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CharsetsTest {
  private static final String TEXT = "Grüße – naïve";

  @Test
  void follows_a_label_that_fits() {
    assertEquals(
        "Žluť", Charsets.decode("Žluť".getBytes(Charset.forName("iso-8859-2")), "ISO-8859-2"));
    assertEquals(
        "日本", Charsets.decode("日本".getBytes(Charset.forName("iso-2022-jp")), "iso-2022-jp"));
  }

  @Test
  void sees_through_labels_that_lie() {
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] windows = TEXT.getBytes(Charset.forName("windows-1252"));
    for (String label : new String[] {"", "us-ascii", "iso-8859-1", "nonsense", "?\0", "utf-8"}) {
      assertEquals(TEXT, Charsets.decode(utf8, label), label);
      assertEquals(TEXT, Charsets.decode(windows, label), label);
    }
  }

  @Test
  void keeps_a_text_utf_8_that_has_one_broken_character() {
    byte[] cut = "Grüße und schöne Größe".getBytes(StandardCharsets.UTF_8);
    cut[3] = '?';
    assertEquals("Gr\uFFFD?ße und schöne Größe", Charsets.decode(cut, "utf-8"));
  }
}
