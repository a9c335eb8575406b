package io.arguo.thread;

import io.arguo.message.Mailbox;

/**
 * A place from which on the words of a depth are somebody's.
 *
 * @param first line, counted from 0
 * @param end line behind the last
 * @param depth at which the cue itself stands
 * @param introduces the depth of the words that follow
 * @param who the person named, perhaps unknown
 * @param whom how the cue tells
 */
record Cue(int first, int end, int depth, int introduces, Mailbox who, Whom whom) {}
