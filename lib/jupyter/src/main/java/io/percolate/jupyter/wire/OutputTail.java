package io.percolate.jupyter.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The last of what a process printed. It is read as it comes, so that the process never blocks. */
final class OutputTail {
  private static final int MAX_BYTES = 16 << 10;

  private final byte[] ring = new byte[MAX_BYTES];
  private long written;
  private final Thread reader;

  private OutputTail(InputStream stream) {
    reader = new Thread(() -> drain(stream), "kernel-output");
    reader.setDaemon(true);
    reader.start();
  }

  static OutputTail of(InputStream stream) {
    return new OutputTail(stream);
  }

  private void drain(InputStream stream) {
    byte[] buffer = new byte[8 << 10];
    try (stream) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        append(buffer, n);
      }
    } catch (IOException e) {
      append(new byte[0], 0); // The process is gone, and nothing more is to be had from it.
    }
  }

  private synchronized void append(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      ring[(int) (written++ % MAX_BYTES)] = bytes[i];
    }
  }

  /** Waits a little for the end of the stream: a dead process's last words may be on their way. */
  void awaitEnd(Duration limit) {
    try {
      reader.join(limit.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  synchronized String text() {
    int length = (int) Math.min(written, MAX_BYTES);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = ring[(int) ((written - length + i) % MAX_BYTES)];
    }
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }
}
