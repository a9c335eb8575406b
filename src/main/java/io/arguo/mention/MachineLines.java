package io.arguo.mention;

import java.util.regex.Pattern;

/**
 * Blanks the lines of a view that a machine wrote or that are typed for one: kernel logs, prompts,
 * patches, statements. Quoted code is quoted like prose, so that its zone does not tell.
 */
final class MachineLines {
  private static final int LONGEST = 400;

  private static final Pattern MACHINE =
      Pattern.compile(
          "\\[ *+\\d++\\.\\d{3,}+\\].*+"
              + "|[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d .*+"
              + "|\\d{4}[-/]\\d\\d[-/]\\d\\d[ T]\\d\\d:\\d\\d.*+"
              + "|(?:>>>|\\$|%) .*+"
              + "|[\\w.-]*+[@:][\\w.~:/-]++ ?+[#$] .*+"
              + "|\\[[\\w.-]++[@:][^]]*+\\] ?+[#$] .*+"
              + "|(?:diff --git|index [0-9a-f]{6,}+|@@|\\+\\+\\+|---) .*+"
              + "|#\\s*+(?:include|define|ifdef|ifndef|endif)\\b.*+"
              + "|(?:from [\\w.]++ )?+import [\\w.]++(?:,? .*+)?+"
              + "|(?:Signed-off|Reviewed|Acked|Tested|Reported|Suggested|Debugged)-by: .*+"
              + "|(?:Cc|Fixes|Link|Closes|Message-ID|User-Agent|Content-Type|X-[\\w-]++): .*+"
              + "|(?:From|To|Cc|Sent|Date): [^<]*+[<\\d].*+"
              + "|Copyright \\([cC]\\).*+"
              + "|md\\d++ : .*+"
              + "|-----BEGIN .*+|-----END .*+");

  private MachineLines() {}

  static String blanked(String view) {
    StringBuilder kept = new StringBuilder(view);
    int start = 0;
    while (start < view.length()) {
      int end = view.indexOf('\n', start);
      end = end < 0 ? view.length() : end;
      if (isMachine(view, start, end)) {
        for (int i = start; i < end; i++) {
          kept.setCharAt(i, Noise.BLANK);
        }
      }
      start = end + 1;
    }
    return kept.toString();
  }

  /** Long lines are paragraphs that nobody wrapped, or not worth the look. */
  private static boolean isMachine(String view, int start, int end) {
    int from = start;
    while (from < end && view.charAt(from) <= ' ') {
      from++;
    }
    if (from == end || end - from > LONGEST) {
      return false;
    }
    String line = view.substring(from, end).stripTrailing();
    return isStatement(line) || MACHINE.matcher(line).matches();
  }

  private static boolean isStatement(String line) {
    char last = line.charAt(line.length() - 1);
    boolean marks = line.indexOf('=') >= 0 || line.indexOf('(') >= 0 || line.indexOf("->") >= 0;
    return last == '{'
        || last == ';' && marks
        || line.indexOf("->") > 0 && line.indexOf(' ') < 0
        || line.contains("+0x")
        || line.contains(" = ") && line.endsWith(")");
  }
}
