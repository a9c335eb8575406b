package io.arguo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressMaskTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Write to jane.doe@example.org now | Write to j*******@example.org now
          Jane <jane at lists.example.org> wrote: | Jane <j*** at lists.example.org> wrote:
          a@b.example, c-d@e.example | a@b.example, c**@e.example
          look at example.org, at once | l*** at example.org, at once
          ZFS @ home is fine | ZFS @ home is fine
          no address here | no address here
          """)
  void masks_the_local_part_and_keeps_the_length(String text, String masked) {
    assertEquals(masked, AddressMask.mask(text));
    assertEquals(text.length(), masked.length());
  }
}
