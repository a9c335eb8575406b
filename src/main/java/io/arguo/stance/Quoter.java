package io.arguo.stance;

import io.arguo.mention.Evidence;
import io.arguo.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Makes evidence of statements. */
final class Quoter {
  /**
   * What the weakest judgement, and a claim that judges nothing, keep of a position's confidence.
   */
  private static final double WEAKEST = 0.5;

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

  /**
   * One of the statements that a claim rests on.
   *
   * @param sure how sure the claim is; no statement for it is surer
   * @param weight how strongly the statement speaks, either way; 1 and more is as strong as it gets
   */
  Evidence quote(Statement statement, String rule, double sure, double weight) {
    double strength = Math.min(1, Math.abs(weight));
    return quote(statement, rule, sure * (WEAKEST + (1 - WEAKEST) * strength));
  }

  /**
   * What leans in a dossier towards a stance, or else what names the topic.
   *
   * @param sure how sure the position is; no sentence of it is surer
   */
  List<Evidence> quote(Dossier dossier, Stance stance, double sure) {
    List<Evidence> evidence = new ArrayList<>();
    for (Leaning leaning : dossier.leanings()) {
      if (speaks(leaning, stance)) {
        evidence.add(quote(leaning.statement(), leaning.rule(), sure, leaning.weight()));
      }
    }
    if (evidence.isEmpty()) {
      for (Statement statement : dossier.statements()) {
        evidence.add(quote(statement, "claim", sure * WEAKEST));
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
