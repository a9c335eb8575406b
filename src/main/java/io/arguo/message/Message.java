package io.arguo.message;

import io.arguo.archive.Origin;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One post, decoded.
 *
 * @param id the Message-ID without angle brackets, or one made from the post's content
 * @param idMade whether the archive had no Message-ID, so that {@code id} is ours
 * @param list the mailing list's short name, or ""
 * @param subject decoded, unfolded, without the list's {@code [tag]}; or ""
 * @param date as the sender wrote it, where it can be read
 * @param author who sent it
 * @param inReplyTo the parent's Message-ID, where one is named
 * @param references ancestors' Message-IDs, oldest first
 * @param text the body as it is analysed: decoded, LF line ends, the same number of lines as in the
 *     archive, no trailing empty lines
 * @param attachments the parts that are no text of the post
 */
public record Message(
    Origin origin,
    String id,
    boolean idMade,
    String list,
    String subject,
    Optional<OffsetDateTime> date,
    Mailbox author,
    Optional<String> inReplyTo,
    List<String> references,
    String text,
    List<Attachment> attachments)
    implements Parsed {
  public Message {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(id);
    Objects.requireNonNull(list);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(date);
    Objects.requireNonNull(author);
    Objects.requireNonNull(inReplyTo);
    references = List.copyOf(references);
    Objects.requireNonNull(text);
    attachments = List.copyOf(attachments);
  }

  /** A part beside the text: its file name (or ""), media type and size in bytes. */
  public record Attachment(String name, String mediaType, int size) {}
}
