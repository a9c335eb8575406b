package io.arguo.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who, then?            | who then
          C++ or C#?            | c++ or c#
          node.js.              | node.js
          .NET                  | .net
          file-system/GNU_Linux | file system gnu linux
          “Øst” Straße          | ost strasse
          Łódź ﬁne              | lodz fine
          Ada's and Ada’s       | ada 's and ada 's
          O'Brien               | o'brien
          the boss' chair       | the boss chair
          a@b.example,          | a@b.example
          \u0130stanbul         | istanbul
          """)
  void compare(String text, String words) {
    assertEquals(words, Words.key(text));
  }

  @Test
  void know_where_they_come_from() {
    String text = "  Ǆ Bjørn’s \ud83d\ude00 Straße";
    assertEquals(
        "Ǆ|Bjørn|’s|\ud83d\ude00|Straße",
        String.join(
            "|",
            Words.in(text).stream()
                .map(word -> text.substring(word.begin(), word.end()))
                .toList()));
  }

  @Test
  void survive_any_characters() {
    assertEquals("a b", Words.key("a\u0000\u202e b\u0301"));
    assertEquals("", Words.key("?!"));
    Words.in("\ud800 \udc00 x\ud83d");
  }
}
