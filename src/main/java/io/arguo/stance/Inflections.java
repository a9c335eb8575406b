package io.arguo.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The forms in which an English dictionary word may stand in a text: rather too many than too few.
 */
final class Inflections {
  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("be", List.of("is", "are", "was", "were", "been", "'s")),
          Map.entry("do", List.of("does", "did", "done")),
          Map.entry("have", List.of("has", "had")),
          Map.entry("go", List.of("goes", "went", "gone")),
          Map.entry("get", List.of("got", "gotten")),
          Map.entry("make", List.of("made")),
          Map.entry("give", List.of("gave", "given")),
          Map.entry("choose", List.of("chose", "chosen")),
          Map.entry("lose", List.of("lost")),
          Map.entry("eat", List.of("ate", "eaten")),
          Map.entry("break", List.of("broke", "broken")),
          Map.entry("fall", List.of("fell", "fallen")),
          Map.entry("blow", List.of("blew", "blown")),
          Map.entry("drive", List.of("drove", "driven")),
          Map.entry("suck", List.of("sucks")),
          Map.entry("win", List.of("won")),
          Map.entry("beat", List.of("beaten")),
          Map.entry("buy", List.of("bought")),
          Map.entry("stick", List.of("stuck")),
          Map.entry("keep", List.of("kept")),
          Map.entry("throw", List.of("threw", "thrown")),
          Map.entry("fight", List.of("fought")),
          Map.entry("hang", List.of("hung")),
          Map.entry("freeze", List.of("froze", "frozen")),
          Map.entry("shine", List.of("shone")),
          Map.entry("run", List.of("ran")),
          Map.entry("speed", List.of("sped")),
          Map.entry("swear", List.of("swore", "sworn")),
          Map.entry("look", List.of("looked")));

  private Inflections() {}

  static List<String> of(String lemma) {
    List<String> forms = new ArrayList<>();
    forms.add(lemma);
    for (String ending : List.of("s", "es", "ed", "d", "ing", "er", "est", "r", "st", "ly")) {
      forms.add(lemma + ending);
    }
    if (!lemma.isEmpty()) {
      String stem = lemma.substring(0, lemma.length() - 1);
      char last = lemma.charAt(lemma.length() - 1);
      forms.add(lemma + last + "ed");
      forms.add(lemma + last + "ing");
      if (last == 'e') {
        forms.add(stem + "ing");
      } else if (last == 'y') {
        forms.addAll(List.of(stem + "ies", stem + "ied", stem + "ier", stem + "iest"));
      }
    }
    forms.addAll(IRREGULAR.getOrDefault(lemma, List.of()));
    return forms;
  }
}
