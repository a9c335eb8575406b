/**
 * Takes paths of files and directories; gives every message found in them as {@link
 * io.arguo.archive.RawMessage}, in order and in bounded memory, and what could not be read as
 * {@link io.arguo.archive.Unreadable}. It may import nothing of ours; it alone walks files and sees
 * compression, and {@code Format} holds the table of what to touch to add a format.
 */
package io.arguo.archive;
