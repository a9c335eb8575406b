/**
 * Takes zones, sentences and the taxonomy; gives {@link io.arguo.mention.Mention}s of people,
 * projects and technologies, each with its {@link io.arguo.mention.Evidence}. It may import {@code
 * message}, {@code thread}, {@code people}, {@code topic} and {@code language}.
 */
package io.arguo.mention;
