package io.arguo.stance;

import io.arguo.archive.Origin;
import io.arguo.language.CoreNlpLinguist;
import io.arguo.mention.Evidence;
import io.arguo.mention.Mention;
import io.arguo.mention.Referent;
import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.thread.Speaker;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.thread.ZonedPost;
import io.arguo.topic.Topic;
import io.arguo.topic.TopicType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An invented post, put together from what invented people say of invented things. */
final class Post {
  static final StanceJudge JUDGE =
      new StanceJudge(new CoreNlpLinguist(), mailbox -> GoldPosts.person(mailbox.name()));

  private static final Pattern TOPIC = Pattern.compile("\\b(?:FooFS|BarFS|QuxFS|ZipFS)\\b");
  private static final Pattern PERSON = Pattern.compile("\\b(?:Ann Ash|Bob Birch|Cleo Cedar)\\b");

  private final StringBuilder text = new StringBuilder();
  private final List<Zone> zones = new ArrayList<>();
  private int line = 1;

  static Post post() {
    return new Post();
  }

  /** Ann Ash, the author, writes. */
  Post says(String words) {
    return zone("Ann Ash", ZoneKind.TEXT, 0, words);
  }

  Post quotes(String speaker, int depth, String words) {
    return zone(speaker, ZoneKind.QUOTE, depth, words);
  }

  Post zone(String speaker, ZoneKind kind, int depth, String words) {
    int first = line;
    for (String each : words.split("\n", -1)) {
      text.append("> ".repeat(depth)).append(each).append('\n');
      line++;
    }
    Speaker who = new Speaker(new Mailbox(speaker, ""), "test", 1);
    zones.add(new Zone(first, line - 1, kind, depth, Optional.of(who)));
    return this;
  }

  ZonedPost zoned() {
    Message message =
        new Message(
            new Origin("test.mbox", 0),
            "1@example.org",
            false,
            "test",
            "",
            Optional.empty(),
            new Mailbox("Ann Ash", "ann@example.org"),
            Optional.empty(),
            List.of(),
            text.toString(),
            List.of());
    return new ZonedPost(message, zones);
  }

  List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    PostText post = new PostText(text.toString());
    Matcher topics = TOPIC.matcher(text);
    while (topics.find()) {
      mentions.add(
          new Mention(evidence(post, topics), new Referent.OfTopic(topic(topics.group()))));
    }
    Matcher people = PERSON.matcher(text);
    while (people.find()) {
      mentions.add(
          new Mention(
              evidence(post, people), new Referent.OfPerson(GoldPosts.person(people.group()))));
    }
    return mentions;
  }

  private static Evidence evidence(PostText post, Matcher found) {
    int line = post.line(found.start());
    int begin = post.codePoint(found.start());
    int end = post.codePoint(found.end());
    return new Evidence(
        "1@example.org", Optional.empty(), line, line, begin, end, 0, found.group(), "test", 1);
  }

  static Topic topic(String name) {
    return new Topic(
        "https://example.org/" + name,
        TopicType.TECHNOLOGY,
        name,
        List.of(),
        false,
        Set.of(),
        Set.of(),
        List.of("https://example.org/filesystem"));
  }

  Reading read() {
    return JUDGE.judge(zoned(), mentions());
  }

  /** The positions, such as {@code "Ann Ash FooFS for"}, sorted. */
  List<String> positions() {
    return read().positions().stream()
        .map(p -> p.holder().name() + " " + p.topic().label() + " " + p.stance().label())
        .sorted()
        .toList();
  }

  /** The exchanges, such as {@code "Ann Ash agrees Bob Birch"}, sorted. */
  List<String> exchanges() {
    return read().exchanges().stream()
        .map(e -> e.from().name() + " " + e.kind().label() + " " + e.to().name())
        .sorted()
        .toList();
  }

  /** The comparisons, such as {@code "FooFS > BarFS"}, sorted. */
  List<String> comparisons() {
    return read().comparisons().stream()
        .map(c -> c.preferred().label() + " > " + c.over().label())
        .sorted()
        .toList();
  }
}
