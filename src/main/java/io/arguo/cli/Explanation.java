package io.arguo.cli;

import io.arguo.graph.StoredClaim;
import io.arguo.graph.StoredPost;
import java.io.PrintStream;
import java.util.List;

/** Prints what the store knows of a post or a claim, for a reader who doubts it. */
final class Explanation {
  private final PrintStream out;

  Explanation(PrintStream out) {
    this.out = out;
  }

  void print(StoredPost post) {
    field("Post", "<" + post.id() + ">");
    field("Subject", post.subject());
    field("Author", post.author());
    field("Date", post.date());
    field("Answers", post.parent().isEmpty() ? "" : "<" + post.parent() + ">");
    field("Read from", post.source() + " at byte " + post.offset());
    out.println();
    printLines(post);
    printMentions(post.mentions());
    for (StoredClaim claim : post.claims()) {
      out.println();
      print(claim);
    }
  }

  void print(StoredClaim claim) {
    out.println(claim.statement());
    out.println(
        "  confidence "
            + claim.confidence()
            + (claim.quoted() ? ", quoted here" : "")
            + "  "
            + claim.iri());
    for (StoredClaim.Words words : claim.evidence()) {
      out.printf("  line %s%n", lines(words));
      out.printf("    %s: “%s”%n", speaker(words.speaker()), words.text());
      out.printf("    rule %s, confidence %s%n", words.rule(), words.confidence());
    }
  }

  private void printLines(StoredPost post) {
    List<String> lines = post.text().lines().toList();
    for (StoredPost.StoredZone zone : post.zones()) {
      String depth = zone.depth() == 0 ? "" : " " + zone.depth();
      out.printf("[%s%s, %s]%n", zone.kind().label(), depth, speaker(zone.speaker()));
      for (int n = zone.first(); n <= Math.min(zone.last(), lines.size()); n++) {
        out.printf("%5d  %s%n", n, lines.get(n - 1));
      }
    }
  }

  private void printMentions(List<StoredClaim.Words> mentions) {
    if (mentions.isEmpty()) {
      return;
    }
    out.println();
    out.println("Mentions");
    for (StoredClaim.Words m : mentions) {
      out.printf(
          "  line %-7s %s = %s, said by %s (rule %s, confidence %s)%n",
          lines(m), m.text(), m.about(), speaker(m.speaker()), m.rule(), m.confidence());
    }
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      out.printf("%-10s %s%n", name, value);
    }
  }

  private static String lines(StoredClaim.Words words) {
    return words.firstLine() == words.lastLine()
        ? Integer.toString(words.firstLine())
        : words.firstLine() + "-" + words.lastLine();
  }

  private static String speaker(String name) {
    return name.isEmpty() ? "speaker unknown" : name;
  }
}
