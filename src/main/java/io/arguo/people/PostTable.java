package io.arguo.people;

import java.util.Arrays;

/** A number for each of many posts, found by a hash of the Message-ID; twelve bytes for each. */
final class PostTable {
  private static final int NONE = -1;

  /** Two posts share the hash or the id, and nothing holds for both. */
  private static final int MANY = -2;

  private long[] keys = new long[128];
  private int[] values = none(128);
  private int size;

  /** Sixty-four bits of which two of a million posts hardly ever agree. */
  static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ hash >>> 32;
  }

  /**
   * @param value zero or more
   */
  void put(String id, int value) {
    if (size * 2 > keys.length) {
      grow();
    }
    put(hash(id), value);
  }

  /** The number, or a negative one where there is none. */
  int get(long hash) {
    return values[place(hash)];
  }

  private void put(long hash, int value) {
    int at = place(hash);
    size += values[at] == NONE ? 1 : 0;
    boolean other = values[at] != NONE && values[at] != value;
    keys[at] = hash;
    values[at] = other ? MANY : value;
  }

  private int place(long hash) {
    int at = (int) hash & keys.length - 1;
    while (values[at] != NONE && keys[at] != hash) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = none(keys.length);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  private static int[] none(int length) {
    int[] values = new int[length];
    Arrays.fill(values, NONE);
    return values;
  }
}
