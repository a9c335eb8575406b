package io.arguo.stance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the labelled posts, with their zones and mentions as labelled. */
@Tag("slow")
class GoldStanceTest {
  @Test
  void scores_stay_where_they_were(@TempDir Path folder) throws Exception {
    Path gold = Path.of(System.getProperty("arguo.shared", "missing"), "gold");
    assumeTrue(Files.isRegularFile(gold.resolve("score.py")), "no labelled posts at " + gold);
    Path answers = folder.resolve("answers.jsonl");
    StanceBench.write(StanceBench.gated(), GoldPosts.read(gold), answers);
    JsonNode scores = score(gold, answers);
    floor(scores, "position.argued.f1", 0.67);
    floor(scores, "position.sided.f1", 0.44);
    floor(scores, "exchange.pair.f1", 0.93);
    floor(scores, "exchange.disagrees.f1", 0.70);
    floor(scores, "comparison.f1", 0.20);
  }

  private static JsonNode score(Path gold, Path answers) throws IOException {
    Process process =
        new ProcessBuilder(
                "python3",
                gold.resolve("score.py").toString(),
                gold.resolve("dev.jsonl").toString(),
                answers.toString(),
                "--json")
            .redirectErrorStream(true)
            .start();
    return new ObjectMapper().readTree(process.getInputStream());
  }

  private static void floor(JsonNode scores, String name, double least) {
    double score = scores.path(name).asDouble(-1);
    assertTrue(score >= least, () -> name + " " + score + " is below " + least);
  }
}
