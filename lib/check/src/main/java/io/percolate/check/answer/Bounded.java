package io.percolate.check.answer;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Stops a value that has no end before it fills the memory. */
final class Bounded extends FilterOutputStream {
  private final int most;
  private int written;

  Bounded(OutputStream out, int most) {
    super(out);
    this.most = most;
  }

  @Override
  public void write(int b) throws IOException {
    count(1);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    count(length);
    out.write(bytes, offset, length);
  }

  private void count(int length) {
    if (length > most - written) {
      throw new CodecException("it is larger than %,d MB.".formatted(most >> 20));
    }
    written += length;
  }
}
