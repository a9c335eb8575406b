package io.arguo.thread;

import io.arguo.archive.Origin;
import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented posts. */
final class TestMail {
  private TestMail() {}

  static Mailbox mailbox(String text) {
    int open = text.indexOf('<');
    return open < 0
        ? text.contains("@") ? new Mailbox("", text) : new Mailbox(text, "")
        : new Mailbox(text.substring(0, open).strip(), text.substring(open + 1, text.length() - 1));
  }

  static Message post(String id, Mailbox author, String parent, String text) {
    return post(id, author, parent, List.of(), Optional.empty(), text);
  }

  static Message post(
      String id,
      Mailbox author,
      String parent,
      List<String> references,
      Optional<OffsetDateTime> date,
      String text) {
    return new Message(
        new Origin("test.mbox", 0),
        id,
        false,
        "widgets",
        "Widgets",
        date,
        author,
        Optional.of(parent).filter(p -> !p.isEmpty()),
        references,
        text,
        List.of());
  }

  /** A post "1" with its ancestors "2", "3"…, nearest first. */
  static ReplyForest chain(Message post, List<Mailbox> ancestors) {
    List<Message> all = new ArrayList<>(List.of(post));
    for (int i = 0; i < ancestors.size(); i++) {
      String parent = i + 1 < ancestors.size() ? String.valueOf(i + 3) : "";
      all.add(post(String.valueOf(i + 2), ancestors.get(i), parent, "Text."));
    }
    ReplyForestBuilder forest = ReplyForest.builder();
    all.forEach(forest::add);
    return forest.build();
  }

  /** The forest of these posts, which knows their words. */
  static ReplyForest forest(List<Message> posts) {
    ReplyForest none = ReplyForest.builder().build();
    ZoneSplitter splitter = new ZoneSplitter();
    ReplyForestBuilder forest = ReplyForest.builder();
    posts.forEach(post -> forest.add(splitter.split(post, none)));
    return forest.build();
  }
}
