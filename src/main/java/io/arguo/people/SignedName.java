package io.arguo.people;

import io.arguo.message.Mailbox;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.thread.ZonedPost;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name under a post whose header gives only an address. */
final class SignedName {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'-]{1,20}|\\p{Lu}\\.)(?: (?:\\p{Lu}[\\p{L}'-]{1,20}|\\p{Lu}\\.|van|von|de|der|den|la)){0,3}");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i).*\\b(?:regards|cheers|thanks|thank|best|sincerely|yours|greetings|hope|peace|inc|ltd|llc|gmbh|university|sent|version)\\b.*");

  private SignedName() {}

  /** The author's mailbox with the signed name, where the header has none. */
  static Optional<Mailbox> of(ZonedPost post) {
    Mailbox author = post.message().author();
    if (!PersonName.clean(author.name()).isEmpty() || author.address().isEmpty()) {
      return Optional.empty();
    }
    String[] lines = post.message().text().split("\n", -1);
    return post.zones().stream()
        .filter(zone -> zone.kind() == ZoneKind.SIGNATURE)
        .findFirst()
        .flatMap(zone -> name(lines, zone))
        .map(name -> new Mailbox(name, author.address()));
  }

  /** The first line that is a name, below "-- " or closing words. */
  private static Optional<String> name(String[] lines, Zone zone) {
    for (int i = zone.first() - 1; i < zone.last() && i < zone.first() + 5; i++) {
      String line = lines[i].strip().replaceFirst("^[-~]+ ?", "").replaceFirst("[.,]$", "");
      if (line.length() > 2
          && line.length() <= 40
          && NAME.matcher(line).matches()
          && !CLOSING.matcher(line).matches()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }
}
