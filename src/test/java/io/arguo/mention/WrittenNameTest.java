package io.arguo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Fri, Jul 11, 2008 at 2:28 PM, Ann van Lee wrote: | Ann van Lee | Ann van Lee",
        "On 3 May 2010, Ann\\n   Lee wrote: | Ann Lee | Ann\\n   Lee",
        "Annabel and Ann wrote: | Ann | Ann",
        "* A. B. Lee wrote on 2010-05-03: | A. B. Lee | A. B. Lee",
        "Ann Lee (xLee Lee) wrote: | Lee Lee | ''",
        "=?utf-8?Q?Jos=C3=A9_Lee?= wrote: | Jos\u00e9 Lee | Jos=C3=A9_Lee",
        "On Monday, someone wrote: | '' | ''",
        "I wrote: | Ann Lee | ''",
        "Ann | Ann Lee | ''",
        "=?x?q?? wrote: | Ann Lee | ''",
      })
  void stands_where_the_lines_have_it(String lines, String name, String written) {
    String text = lines.replace("\\n", "\n");
    String found =
        WrittenName.of(name, text).map(one -> text.substring(one.begin(), one.end())).orElse("");
    assertEquals(written.replace("\\n", "\n"), found);
  }
}
