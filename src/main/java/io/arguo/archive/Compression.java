package io.arguo.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Undoes the compression of a file, told by its first bytes; other files pass as they are. */
final class Compression {
  private static final int BUFFER = 1 << 16;

  private Compression() {}

  static InputStream undo(InputStream file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(file, BUFFER);
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip ? gunzip(in) : in;
  }

  private static InputStream gunzip(InputStream in) throws IOException {
    CountingStream compressed = new CountingStream(in);
    return new ExpansionLimit(new GZIPInputStream(compressed, BUFFER), compressed);
  }

  /** Counts what is read, and claims that there is always more. */
  static final class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      count += Math.max(read, 0);
      return read;
    }

    /** GZIPInputStream looks for the next of concatenated members only where this is positive. */
    @Override
    public int available() {
      return 1;
    }
  }
}
