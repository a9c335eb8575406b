package io.arguo.thread;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads attributions without a name: "I wrote:", "On Monday, you wrote:". */
final class PronounReader {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:as|and|but|then|also|earlier|previously|before|yesterday|later)[, ]{1,2}"
              + "|(?:on|in|at) [^:]{0,60}?(?::\\d\\d[^:]{0,40}?){0,2}[, ] ?)?"
              + "(i|you) (?:wrote|said|asked|replied|write|say)"
              + "(?: earlier| before| previously| yesterday| then)?:");

  private PronounReader() {}

  /** Whom the line means, where it is of this form; its letters are small. */
  static Optional<Whom> read(String folded) {
    boolean brief = folded.length() <= 160 && (folded.contains("i ") || folded.contains("you "));
    Matcher matcher = LINE.matcher(brief ? folded.strip() : "");
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(matcher.group(1).equals("i") ? Whom.WRITER : Whom.ANSWERED);
  }
}
