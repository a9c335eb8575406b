package io.arguo.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class CoreNlpLinguistTest {
  private static final Linguist LINGUIST = new CoreNlpLinguist();

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::text).toList();
  }

  private static Sentence parsed(String text) {
    return LINGUIST.parse(text, LINGUIST.split(text)).getFirst();
  }

  private static boolean has(Sentence sentence, String relation, String governor, String word) {
    return sentence.dependencies().stream()
        .filter(d -> d.governor() >= 0 && d.relation().equals(relation))
        .anyMatch(
            d ->
                sentence.tokens().get(d.governor()).text().equals(governor)
                    && sentence.tokens().get(d.dependent()).text().equals(word));
  }

  @Test
  void two_line_ends_end_a_sentence_and_one_does_not() {
    List<Sentence> sentences = LINGUIST.split("a heading\n\nIt runs\nwell. So be it.");
    assertEquals(3, sentences.size());
    assertEquals(List.of("It", "runs", "well", "."), words(sentences.get(1)));
  }

  @Test
  void offsets_give_back_the_words() {
    String text = "  “Don’t”, said Ann \uD83D\uDE00 (twice).\n\n\tBoo!";
    for (Sentence sentence : LINGUIST.split(text)) {
      assertEquals(sentence.begin(), sentence.tokens().getFirst().begin());
      for (Token token : sentence.tokens()) {
        assertEquals(token.text(), text.substring(token.begin(), token.end()));
      }
    }
  }

  @Test
  void names_of_people_are_found_but_no_pronouns() {
    String text = "He says that Maria Gonzales will fix the driver. She agrees.";
    assertEquals(
        List.of(new NameSpan(13, 27, "Maria Gonzales")),
        LINGUIST.people(text, LINGUIST.split(text)));
  }

  @Test
  void names_do_not_depend_on_what_was_read_before() {
    String text = "Thanks Rowan, and Heather Moss too.";
    List<NameSpan> first = LINGUIST.people(text, LINGUIST.split(text));
    String other = "rowan heather moss grow on the moor, and rowan is red.";
    LINGUIST.people(other, LINGUIST.split(other));
    assertEquals(first, LINGUIST.people(text, LINGUIST.split(text)));
  }

  @Test
  void comparisons_and_negations_are_parsed() {
    Sentence sentence = parsed("Foobase is not better than Barbase.");
    assertTrue(has(sentence, "nsubj", "better", "Foobase"), sentence::toString);
    assertTrue(has(sentence, "obl:than", "better", "Barbase"), sentence::toString);
    assertTrue(has(sentence, "advmod", "better", "not"), sentence::toString);
    assertEquals("be", sentence.tokens().get(1).lemma());
    assertEquals("JJR", sentence.tokens().get(3).tag());
  }

  @Test
  void endless_sentences_are_cut_at_a_line_end() {
    String line = "this goes on and on and never comes to any end at all,\n";
    List<Sentence> sentences = LINGUIST.split(line.repeat(100));
    assertTrue(
        sentences.stream().allMatch(s -> s.tokens().size() <= SentenceCutter.MOST_TOKENS),
        sentences::toString);
    assertEquals("this", sentences.get(1).tokens().getFirst().text());
    assertEquals(1400, sentences.stream().mapToInt(s -> s.tokens().size()).sum());
  }

  @Test
  void encoded_data_control_characters_and_broken_characters_are_passed_over() {
    String text = "It \0 works \uD800 well " + "QUJD".repeat(5_000) + " here.";
    List<Sentence> sentences = LINGUIST.split(text);
    assertEquals(1, sentences.size());
    assertEquals(List.of("It", "works", "well", "here", "."), words(sentences.getFirst()));
  }

  @Test
  void long_texts_are_read_in_passages_without_loss() {
    String text = "One short sentence. ".repeat(20_000);
    List<Sentence> sentences = LINGUIST.split(text);
    assertEquals(80_000, sentences.stream().mapToInt(s -> s.tokens().size()).sum());
    assertEquals(text.stripTrailing().length(), sentences.getLast().end());
  }

  @Test
  void several_threads_get_the_same_answer() {
    List<String> texts =
        IntStream.range(0, 40).mapToObj(i -> "Carol Smith likes number " + i + " best.").toList();
    List<String> alone = texts.stream().map(CoreNlpLinguistTest::all).toList();
    List<String> together =
        texts.parallelStream().map(CoreNlpLinguistTest::all).collect(Collectors.toList());
    assertEquals(alone, together);
  }

  @Test
  void no_text_is_too_strange() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      String text =
          random
              .ints(200, 0, 0x2FFF)
              .mapToObj(c -> c % 5 == 0 ? " " : String.valueOf((char) c))
              .collect(Collectors.joining());
      for (Sentence sentence : LINGUIST.parse(text, LINGUIST.split(text))) {
        for (Token token : sentence.tokens()) {
          assertEquals(token.text(), text.substring(token.begin(), token.end()));
        }
      }
    }
  }

  private static String all(String text) {
    List<Sentence> sentences = LINGUIST.split(text);
    return LINGUIST.people(text, sentences) + " " + LINGUIST.parse(text, sentences);
  }
}
