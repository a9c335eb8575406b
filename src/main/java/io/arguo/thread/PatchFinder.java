package io.arguo.thread;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where a patch that begins in a line ends: it goes on as long as lines begin as its own do.
 */
final class PatchFinder {
  private static final List<String> FILE_LINES =
      List.of("+++ ", "@@ ", "--- ", "*** ", "diff ", "< ", "> ");
  private static final List<String> GIT_LINES =
      List.of(
          "+++ ",
          "index ",
          "new file mode",
          "deleted file",
          "similarity index",
          "rename ",
          "old mode",
          "new mode",
          "Binary files ",
          "RCS file",
          "retrieving revision",
          "GIT binary");

  private final List<Pattern> starts = CodeLook.patterns("patch ");
  // A run that was no patch is not one from its second line on either.
  private int barrenTo;

  /** The patch's end, or {@code start} where none begins. */
  int end(Draft draft, int start) {
    if (start < barrenTo || !CodeLook.matches(starts, CodeLook.head(draft.said(start)))) {
      return start;
    }
    int end = start;
    int changed = 0;
    boolean file = false;
    int at = start;
    for (; at < draft.size() && draft.depth(at) == 0 && draft.isOpen(at); at++) {
      String said = CodeLook.head(draft.said(at));
      boolean body = !said.isEmpty() && " +-\\\t!@<>".indexOf(said.charAt(0)) >= 0;
      boolean ours = body || begins(said, GIT_LINES) || CodeLook.matches(starts, said);
      if (!ours && !draft.isBlank(at)) {
        break;
      }
      file |= begins(said, FILE_LINES);
      changed += body && !said.isBlank() ? 1 : 0;
      end = draft.isBlank(at) ? end : at + 1;
    }
    boolean patch = file && changed >= 2;
    barrenTo = patch ? barrenTo : at;
    return patch ? end : start;
  }

  private static boolean begins(String said, List<String> with) {
    return with.stream().anyMatch(said::startsWith);
  }
}
