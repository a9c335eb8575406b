package io.arguo.language;

/**
 * A word or punctuation mark.
 *
 * @param begin UTF-16 offset of its first character in the text that was read
 * @param end offset behind its last character
 * @param text as written
 * @param lemma its dictionary form, or "" where not asked for
 * @param tag the Penn Treebank part of speech, or "" where not asked for
 */
public record Token(int begin, int end, String text, String lemma, String tag) {}
