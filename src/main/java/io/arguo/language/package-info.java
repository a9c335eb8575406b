/**
 * Takes plain text; gives {@link io.arguo.language.Sentence}s with words, lemmas, tags, names of
 * people and dependencies. It may import nothing of ours; it alone sees Stanford CoreNLP.
 */
package io.arguo.language;
