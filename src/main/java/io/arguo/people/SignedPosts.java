package io.arguo.people;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.thread.ReplyForest;
import io.arguo.thread.ZoneSplitter;
import java.util.Comparator;
import java.util.List;

/**
 * Posts under the address of the list itself or of a role, which is nobody's own: their authors are
 * those who signed them. It depends on nothing but the post, so each pass reads the same. Not
 * thread-safe.
 */
public final class SignedPosts {
  private static final ReplyForest NO_FOREST = ReplyForest.builder().build();

  private final SharedAddresses shared = new SharedAddresses();
  private final ZoneSplitter zones = new ZoneSplitter();
  private final Signature signature = new Signature();

  /** The post with the signed name as its author's, or as it was. */
  public Message read(Message message) {
    Mailbox author = message.author();
    if (!Nameless.is(author) || !isOfMany(author.address(), message.list())) {
      return message;
    }
    List<Signature.Signed> names = signature.in(zones.split(message, NO_FOREST));
    return names.stream()
        .map(Signature.Signed::name)
        .max(Comparator.comparing(PersonName::isFull))
        .map(name -> by(new Mailbox(name, author.address()), message))
        .orElse(message);
  }

  private boolean isOfMany(String address, String list) {
    return shared.isRole(address) || SharedAddresses.isOfList(address, list);
  }

  private static Message by(Mailbox author, Message message) {
    return new Message(
        message.origin(),
        message.id(),
        message.idMade(),
        message.list(),
        message.subject(),
        message.date(),
        author,
        message.inReplyTo(),
        message.references(),
        message.text(),
        message.attachments());
  }
}
