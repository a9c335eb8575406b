package io.arguo.thread;

import java.util.Arrays;

/** Message-IDs numbered in the order of arrival; a million take a hash table of eight megabytes. */
final class IdTable {
  private String[] ids = new String[16];
  private int[] slots = new int[64];
  private int size;

  IdTable() {
    Arrays.fill(slots, ReplyForest.NONE);
  }

  int size() {
    return size;
  }

  String get(int number) {
    return ids[number];
  }

  /** The id's number, or {@link ReplyForest#NONE}. */
  int find(String id) {
    return slots[slot(id)];
  }

  /** The id's number, a new one where it is new. */
  int number(String id) {
    int slot = slot(id);
    if (slots[slot] != ReplyForest.NONE) {
      return slots[slot];
    }
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size] = id;
    slots[slot] = size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private int slot(String id) {
    int slot = spread(id) & (slots.length - 1);
    while (slots[slot] != ReplyForest.NONE && !ids[slots[slot]].equals(id)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, ReplyForest.NONE);
    for (int i = 0; i < size; i++) {
      slots[slot(ids[i])] = i;
    }
  }

  private static int spread(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
