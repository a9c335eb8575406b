package io.arguo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Fri, Jul 11, 2008 at 2:28 PM, Ann van Lee <ann at example.org> wrote: | Ann van Lee",
        "Ann Lee writes: | Ann Lee",
        "Am 3. Mai 2010 schrieb Ann Lee: | Ann Lee",
        "Le 03/05/2010 10:00, Ann Lee a écrit : | Ann Lee",
        "On 5/3/10, Ann Lee <ann@example.org> wrote: | Ann Lee",
        "* A. B. Lee wrote on 2010-05-03: | A. B. Lee",
        "On 3 May 2010, at 10:00, annlee spake thusly: | annlee",
        "Ann Lee expostulated: | Ann Lee",
        "Quoting Ann Lee (ann@example.org): | Ann Lee",
        "On Mon, May 03, 2010 at 10:00:00AM +0200, Ann Lee wrote: | Ann Lee",
        "Jos\uFFFD Lee wrote: | Jos\uFFFD Lee",
        "On Monday, ann at example.org wrote: | ''",
      })
  void finds_the_name_in_any_wording(String line, String name) {
    Zone zone = new Zone(1, 1, ZoneKind.ATTRIBUTION, 0, Optional.empty());
    ZoneView view = new ZoneView(zone, Optional.empty(), 0, line, Noise.blanked(line));
    String found =
        new AttributionFinder(new NamesOnly(List.of()))
            .find(view, Optional.empty())
            .map(person -> person.referent().label())
            .orElse("");
    assertEquals(name, found);
  }
}
