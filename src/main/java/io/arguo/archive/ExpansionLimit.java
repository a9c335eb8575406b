package io.arguo.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a decompression bomb: mail shrinks fivefold, and no mail three-hundredfold. */
final class ExpansionLimit extends FilterInputStream {
  private static final long RATIO = 300;
  private static final long HARMLESS = 64L << 20;

  private final Compression.CountingStream compressed;
  private long expanded;

  ExpansionLimit(InputStream in, Compression.CountingStream compressed) {
    super(in);
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int count = super.read(target, from, length);
    expanded += Math.max(count, 0);
    if (expanded > HARMLESS && expanded > compressed.count() * RATIO) {
      throw new Exceeded();
    }
    return count;
  }

  /** The file expands too much to be an archive of mail. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("expands more than " + RATIO + "-fold, which no mail does; refused");
    }
  }
}
