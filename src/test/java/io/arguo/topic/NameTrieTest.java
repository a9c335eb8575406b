package io.arguo.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTrieTest {
  private final NameTrie trie = new NameTrie(TinyTaxonomy.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain UFS here | UFS:UFS",
        "UFS2 is not UFS | UFS2:UFS2 UFS:UFS",
        "UFS_x and xUFS are neither | ''",
        "C++ and C# and .NET | C++:C++ C#:C# .NET:.NET",
        "C++17 is a version | ''",
        "run Node.js. Or NODE.JS | Node.js:Node.js NODE.JS:Node.js",
        "4.4BSD-Lite was free | 4.4BSD-Lite:4.4BSD-Lite",
        "TCP/IP over it | TCP/IP:TCP/IP",
        "Erlang/OTP is two | Erlang:Erlang OTP:OTP",
        "Linux's, Linux-based, non-Linux | Linux:Linux Linux:Linux Linux:Linux",
        "RAID5 RAID-5 RAID 5 raid 5 | RAID5:RAID_5 RAID-5:RAID_5 RAID_5:RAID_5 raid_5:RAID_5",
        "soft-updates | soft-updates:soft_updates",
        "both BSDs | BSDs:BSD",
        "bsds are not the acronym's plural | ''",
        "MD and Md are not md | md:md",
      })
  void finds_names_as_people_write_them(String text, String expected) {
    List<String> longest =
        trie.find(text).stream()
            .filter(hit -> trie.find(text).stream().noneMatch(other -> covers(other, hit)))
            .map(hit -> shown(text, hit))
            .toList();
    assertEquals(expected, String.join(" ", longest));
  }

  @Test
  void a_name_may_wrap_over_a_line_end_but_not_over_a_blank_line() {
    assertEquals(1, trie.find("from Red\n   Hat they say").size());
    assertEquals(0, trie.find("from Red\n\nHat they say").size());
    assertEquals(0, trie.find("from Red, Hat they say").size());
  }

  @Test
  void the_fit_tells_how_sure_a_name_is() {
    assertEquals(NameHit.Fit.CLEAR, fit("HAMMER"));
    assertEquals(NameHit.Fit.COMMON_WORD, fit("Hammer"));
    assertEquals(NameHit.Fit.COMMON_WORD, fit("hammer"));
    assertEquals(NameHit.Fit.COMMON_WORD, fit("Go"));
    assertEquals(NameHit.Fit.CLEAR, fit("zfs"));
  }

  @Test
  void hits_lie_within_any_text_and_in_order() {
    Random random = new Random(7);
    String[] pieces = {
      "UFS", "2", "_", "C", "+", "#", ".", "NET", " ", "\n", "Red", "Hat", "-", "s", "\uD83D", "\0",
      "RAID", "5", "(", ")", "é", "soft", "updates"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(25); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int last = 0;
      for (NameHit hit : trie.find(text)) {
        assertTrue(hit.begin() >= last && hit.end() > hit.begin() && hit.end() <= text.length());
        last = hit.begin();
      }
    }
  }

  private NameHit.Fit fit(String name) {
    return trie.find(name).get(0).senses().get(0).fit();
  }

  private static boolean covers(NameHit other, NameHit hit) {
    return other.begin() <= hit.begin()
        && other.end() >= hit.end()
        && other.end() - other.begin() > hit.end() - hit.begin();
  }

  private static String shown(String text, NameHit hit) {
    String surface = text.substring(hit.begin(), hit.end());
    return (surface + ":" + hit.senses().get(0).topic().label()).replace(' ', '_');
  }
}
