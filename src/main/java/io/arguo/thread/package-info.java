/**
 * Takes messages; gives the {@link io.arguo.thread.ReplyForest} that they form and, for each, its
 * body cut into {@link io.arguo.thread.Zone}s with quote depth and speaker. It may import {@code
 * message} and {@code archive}.
 */
package io.arguo.thread;
