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

  /** Arguments: the folder with the labels, the file to write. */
  public static void main(String[] args) throws IOException {
    StanceJudge judge = args.length > 2 ? ungated() : gated();
    List<String> lines = new ArrayList<>();
    List<String> dump = new ArrayList<>();
    for (GoldPost post : GoldPosts.read(Path.of(args[0]))) {
      lines.add(JSON.writeValueAsString(extract(judge.judge(post.post(), post.mentions()))));
      for (Dossier d : judge.dossiers(post.post(), post.mentions())) {
        ObjectNode node = JSON.createObjectNode();
        node.put("post", post.label()).put("holder", d.holder().name());
        node.put("topic", d.topic().label()).put("mentions", d.mentions());
        node.put("praise", d.praise()).put("blame", d.blame());
        node.put("questions", d.statements().stream().filter(Statement::isQuestion).count());
        node.put("subject", d.statements().stream().filter(s -> isSubject(s, d)).count());
        node.put("finite", d.statements().stream().filter(s -> isFinite(s)).count());
        node.put(
            "depth", d.statements().stream().mapToInt(s -> s.speech().depth()).min().orElse(9));
        node.put("crowd", d.statements().stream().mapToInt(s -> s.spots().size()).min().orElse(9));
        ArrayNode st = node.putArray("statements");
        d.statements().forEach(s -> st.add(said(s)));
        ArrayNode ls = node.putArray("leanings");
        d.leanings()
            .forEach(l -> ls.addArray().add(l.rule()).add(l.weight()).add(said(l.statement())));
        dump.add(JSON.writeValueAsString(node));
      }
    }
    Files.write(Path.of(args[1]), lines);
    Files.write(Path.of(args[1] + ".dossiers"), dump);
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
                .map(
                    speech ->
                        speech.stream()
                            .map(
                                s ->
                                    s.with(
                                        linguist
                                            .parse(s.speech().legible(), List.of(s.sentence()))
                                            .getFirst()))
                            .toList())
                .toList());
  }

  private static boolean isSubject(Statement s, Dossier d) {
    Grammar g = new Grammar(s.sentence());
    return s.spots().stream()
        .filter(spot -> spot.topic().equals(d.topic()))
        .anyMatch(spot -> !ClaimReader.predicates(s, g, spot).isEmpty());
  }

  private static boolean isFinite(Statement s) {
    return s.sentence().tokens().stream().anyMatch(t -> t.tag().matches("VBZ|VBP|VBD|MD"));
  }

  private static String said(Statement s) {
    return s.speech()
        .said()
        .substring(s.sentence().begin(), s.sentence().end())
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
      ArrayNode why = row.putArray("why");
      p.evidence().forEach(e -> why.add(e.rule()));
    }
    ArrayNode exchanges = node.putArray("exchanges");
    for (Exchange e : reading.exchanges()) {
      ObjectNode row = exchanges.addObject().put("from", e.from().name());
      row.put("to", e.to().name()).put("kind", e.kind().label());
    }
    ArrayNode comparisons = node.putArray("comparisons");
    for (Comparison c : reading.comparisons()) {
      ObjectNode row = comparisons.addObject().put("holder", c.holder().name());
      row.put("preferred", c.preferred().label()).put("over", c.over().label());
    }
    return node;
  }
}
