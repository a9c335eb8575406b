package io.arguo.stance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.arguo.language.CoreNlpLinguist;
import io.arguo.language.Linguist;
import io.arguo.stance.GoldPosts.GoldPost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Judges the labelled posts and writes the answers as {@code extract} would, for score.py. */
final class StanceBench {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StanceBench() {}

  /** Arguments: the folder with the labels, the file to write, and anything to parse it all. */
  public static void main(String[] args) throws IOException {
    StanceJudge judge = args.length > 2 ? ungated() : gated();
    List<GoldPost> posts = GoldPosts.read(Path.of(args[0]));
    write(judge, posts, Path.of(args[1]));
    List<String> dossiers = new ArrayList<>();
    for (GoldPost post : posts) {
      for (Dossier dossier : judge.dossiers(post.post(), post.mentions())) {
        dossiers.add(JSON.writeValueAsString(dossier(post.label(), dossier)));
      }
    }
    Files.write(Path.of(args[1] + ".dossiers"), dossiers);
  }

  static void write(StanceJudge judge, List<GoldPost> posts, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (GoldPost post : posts) {
      lines.add(JSON.writeValueAsString(extract(judge.judge(post.post(), post.mentions()))));
    }
    Files.write(file, lines);
  }

  static StanceJudge gated() {
    return new StanceJudge(new CoreNlpLinguist(), mailbox -> GoldPosts.person(mailbox.name()));
  }

  /** Parses every sentence, to tell what the gate costs. */
  static StanceJudge ungated() {
    Linguist linguist = new CoreNlpLinguist();
    return new StanceJudge(
        linguist,
        mailbox -> GoldPosts.person(mailbox.name()),
        new OpinionLexicon(),
        new WordLists(),
        speeches ->
            speeches.stream()
                .map(speech -> speech.stream().map(s -> parsed(linguist, s)).toList())
                .toList());
  }

  private static Statement parsed(Linguist linguist, Statement statement) {
    String text = statement.speech().legible();
    return statement.with(linguist.parse(text, List.of(statement.sentence())).getFirst());
  }

  /** The signs that a position is weighed by, to fit weights and to look for mistakes. */
  private static ObjectNode dossier(String post, Dossier dossier) {
    ObjectNode node = JSON.createObjectNode();
    node.put("post", post).put("holder", dossier.holder().name());
    node.put("topic", dossier.topic().label()).put("mentions", dossier.mentions());
    node.putPOJO("signs", new Signs(new WordLists()).of(dossier));
    ArrayNode statements = node.putArray("statements");
    dossier.statements().forEach(s -> statements.add(said(s)));
    ArrayNode leanings = node.putArray("leanings");
    dossier
        .leanings()
        .forEach(l -> leanings.addArray().add(l.rule()).add(l.weight()).add(said(l.statement())));
    return node;
  }

  private static String said(Statement statement) {
    return statement
        .speech()
        .said()
        .substring(statement.sentence().begin(), statement.sentence().end())
        .replaceAll("\\s+", " ");
  }

  static ObjectNode extract(Reading reading) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", reading.message().id());
    node.putArray("zones");
    node.putArray("mentions");
    ArrayNode positions = node.putArray("positions");
    for (Position p : reading.positions()) {
      ObjectNode row = positions.addObject().put("holder", p.holder().name());
      row.put("topic", p.topic().label()).put("stance", p.stance().label());
      row.put("confidence", p.confidence());
    }
    ArrayNode exchanges = node.putArray("exchanges");
    for (Exchange e : reading.exchanges()) {
      ObjectNode row = exchanges.addObject().put("from", e.from().name());
      row.put("to", e.to().name()).put("kind", e.kind().label());
      row.put("confidence", e.confidence());
    }
    ArrayNode comparisons = node.putArray("comparisons");
    for (Comparison c : reading.comparisons()) {
      ObjectNode row = comparisons.addObject().put("holder", c.holder().name());
      row.put("preferred", c.preferred().label()).put("over", c.over().label());
      row.put("rule", c.evidence().getFirst().rule());
      row.put("text", c.evidence().getFirst().text());
    }
    return node;
  }
}
