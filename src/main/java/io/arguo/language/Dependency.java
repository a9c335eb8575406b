package io.arguo.language;

/**
 * A grammatical relation between two words of a sentence (enhanced++ Universal Dependencies).
 *
 * @param governor index of the governing token, counted from 0; -1 for the root
 * @param dependent index of the dependent token
 * @param relation such as {@code nsubj}, {@code obl:than}, {@code root}
 */
public record Dependency(int governor, int dependent, String relation) {}
