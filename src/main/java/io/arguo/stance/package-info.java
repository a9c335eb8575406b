/**
 * Takes mentions in their context; gives {@link io.arguo.stance.Position}s, {@link
 * io.arguo.stance.Exchange}s and {@link io.arguo.stance.Comparison}s, gathered with the stages
 * before in a {@link io.arguo.stance.Reading} of the post. It may import {@code message} to {@code
 * mention}.
 */
package io.arguo.stance;
