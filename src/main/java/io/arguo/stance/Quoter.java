package io.arguo.stance;

import io.arguo.mention.Evidence;
import io.arguo.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Makes evidence of statements. */
final class Quoter {
  private static final double CLAIM = 0.4;

  private final Message post;
  private final PostText text;

  Quoter(Message post, PostText text) {
    this.post = post;
    this.text = text;
  }

  Evidence quote(Statement statement, String rule, double confidence) {
    Speech speech = statement.speech();
    int begin = speech.begin() + statement.sentence().begin();
    int end = speech.begin() + statement.sentence().end();
    String words =
        speech
            .said()
            .substring(statement.sentence().begin(), statement.sentence().end())
            .strip()
            .replaceAll("\\s++", " ");
    return new Evidence(
        post.id(),
        speech.speaker(),
        text.line(begin),
        text.line(Math.max(begin, end - 1)),
        text.codePoint(begin),
        text.codePoint(end),
        speech.depth(),
        words,
        rule,
        confidence);
  }

  /** What leans in a dossier towards a stance, or else what names the topic. */
  List<Evidence> quote(Dossier dossier, Stance stance) {
    List<Evidence> evidence = new ArrayList<>();
    for (Leaning leaning : dossier.leanings()) {
      if (speaks(leaning, stance)) {
        double confidence = Math.min(1, Math.abs(leaning.weight()));
        evidence.add(quote(leaning.statement(), leaning.rule(), confidence));
      }
    }
    if (evidence.isEmpty()) {
      for (Statement statement : dossier.statements()) {
        evidence.add(quote(statement, "claim", CLAIM));
      }
    }
    return evidence;
  }

  private static boolean speaks(Leaning leaning, Stance stance) {
    return switch (stance) {
      case FOR -> leaning.weight() > 0;
      case AGAINST -> leaning.weight() < 0;
      case MIXED -> true;
      case NEUTRAL -> false;
    };
  }
}
