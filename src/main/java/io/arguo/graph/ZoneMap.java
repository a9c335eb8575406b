package io.arguo.graph;

import io.arguo.people.SpokenZone;
import io.arguo.thread.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A post's zones as one literal: a line for each, {@code first last kind depth key}, with {@code -}
 * where the speaker is unknown. One literal costs a store a fiftieth of what a node for each zone
 * would, and nobody queries zones one by one.
 */
final class ZoneMap {
  /** A zone as the store knows it. */
  record Entry(int first, int last, ZoneKind kind, int depth, Optional<String> speakerKey) {}

  private ZoneMap() {}

  static String write(List<SpokenZone> zones) {
    StringBuilder map = new StringBuilder();
    for (SpokenZone spoken : zones) {
      var zone = spoken.zone();
      map.append(map.isEmpty() ? "" : "\n").append(zone.first()).append(' ').append(zone.last());
      map.append(' ').append(zone.kind().label()).append(' ').append(zone.depth()).append(' ');
      map.append(spoken.person().map(p -> p.key()).orElse("-"));
    }
    return map.toString();
  }

  /** Reads what {@link #write} wrote. */
  static List<Entry> read(String map) {
    List<Entry> entries = new ArrayList<>();
    for (String line : map.lines().toList()) {
      String[] part = line.split(" ", 5);
      ZoneKind kind = ZoneKind.valueOf(part[2].toUpperCase(Locale.ROOT));
      entries.add(
          new Entry(
              Integer.parseInt(part[0]),
              Integer.parseInt(part[1]),
              kind,
              Integer.parseInt(part[3]),
              Optional.of(part[4]).filter(key -> !key.equals("-"))));
    }
    return entries;
  }
}
