package io.arguo.language;

/** A person's name in a text: UTF-16 offsets and the words as written. */
public record NameSpan(int begin, int end, String text) {}
