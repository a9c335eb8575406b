package io.arguo.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalPartTest {
  private static final GivenForms GIVEN = new GivenForms(Set.of(), Set.of("widgets"));

  @ParameterizedTest
  @CsvSource({
    "a.quill, Ada Quill, true",
    "aquill, Ada Quill, true",
    "quill, Ada Quill, true",
    "ada.quill, Ada Quill, true",
    "quilla, Ada Quill, true",
    "adaq, Ada Quill, true",
    "ada_b_quill42, Ada Quill, true",
    "abq, Ada Bea Quill, true",
    "adavanquill, Ada van Quill, true",
    "bob.quill, Robert Quill, true",
    "aquillfe, Ada Quillfeather, true",
    "widgets-quill, Ada Quill, true",
    "ada, Ada Quill, false",
    "bquill, Ada Quill, false",
    "zed, Ada Quill, false",
    "_, Ada Quill, false"
  })
  void is_made_from_a_name_or_not(String local, String name, boolean made) {
    assertEquals(made, new LocalPart(local + "@example.org", GIVEN).isMadeFrom(name));
  }

  @ParameterizedTest
  @CsvSource({
    "aquillen, true",
    "ada.quillen, true",
    "quillena, true",
    "quillen, false",
    "adaq, false",
    "widgets-quillen, false"
  })
  void holds_a_name_only_with_something_of_its_first_word(String local, boolean holds) {
    assertEquals(holds, new LocalPart(local + "@example.org", GIVEN).holds("Ada Quillen"));
  }

  @Test
  void no_local_part_is_too_odd() {
    for (String address : new String[] {"", "@", "@example.org", "...@x", "+-_", "1234@x", "ß@x"}) {
      LocalPart local = new LocalPart(address, GIVEN);
      assertEquals(false, local.isMadeFrom("Ada Quill"), address);
      assertEquals(true, local.spelled().isEmpty() && local.continuing("Ada").isEmpty(), address);
    }
  }
}
