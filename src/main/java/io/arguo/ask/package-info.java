/**
 * Takes a question in plain words; gives an {@link io.arguo.ask.Answer}: the saved query that it
 * asks for with its rows, or why it was not understood. It may import {@code query}; question
 * patterns stand in the headers of the saved queries, and what counts as the same word in {@code
 * words.txt}. It never guesses: a question fits a pattern word for word and name for name, or not
 * at all.
 */
package io.arguo.ask;
