package io.arguo.thread;

import io.arguo.message.Mailbox;

/**
 * A post from which another may have its quoted words.
 *
 * @param post its number
 * @param ancestor whether the other answers it, directly or through others
 */
record Source(int post, Mailbox author, boolean ancestor) {}
