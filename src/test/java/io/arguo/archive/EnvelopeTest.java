package io.arguo.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "From ada@example.org Wed Mar  4 10:11:12 2009",
        "From ada at example.org  Wed Mar  4 10:11:12 2009",
        "From mboxrd@z Thu Jan  1 00:00:00 1970",
        "From - Tue Mar 04 10:11:12 2003",
        "From ???@??? Sat Aug 17 10:11:12 1996",
        "From ada@example.org Wed, 4 Mar 2009 10:11:12 +0100",
        "From ada@example.org Wed Mar  4 10:11:12 CET 2009",
        "From ada Wed Mar  4 10:11 1987 remote from example",
        "From ada@example.org Wed Mar 4 2009",
      })
  void knows_envelopes(String line) {
    assertTrue(Envelope.matches(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From the beginning of 2009",
        "From what I saw in Mar 2009",
        "From: ada@example.org",
        "From chapter/two.txt:",
        "From 10:00 to 12:00 we met",
        ">From ada@example.org Wed Mar  4 10:11:12 2009",
        "From ",
        "From ada",
      })
  void knows_sentences(String line) {
    assertFalse(Envelope.matches(line));
  }
}
