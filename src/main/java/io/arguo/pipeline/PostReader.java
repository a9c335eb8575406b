package io.arguo.pipeline;

import io.arguo.language.Linguist;
import io.arguo.mention.Mention;
import io.arguo.mention.MentionFinder;
import io.arguo.message.Message;
import io.arguo.people.SpokenZone;
import io.arguo.pipeline.Timings.Stage;
import io.arguo.stance.Reading;
import io.arguo.stance.StanceJudge;
import io.arguo.thread.ZoneSplitter;
import io.arguo.thread.ZonedPost;
import io.arguo.topic.Taxonomy;
import java.util.List;

/** Takes one message through every stage that reads it. Safe for use by several threads. */
final class PostReader {
  private final Survey survey;
  private final ZoneSplitter zones = new ZoneSplitter();
  private final MentionFinder mentions;
  private final StanceJudge stances;
  private final Timings timings;

  PostReader(Survey survey, Taxonomy taxonomy, Linguist linguist, Timings timings) {
    this.survey = survey;
    this.mentions = new MentionFinder(taxonomy, linguist, survey.people());
    this.stances = new StanceJudge(linguist, taxonomy, survey.people()::find);
    this.timings = timings;
  }

  Reading read(Message message) {
    ZonedPost post = timings.time(Stage.ZONES, () -> zones.split(message, survey.forest()));
    List<Mention> found = timings.time(Stage.MENTIONS, () -> mentions.find(post));
    return timings.time(Stage.STANCE, () -> judge(post, found));
  }

  private Reading judge(ZonedPost post, List<Mention> found) {
    var judged = stances.judge(post, found);
    List<SpokenZone> spoken =
        post.zones().stream()
            .map(
                zone ->
                    new SpokenZone(
                        zone, zone.speaker().map(s -> survey.people().find(s.mailbox()))))
            .toList();
    return new Reading(
        post.message(),
        survey.people().find(post.message().author()),
        spoken,
        found,
        judged.positions(),
        judged.exchanges(),
        judged.comparisons());
  }
}
