package io.arguo.mention;

import io.arguo.language.Linguist;
import io.arguo.language.NameSpan;
import io.arguo.language.Sentence;
import io.arguo.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Remembers the names in the sentences read last: reading them is dear, and half of what a list
 * says it says again in quotes, wrapped differently. Safe for several threads.
 */
final class NameMemory {
  /** A name by its first and last token. */
  private record Place(int first, int last) {}

  private static final int MOST = 4096;

  private final Linguist linguist;
  private final Map<String, List<Place>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Place>> eldest) {
          return size() > MOST;
        }
      };

  NameMemory(Linguist linguist) {
    this.linguist = linguist;
  }

  List<NameSpan> people(String text, Sentence sentence) {
    String words = sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    List<Place> places = known(words);
    if (places == null) {
      places = read(text, sentence);
      remember(words, places);
    }
    return places.stream().map(place -> span(text, sentence, place)).toList();
  }

  private List<Place> read(String text, Sentence sentence) {
    List<Place> places = new ArrayList<>();
    for (NameSpan name : linguist.people(text, List.of(sentence))) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        first = token.begin() <= name.begin() ? i : first;
        last = token.begin() < name.end() ? i : last;
      }
      if (first >= 0) {
        places.add(new Place(first, last));
      }
    }
    return List.copyOf(places);
  }

  private static NameSpan span(String text, Sentence sentence, Place place) {
    int begin = sentence.tokens().get(place.first()).begin();
    int end = sentence.tokens().get(place.last()).end();
    return new NameSpan(begin, end, text.substring(begin, end));
  }

  private synchronized List<Place> known(String words) {
    return known.get(words);
  }

  private synchronized void remember(String words, List<Place> places) {
    known.put(words, places);
  }
}
