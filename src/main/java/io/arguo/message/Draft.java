package io.arguo.message;

import io.arguo.archive.Origin;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A message while it is put together: what a form does not have keeps its empty value. */
final class Draft {
  private final Origin origin;
  Optional<String> id = Optional.empty();
  Mailbox author = Mailbox.UNKNOWN;
  Optional<OffsetDateTime> date = Optional.empty();
  String subject = "";
  String list = "";
  Optional<String> inReplyTo = Optional.empty();
  List<String> references = List.of();
  String text = "";
  List<Message.Attachment> attachments = List.of();

  Draft(Origin origin) {
    this.origin = origin;
  }

  Message message() {
    String named = list.isEmpty() ? ListNames.inSubject(subject) : list;
    String listName = named.isEmpty() ? ListNames.inPath(origin.source()) : named;
    String bareSubject = ListNames.withoutTags(subject, listName);
    return new Message(
        origin,
        id.orElseGet(() -> madeId(bareSubject)),
        id.isEmpty(),
        listName,
        bareSubject,
        date,
        author,
        inReplyTo,
        references,
        text,
        attachments);
  }

  private String madeId(String bareSubject) {
    String when = date.map(OffsetDateTime::toString).orElse("");
    return MessageIds.made(author.address() + '\n' + when + '\n' + bareSubject + '\n' + text);
  }
}
