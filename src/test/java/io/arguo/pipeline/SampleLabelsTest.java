package io.arguo.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.language.CoreNlpLinguist;
import io.arguo.pipeline.SampleLabels.Stand;
import io.arguo.stance.Position;
import io.arguo.stance.Reading;
import io.arguo.topic.TaxonomyException;
import io.arguo.topic.TaxonomyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The sample is read as its author meant it. No rule may be made for it: see its floors as alarms.
 */
@Tag("slow")
class SampleLabelsTest {
  private static final Path SAMPLE = Path.of("src/main/resources/arguo/sample");
  private static final Map<String, Reading> READINGS = new TreeMap<>();
  private static SampleLabels labels;

  @BeforeAll
  static void read_the_sample() throws IOException, TaxonomyException {
    labels = SampleLabels.read(SAMPLE.resolve("README.md"));
    new Extractor(new TaxonomyReader().read(List.of()), new CoreNlpLinguist(), 2)
        .extract(List.of(SAMPLE), (r, at) -> READINGS.put(r.message().id(), r), Progress.NONE);
  }

  @Test
  void nobody_is_given_the_words_of_another() {
    List<String> wrong = new ArrayList<>();
    for (Stand stand : labels.stands()) {
      String speaker = speaker(reading(stand.post()), stand.line());
      if (!speaker.equals(stand.person())) {
        wrong.add(stand.post() + ": " + speaker + " instead of " + stand.person());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void most_positions_are_found_and_most_of_these_on_the_right_side() {
    long argued = labels.stands().stream().filter(s -> position(s).isPresent()).count();
    long sided =
        labels.stands().stream()
            .filter(s -> position(s).filter(p -> p.stance().label().equals(s.stance())).isPresent())
            .count();
    String found = argued + " found, " + sided + " sided of " + labels.stands().size();
    assertTrue(argued * 10 >= labels.stands().size() * 6L, found);
    assertTrue(sided * 10 >= labels.stands().size() * 4L, found);
  }

  @Test
  void most_answers_are_found() {
    long found =
        labels.exchanges().stream()
            .filter(
                pair ->
                    any(
                        reading(pair.post()).exchanges(),
                        x ->
                            x.from().name().equals(pair.first())
                                && x.to().name().equals(pair.second())))
            .count();
    assertTrue(
        found * 10 >= labels.exchanges().size() * 7L, found + " of " + labels.exchanges().size());
  }

  @Test
  void some_comparisons_are_found() {
    long found =
        labels.comparisons().stream()
            .filter(
                pair ->
                    any(
                        reading(pair.post()).comparisons(),
                        c ->
                            c.preferred().label().equals(pair.first())
                                && c.over().label().equals(pair.second())))
            .count();
    assertTrue(
        found * 10 >= labels.comparisons().size() * 4L,
        found + " of " + labels.comparisons().size());
  }

  private static Reading reading(String post) {
    return READINGS.get(labels.posts().get(post));
  }

  private static Optional<Position> position(Stand stand) {
    return reading(stand.post()).positions().stream()
        .filter(p -> p.holder().name().equals(stand.person()))
        .filter(p -> p.topic().label().equals(stand.topic()))
        .findFirst();
  }

  private static String speaker(Reading reading, String words) {
    List<String> lines = reading.message().text().lines().toList();
    for (int n = 1; n <= lines.size(); n++) {
      if (lines.get(n - 1).contains(words)) {
        int line = n;
        return reading.zones().stream()
            .filter(z -> z.zone().first() <= line && line <= z.zone().last())
            .flatMap(z -> z.person().stream())
            .map(p -> p.name())
            .findFirst()
            .orElse("nobody");
      }
    }
    return "no such line";
  }

  private static <T> boolean any(List<T> all, Predicate<T> wanted) {
    return all.stream().anyMatch(wanted);
  }
}
