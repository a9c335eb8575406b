package io.arguo.stance;

/**
 * A rule that fits in a sentence.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param head index of the token that carries the grammar
 */
record Cue(OpinionRule rule, int first, int last, int head) {}
