package io.arguo.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of lines by code unit in bounded memory: full chunks are sorted into temporary
 * files and merged at the end. Equal lines are written once.
 */
final class LineSorter implements AutoCloseable {
  /** About 200 MB of memory. */
  private static final long CHUNK_CHARACTERS = 100_000_000;

  private final long chunkCharacters;
  private final List<Path> runs = new ArrayList<>();
  private List<String> chunk = new ArrayList<>();
  private long characters;

  LineSorter() {
    this(CHUNK_CHARACTERS);
  }

  LineSorter(long chunkCharacters) {
    this.chunkCharacters = chunkCharacters;
  }

  void add(String line) {
    chunk.add(line);
    characters += line.length() + 40;
    if (characters > chunkCharacters) {
      spill();
    }
  }

  /** Writes all lines in order, each ended by LF. */
  void writeTo(OutputStream out) throws IOException {
    chunk.sort(null);
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparing((Cursor c) -> c.line));
    List<BufferedReader> readers = new ArrayList<>();
    try {
      for (Path run : runs) {
        BufferedReader reader = Files.newBufferedReader(run);
        readers.add(reader);
        cursors.add(new Cursor(reader.readLine(), reader::readLine));
      }
      if (!chunk.isEmpty()) {
        var rest = chunk.iterator();
        cursors.add(new Cursor(rest.next(), () -> rest.hasNext() ? rest.next() : null));
      }
      merge(cursors, writer);
    } finally {
      for (BufferedReader reader : readers) {
        reader.close();
      }
    }
    writer.flush();
  }

  private static void merge(PriorityQueue<Cursor> cursors, BufferedWriter writer)
      throws IOException {
    String last = null;
    while (!cursors.isEmpty()) {
      Cursor least = cursors.remove();
      if (!least.line.equals(last)) {
        writer.write(least.line);
        writer.write('\n');
      }
      last = least.line;
      least.line = least.next.read();
      if (least.line != null) {
        cursors.add(least);
      }
    }
  }

  private void spill() {
    chunk.sort(null);
    try {
      Path run = Files.createTempFile("arguo-sort", ".nt");
      runs.add(run);
      Files.write(run, chunk);
    } catch (IOException e) {
      throw new UncheckedIOException("no room to sort in the temporary folder", e);
    }
    chunk = new ArrayList<>();
    characters = 0;
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private interface Lines {
    /** The next line, or null at the end. */
    String read() throws IOException;
  }

  private static final class Cursor {
    private String line;
    private final Lines next;

    Cursor(String line, Lines next) {
      this.line = line;
      this.next = next;
    }
  }
}
