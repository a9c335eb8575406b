package io.arguo.topic;

import java.util.Arrays;

/**
 * Numbers words without regard to case. It looks a word up where it stands, without making a string
 * of it: almost no word of a text is part of a name, and the lookup is all that those cost.
 */
final class WordTable {
  private static final int ABSENT = -1;

  private int[] slots = emptySlots(1 << 10);
  private String[] words = new String[1 << 9];
  private int size;

  /** The word's number; a new one if it had none. */
  int add(CharSequence text, int from, int to) {
    int found = number(text, from, to);
    if (found != ABSENT) {
      return found;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      rehash();
    }
    words[size] = text.subSequence(from, to).toString();
    place(size);
    return size++;
  }

  /** The word's number, or -1. */
  int number(CharSequence text, int from, int to) {
    int mask = slots.length - 1;
    for (int slot = hash(text, from, to) & mask; slots[slot] != ABSENT; slot = slot + 1 & mask) {
      if (same(words[slots[slot]], text, from, to)) {
        return slots[slot];
      }
    }
    return ABSENT;
  }

  private void rehash() {
    slots = emptySlots(2 * slots.length);
    for (int number = 0; number < size; number++) {
      place(number);
    }
  }

  private void place(int number) {
    int mask = slots.length - 1;
    int slot = hash(words[number], 0, words[number].length()) & mask;
    while (slots[slot] != ABSENT) {
      slot = slot + 1 & mask;
    }
    slots[slot] = number;
  }

  private static boolean same(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(from + i);
      if (word.charAt(i) != c && fold(word.charAt(i)) != fold(c)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    return hash ^ hash >>> 15;
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  private static int[] emptySlots(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, ABSENT);
    return slots;
  }
}
