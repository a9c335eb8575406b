package io.arguo.thread;

/**
 * Finds source, patches, logs, shell sessions and tables in new text. One odd line is not enough: a
 * run of them is, or one that cannot be prose.
 */
final class CodeFinder {
  private static final int LARGEST_GAP = 3;

  private CodeFinder() {}

  static void find(Draft draft) {
    PatchFinder patches = new PatchFinder();
    for (int i = 0; i < draft.size(); ) {
      if (!isNew(draft, i) || draft.isBlank(i)) {
        i++;
        continue;
      }
      int patch = patches.end(draft, i);
      if (patch > i) {
        draft.mark(i, patch, ZoneKind.CODE);
      }
      i = patch > i ? patch : run(draft, i);
    }
  }

  private static boolean isNew(Draft draft, int line) {
    return draft.depth(line) == 0 && draft.isOpen(line);
  }

  /** Marks the run of odd lines that begins here, if it is code; the line behind it. */
  private static int run(Draft draft, int start) {
    int[] count = new int[CodeLook.values().length];
    int end = start;
    int gap = 0;
    // Whether a command stands right above, so that this line may be its output.
    boolean answers = false;
    for (int i = start; i < draft.size() && isNew(draft, i) && gap < LARGEST_GAP; i++) {
      if (draft.isBlank(i)) {
        gap++;
        continue;
      }
      CodeLook look = CodeLook.of(draft.said(i));
      boolean output = answers && gap == 0 && CodeLook.isBrief(draft.said(i));
      if (look == CodeLook.PROSE && !output) {
        break;
      }
      gap = 0;
      answers = look == CodeLook.SURE || answers && output;
      count[look.ordinal()]++;
      end = i + 1;
    }
    boolean cut = end < draft.size() && isNew(draft, end) && !draft.isBlank(end);
    if (end > start && isCode(count, introduced(draft, start), cut)) {
      draft.mark(start, end, ZoneKind.CODE);
    }
    return Math.max(end, start + 1);
  }

  private static boolean isCode(int[] count, boolean introduced, boolean cut) {
    int sure = count[CodeLook.SURE.ordinal()];
    int likely = count[CodeLook.LIKELY.ordinal()];
    int indented = count[CodeLook.INDENTED.ordinal()];
    boolean mostlyLikely = likely >= 2 && likely * 2 >= indented && likely + indented > 2;
    return sure > 0 || mostlyLikely || introduced && likely + (cut ? 0 : indented) > 0;
  }

  /** Whether the line above announces something. */
  private static boolean introduced(Draft draft, int line) {
    int before = draft.previousSaid(line);
    return before >= 0 && isNew(draft, before) && draft.said(before).stripTrailing().endsWith(":");
  }
}
