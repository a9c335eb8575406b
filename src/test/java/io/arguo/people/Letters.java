package io.arguo.people;

import io.arguo.archive.Origin;
import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.thread.ReplyForest;
import io.arguo.thread.ZoneSplitter;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** An invented archive of posts whose headers give but addresses. */
final class Letters {
  private static final ReplyForest NO_FOREST = ReplyForest.builder().build();

  private final List<Message> posts = new ArrayList<>();

  /** Adds a post; its Message-ID is its number, from 1. */
  Letters post(String address, String text) {
    return add(new Mailbox("", address), Optional.empty(), text);
  }

  Letters named(String name, String address, String text) {
    return add(new Mailbox(name, address), Optional.empty(), text);
  }

  /** Adds an answer that calls the author of the words it quotes so. */
  Letters answer(String address, int parent, String called) {
    String text = "On Monday, " + called + " wrote:\n> Widgets are blue.\n\nNo, they are green.";
    return answerWith(address, parent, text);
  }

  Letters answerWith(String address, int parent, String text) {
    return add(new Mailbox("", address), Optional.of("id" + parent), text);
  }

  private Letters add(Mailbox author, Optional<String> parent, String text) {
    posts.add(message("id" + (posts.size() + 1), author, parent, text));
    return this;
  }

  static Message message(String id, Mailbox author, Optional<String> parent, String text) {
    return new Message(
        new Origin("letters", 0),
        id,
        false,
        "widgets",
        "Colours",
        Optional.empty(),
        author,
        parent,
        List.of(),
        text,
        List.of());
  }

  People people() {
    return people(posts);
  }

  /** The people of the same posts in another order. */
  People shuffled(Random random) {
    List<Message> other = new ArrayList<>(posts);
    Collections.shuffle(other, random);
    return people(other);
  }

  private static People people(List<Message> posts) {
    ZoneSplitter zones = new ZoneSplitter();
    PeopleBuilder builder = People.builder();
    for (Message post : posts) {
      ZonedPost zoned = zones.split(post, NO_FOREST);
      builder.observe(zoned);
    }
    return builder.build();
  }

  /** The name shown for an address. */
  String nameOf(String address) {
    return people().find(new Mailbox("", address)).name();
  }

  /** The rules by which the address was named. */
  List<String> rulesFor(String address) {
    return people().merges().stream()
        .filter(merge -> merge.a().equals(address))
        .map(Merge::rule)
        .toList();
  }
}
