package io.arguo.people;

import io.arguo.archive.Origin;
import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads the plain mbox of the labelled posts, enough of it to measure on. */
final class LabelledMbox {
  private static final Pattern ADDRESS =
      Pattern.compile("<?([^\\s<>\"]+)(?:@| at )([^\\s<>\"]+\\.\\w+)>?");
  private static final Pattern ID = Pattern.compile("<([^<>\\s]+)>");

  private LabelledMbox() {}

  static List<Message> read(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try (InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return read(new String(plain.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static List<Message> read(String mbox) {
    List<Message> messages = new ArrayList<>();
    String all = "\n" + mbox.replace("\r", "");
    for (String part : all.split("\nFrom \\S+(?:@| at )\\S+ [^\n]*\\d\\d:\\d\\d:\\d\\d[^\n]*\n")) {
      if (part.contains("\n\n") && part.toLowerCase(Locale.ROOT).contains("\nmessage-id: <")) {
        messages.add(message(part));
      }
    }
    return messages;
  }

  private static Message message(String part) {
    int cut = part.indexOf("\n\n");
    Map<String, String> headers = new HashMap<>();
    for (String line : part.substring(0, cut).replaceAll("\n[ \t]+", " ").split("\n")) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    String body = part.substring(cut + 2).replaceAll("\\n+$", "");
    return new Message(
        new Origin("dev.mbox", 0),
        ids(headers.get("message-id")).stream().findFirst().orElse("made." + part.hashCode()),
        false,
        "list",
        headers.getOrDefault("subject", ""),
        Optional.empty(),
        mailbox(headers.getOrDefault("from", "")),
        ids(headers.get("in-reply-to")).stream().findFirst(),
        ids(headers.get("references")),
        body,
        List.of());
  }

  private static List<String> ids(String value) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = ID.matcher(value == null ? "" : value);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  private static String aside(String from) {
    int open = from.indexOf('(');
    return open < 0 || !from.endsWith(")") ? "" : from.substring(open + 1, from.length() - 1);
  }

  static Mailbox mailbox(String from) {
    int open = from.lastIndexOf('<');
    String name = open < 0 ? aside(from) : from.substring(0, open).replace("\"", "").strip();
    Matcher address = ADDRESS.matcher(open < 0 ? from : from.substring(open));
    String plain =
        address.find() ? (address.group(1) + "@" + address.group(2)).toLowerCase(Locale.ROOT) : "";
    return new Mailbox(ADDRESS.matcher(name).find() ? "" : name, plain);
  }
}
