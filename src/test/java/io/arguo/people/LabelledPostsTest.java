package io.arguo.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.message.Message;
import io.arguo.thread.ReplyForest;
import io.arguo.thread.ReplyForestBuilder;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneSplitter;
import io.arguo.thread.ZonedPost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures zones and their speakers on labelled posts, where those are at hand. */
class LabelledPostsTest {
  private static final Path GOLD = Path.of(System.getProperty("arguo.shared", "../shared"), "gold");

  private static final Pattern CONTEXT =
      Pattern.compile(
          ".*/(?:linux-raid-20(?:19|20)|linux-xfs-2019|linux-xfs-patch-debates|ksummit-2022|200[3-9]-\\w+)\\.(?:mbox|txt)\\.gz");

  @Test
  void zones_and_speakers_of_labelled_posts_are_mostly_right() throws Exception {
    Path mbox = GOLD.resolve("dev.mbox");
    Assumptions.assumeTrue(Files.exists(mbox), "labelled posts are not at hand: " + mbox);
    Path extracted = Path.of("target", "zones-dev.jsonl");
    Files.writeString(extracted, extract(LabelledMbox.read(mbox), List.of()));
    String scores = score(GOLD.resolve("dev.jsonl"), extracted);
    System.out.println(scores);
    assertTrue(figure(scores, "zone.kind") >= 0.97, scores);
    assertTrue(figure(scores, "zone.macro_f1") >= 0.97, scores);
    assertTrue(figure(scores, "quote.depth") >= 0.97, scores);
    assertTrue(figure(scores, "quote.speaker") >= 0.89, scores);
  }

  /** With the archives that the posts are from, as a user loads them; slow, so only on demand. */
  @Test
  void speakers_are_right_where_the_rest_of_the_archive_is_known() throws Exception {
    Assumptions.assumeTrue(
        Boolean.getBoolean("arguo.context"), "asked for by -Darguo.context=true");
    List<Message> context = new ArrayList<>();
    try (Stream<Path> files = Files.walk(GOLD.resolveSibling("archives"))) {
      for (Path file :
          files.filter(f -> CONTEXT.matcher(f.toString()).matches()).sorted().toList()) {
        context.addAll(LabelledMbox.read(file));
      }
    }
    Path extracted = Path.of("target", "zones-context.jsonl");
    Files.writeString(extracted, extract(LabelledMbox.read(GOLD.resolve("dev.mbox")), context));
    String scores = score(GOLD.resolve("dev.jsonl"), extracted);
    System.out.println(context.size() + " more posts\n" + scores);
    assertTrue(figure(scores, "quote.speaker") >= 0.92, scores);
  }

  private static double figure(String scores, String name) {
    Matcher matcher =
        Pattern.compile("(?m)^" + Pattern.quote(name) + "\\s+([0-9.]+)").matcher(scores);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
  }

  private static String extract(List<Message> messages, List<Message> context) {
    ReplyForest none = ReplyForest.builder().build();
    ReplyForestBuilder forest = ReplyForest.builder();
    PeopleBuilder people = People.builder();
    ZoneSplitter splitter = new ZoneSplitter();
    for (Message message : Stream.concat(messages.stream(), context.stream()).toList()) {
      ZonedPost post = splitter.split(message, none);
      forest.add(post);
      people.observe(post);
    }
    ReplyForest built = forest.build();
    built.namedByAnswers().forEach(people::observe);
    List<ZonedPost> posts = messages.stream().map(m -> splitter.split(m, built)).toList();
    People known = people.build();
    StringBuilder json = new StringBuilder();
    posts.forEach(post -> json.append(json(post, known)).append('\n'));
    return json.toString();
  }

  private static String json(ZonedPost post, People people) {
    List<String> zones = new ArrayList<>();
    for (Zone zone : post.zones()) {
      String speaker =
          zone.speaker().map(s -> quoted(people.find(s.mailbox()).name())).orElse("null");
      zones.add(
          "{\"first\":%d,\"last\":%d,\"kind\":%s,\"depth\":%d,\"speaker\":%s}"
              .formatted(
                  zone.first(), zone.last(), quoted(zone.kind().label()), zone.depth(), speaker));
    }
    return "{\"id\":%s,\"zones\":[%s]}"
        .formatted(quoted(post.message().id()), String.join(",", zones));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
              json.append(plain ? Character.toString(c) : "");
              for (char unit : plain ? new char[0] : Character.toChars(c)) {
                json.append("\\u%04x".formatted((int) unit));
              }
            });
    return json.append('"').toString();
  }

  private static String score(Path gold, Path extracted) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "python3",
                GOLD.resolve("score.py").toString(),
                gold.toString(),
                extracted.toString()));
    if (Boolean.getBoolean("arguo.show")) {
      command.addAll(List.of("--show", "zones"));
    }
    Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    python.waitFor();
    return output;
  }
}
