package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain text|plain text",
        "=?iso-8859-1?Q?J=F6rg_M.?= Smith|Jörg M. Smith",
        "=?utf-8?Q?J=C3?= =?utf-8?Q?=B6rg?=|Jörg",
        "=?utf-8?B?SsO2?=  =?utf-8?B?cmc=?=|Jörg",
        "=?utf-8?Q?blank in it?= x|blank in it x",
        "glued=?utf-8?Q?=C3=B6?=on|gluedöon",
        "=?utf-8*en?Q?with_language?=|with language",
        "=?nonsense?Q?J=C3=B6rg?=|Jörg",
        "=?utf-8?Q?never closed|=?utf-8?Q?never closed",
        "=?=?=?|=?=?=?",
        "a =?x?X?y?= b|a =?x?X?y?= b",
      })
  void decodes_words_good_and_bad(String written, String expected) {
    assertEquals(expected, EncodedWords.decode(written));
  }
}
