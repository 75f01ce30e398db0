package io.percolate.kernel.output;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/** {@code System.in}: asks the person at the notebook for a line when a cell reads. */
public final class NotebookInput extends InputStream {
  private final Supplier<String> nextLine;
  private byte[] line = new byte[0];
  private int position;

  /**
   * Makes the stream.
   *
   * @param nextLine asks for a line, without its line break; may throw where there is nobody to ask
   */
  public NotebookInput(Supplier<String> nextLine) {
    this.nextLine = nextLine;
  }

  @Override
  public synchronized int read() {
    fill();
    return line[position++] & 0xFF;
  }

  @Override
  public synchronized int read(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      return 0;
    }
    fill();
    int count = Math.min(length, line.length - position);
    System.arraycopy(line, position, into, offset, count);
    position += count;
    return count;
  }

  @Override
  public synchronized int available() {
    return line.length - position;
  }

  private void fill() {
    if (position == line.length) {
      line = (nextLine.get() + "\n").getBytes(StandardCharsets.UTF_8);
      position = 0;
    }
  }
}
