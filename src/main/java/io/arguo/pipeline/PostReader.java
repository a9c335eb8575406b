package io.arguo.pipeline;

import io.arguo.language.Linguist;
import io.arguo.mention.Mention;
import io.arguo.mention.MentionFinder;
import io.arguo.mention.NameBook;
import io.arguo.message.Message;
import io.arguo.people.Person;
import io.arguo.pipeline.Timings.Stage;
import io.arguo.stance.Reading;
import io.arguo.stance.StanceJudge;
import io.arguo.thread.ZoneSplitter;
import io.arguo.thread.ZonedPost;
import io.arguo.topic.Taxonomy;
import java.util.List;

/** Takes one message through every stage that reads it. Safe for use by several threads. */
final class PostReader {
  /** How far up a thread people may be named in a post by less than their full name. */
  private static final int THREAD_REACH = 20;

  private final Survey survey;
  private final NameBook names;
  private final ZoneSplitter zones = new ZoneSplitter();
  private final MentionFinder mentions;
  private final StanceJudge stances;
  private final Timings timings;

  PostReader(Survey survey, Taxonomy taxonomy, Linguist linguist, Timings timings) {
    this.survey = survey;
    this.names = new ArchiveNames(survey.people());
    this.mentions = new MentionFinder(taxonomy, linguist);
    this.stances = new StanceJudge(linguist, survey.people()::find);
    this.timings = timings;
  }

  Reading read(Message message) {
    ZonedPost post = timings.time(Stage.ZONES, () -> zones.split(message, survey.forest()));
    List<Mention> found =
        timings.time(Stage.MENTIONS, () -> mentions.find(post, names, thread(message)));
    return timings.time(Stage.STANCE, () -> stances.judge(post, found));
  }

  private List<Person> thread(Message message) {
    return survey.forest().ancestors(message, THREAD_REACH).stream()
        .flatMap(ancestor -> ancestor.author().stream())
        .map(survey.people()::find)
        .distinct()
        .toList();
  }
}
