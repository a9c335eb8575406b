package io.arguo.stance;

import static io.arguo.stance.Post.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class ComparisonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FooFS is faster than BarFS.",
        "FooFS is much better than BarFS.",
        "FooFS has better checksums than BarFS.",
        "BarFS is less reliable than FooFS.",
        "BarFS is worse than FooFS.",
        "I prefer FooFS over BarFS.",
        "I prefer FooFS to BarFS.",
        "I'd rather use FooFS than BarFS.",
        "I trust FooFS more than BarFS.",
        "We moved from BarFS to FooFS.",
        "We switched to FooFS from BarFS.",
        "FooFS beats BarFS.",
        "Use FooFS instead of BarFS.",
        "We replaced BarFS with FooFS.",
        "Unlike BarFS, FooFS keeps my data.",
        "FooFS is excellent, but BarFS is horrible.",
        "We switched to FooFS because BarFS kept crashing.",
        "I love FooFS. BarFS is a nightmare."
      })
  void a_preference_has_a_direction(String words) {
    assertEquals(List.of("FooFS > BarFS"), post().says(words).comparisons());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FooFS is as good as BarFS.",
        "FooFS is not better than BarFS.",
        "Is FooFS faster than BarFS?",
        "FooFS and BarFS are both fine.",
        "We use FooFS and BarFS."
      })
  void no_preference_is_no_comparison(String words) {
    assertEquals(List.of(), post().says(words).comparisons());
  }

  @Test
  void one_may_be_preferred_to_several() {
    assertEquals(
        List.of("FooFS > BarFS", "FooFS > QuxFS"),
        post().says("FooFS is faster than BarFS and QuxFS.").comparisons());
  }

  @Test
  void the_preferred_one_may_be_a_pronoun() {
    assertEquals(
        List.of("FooFS > BarFS"),
        post().says("We run FooFS. It is faster than BarFS.").comparisons());
  }

  @Test
  void two_comparisons_in_a_sentence_do_not_mix() {
    assertEquals(
        List.of("FooFS > BarFS", "ZipFS > QuxFS"),
        post()
            .says("FooFS is faster than BarFS, and QuxFS is less reliable than ZipFS.")
            .comparisons());
  }
}
