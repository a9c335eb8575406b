package io.arguo.mention;

/** Turns a place in a view into evidence: lines, code points, and the words as written. */
final class EvidenceMaker {
  private final String post;
  private final PostText text;

  EvidenceMaker(String post, PostText text) {
    this.post = post;
    this.text = text;
  }

  Mention of(TopicFinder.Found found) {
    TopicChoice choice = found.choice();
    Referent referent =
        new Referent.OfTopic(
            choice.topic(),
            SpokenOf.in(choice.topic(), found.view().words(), found.begin(), found.end()));
    return new Mention(
        evidence(found.view(), found.begin(), found.end(), choice.rule(), choice.confidence()),
        referent);
  }

  Mention of(PersonFound found) {
    return new Mention(
        evidence(found.view(), found.begin(), found.end(), found.rule(), found.confidence()),
        found.referent());
  }

  private Evidence evidence(ZoneView view, int begin, int end, String rule, double confidence) {
    int from = view.offset() + begin;
    int to = view.offset() + end;
    return new Evidence(
        post,
        view.speaker(),
        text.line(from),
        text.line(to - 1),
        text.codePoint(from),
        text.codePoint(to),
        view.zone().depth(),
        surface(view.words().substring(begin, end)),
        rule,
        confidence);
  }

  /** As written, but on one line. */
  private static String surface(String words) {
    return words.indexOf('\n') < 0 ? words : words.replaceAll("\\s++", " ");
  }
}
