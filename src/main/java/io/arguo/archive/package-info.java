/**
 * Takes paths of files and directories; gives every message found in them as {@link
 * io.arguo.archive.RawMessage}, in order and in bounded memory, and what could not be read as
 * {@link io.arguo.archive.Unreadable}. It may import nothing of ours; it alone walks files and sees
 * compression.
 */
package io.arguo.archive;
