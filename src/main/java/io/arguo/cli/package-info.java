/**
 * Takes the arguments of the command line; gives one call to {@code pipeline}, {@code query},
 * {@code ask} or {@code export}, its output and an exit code. It may import every other package; it
 * alone sees Picocli, the standard streams and the end of the process.
 */
package io.arguo.cli;
