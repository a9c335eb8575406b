/**
 * Takes zones and the mentions in them; gives {@link io.arguo.stance.Position}s, {@link
 * io.arguo.stance.Exchange}s and {@link io.arguo.stance.Comparison}s, gathered by {@link
 * io.arguo.stance.StanceJudge} in a {@link io.arguo.stance.Reading} of the post, by rules that
 * stand as tables in {@code arguo/stance/}. It may import {@code message}, {@code thread}, {@code
 * people}, {@code topic}, {@code language} and {@code mention}.
 */
package io.arguo.stance;
