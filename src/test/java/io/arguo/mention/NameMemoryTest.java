package io.arguo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arguo.language.Linguist;
import io.arguo.language.NameSpan;
import io.arguo.language.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameMemoryTest {
  private int readings;

  @Test
  void a_sentence_wrapped_otherwise_is_read_once_and_its_names_stand_where_they_stand() {
    NameMemory memory = new NameMemory(counting(Linguists.knowing("Ola Nord", "Ola\n  Nord")));
    assertEquals(List.of(new NameSpan(6, 14, "Ola Nord")), people(memory, "I met Ola Nord there"));
    assertEquals(
        List.of(new NameSpan(7, 17, "Ola\n  Nord")), people(memory, "I  met Ola\n  Nord there"));
    assertEquals(1, readings);
    assertEquals(List.of(), people(memory, "I met nobody there"));
    assertEquals(2, readings);
  }

  @Test
  void it_forgets_what_was_read_long_ago() {
    NameMemory memory = new NameMemory(counting(Linguists.blind()));
    for (int i = 0; i < 5000; i++) {
      people(memory, "sentence " + i);
    }
    people(memory, "sentence 4999");
    assertEquals(5000, readings);
    people(memory, "sentence 0");
    assertEquals(5001, readings);
  }

  private List<NameSpan> people(NameMemory memory, String text) {
    return memory.people(text, new Sentence(0, text.length(), TestTokens.of(text), List.of()));
  }

  private Linguist counting(Linguist linguist) {
    return new Linguist() {
      @Override
      public List<Sentence> split(String text) {
        return linguist.split(text);
      }

      @Override
      public List<NameSpan> people(String text, List<Sentence> sentences) {
        readings++;
        return linguist.people(text, sentences);
      }

      @Override
      public List<Sentence> parse(String text, List<Sentence> sentences) {
        return linguist.parse(text, sentences);
      }
    };
  }
}
