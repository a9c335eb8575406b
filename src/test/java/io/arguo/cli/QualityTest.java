package io.arguo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's quality table is what the scorer says of this version. Run with {@code
 * -Darguo.update=true} to write it.
 */
@Tag("slow")
class QualityTest {
  private static final Path GOLD = Path.of(System.getProperty("arguo.shared"), "gold");
  private static final Path README = Path.of("README.md");
  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- quality -->\\n).*?(<!-- /quality -->)");

  /** The scorer's names of the figures, and what the README calls them. */
  private static final Map<String, String> FIGURES = figures();

  @Test
  void the_readme_shows_the_figures_of_this_version(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.exists(GOLD.resolve("dev.mbox")), "no labelled posts at " + GOLD);
    Path extracted = folder.resolve("extracted.jsonl");
    Transcript transcript = new Transcript(folder.resolve("none"));
    transcript.run("extract -o " + extracted + " " + GOLD.resolve("dev.mbox"));
    JsonNode score = score(extracted);
    String readme = Files.readString(README);
    if (Boolean.getBoolean("arguo.update")) {
      String table = Matcher.quoteReplacement(table(score));
      Files.writeString(README, TABLE.matcher(readme).replaceFirst("$1" + table + "$2"));
    } else {
      Matcher shown = TABLE.matcher(readme);
      assertEquals(true, shown.find(), "the README has a quality table");
      assertEquals(
          rows(score), shown.group().replaceAll("(?s).*---\\|\\n(.*)<!-- /quality -->", "$1"));
    }
  }

  private static JsonNode score(Path extracted) throws IOException, InterruptedException {
    Process scorer =
        new ProcessBuilder(
                "python3",
                GOLD.resolve("score.py").toString(),
                GOLD.resolve("dev.jsonl").toString(),
                extracted.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    // Read to the end before parsing: a reader that stops early breaks the scorer's pipe.
    byte[] printed = scorer.getInputStream().readAllBytes();
    assertEquals(0, scorer.waitFor());
    return new ObjectMapper().readTree(printed);
  }

  private static String table(JsonNode score) {
    return "Measured on "
        + LocalDate.now()
        + " by `./arguo extract -o extracted.jsonl dev.mbox` and `score.py dev.jsonl extracted.jsonl`.\n\n"
        + "| figure | two careful people | Arguo 0.1.0 |\n|---|---|---|\n"
        + rows(score);
  }

  private static String rows(JsonNode score) {
    StringBuilder rows = new StringBuilder();
    FIGURES.forEach(
        (key, name) ->
            rows.append(
                String.format(Locale.ROOT, "| %s | %.2f |%n", name, score.get(key).asDouble())));
    return rows.toString();
  }

  private static Map<String, String> figures() {
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("zone.kind", "lines given their right kind (`zone.kind`) | –");
    figures.put("quote.depth", "quoted lines at their right depth (`quote.depth`) | –");
    figures.put("quote.speaker", "quoted lines given to who wrote them (`quote.speaker`) | –");
    figures.put("mention.technology.f1", "technologies found (`mention.technology`, F1) | –");
    figures.put("mention.project.f1", "projects found (`mention.project`, F1) | –");
    figures.put("mention.person.f1", "people found (`mention.person`, F1) | –");
    figures.put("mention.linked", "of these, linked to the right name (`mention.linked`) | –");
    figures.put("position.argued.f1", "who argued about what (`position.argued`, F1) | 0.85");
    figures.put("position.sided.f1", "… and on which side (`position.sided`, F1) | 0.85");
    figures.put("exchange.pair.f1", "who answers whom (`exchange.pair`, F1) | 0.97");
    figures.put(
        "exchange.disagrees.f1", "who disagrees with whom (`exchange.disagrees`, F1) | 0.94");
    figures.put("comparison.f1", "what is preferred over what (`comparison`, F1) | 0.77");
    return figures;
  }
}
