package io.percolate.kernel.output;

import com.google.gson.JsonObject;
import io.percolate.kernel.wire.Publisher;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Everything a cell puts out, in the order it was put out: text is gathered for a moment and sent
 * in one piece, but always before a picture, a result or an error that came after it. Any thread
 * may write at any time; what comes after its cell's end still appears below the last cell.
 */
public final class Output {
  private static final int BATCH_MS = 50;
  private static final int BATCH_BYTES = 64 * 1024;

  private final Publisher publisher;
  private final Runnable onWrite;
  private final TextStream out = new TextStream("stdout");
  private final TextStream err = new TextStream("stderr");
  private TextStream last = out;
  private JsonObject parent = new JsonObject();
  private boolean silent;

  /**
   * Makes the output.
   *
   * @param onWrite called by whoever writes or displays, before it does; may throw to stop a cell
   */
  public Output(Publisher publisher, Runnable onWrite) {
    this.publisher = publisher;
    this.onWrite = onWrite;
    Thread flusher = new Thread(this::flushForEver, "percolate-output");
    flusher.setDaemon(true);
    flusher.start();
  }

  /** Replaces {@code System.out} and {@code System.err}, for good. */
  public void captureStandardStreams() {
    System.setOut(printer(out));
    System.setErr(printer(err));
  }

  /** Directs all output to the request with this header from now on. */
  public synchronized void beginCell(JsonObject parentHeader, boolean isSilent) {
    endCell();
    if (System.out == null || System.err == null) { // a cell did that; nothing compiles without
      captureStandardStreams();
    }
    parent = parentHeader;
    silent = isSilent;
  }

  /** Sends what is pending, and says how much text was left out. */
  public synchronized void endCell() {
    TextStream other = last == out ? err : out;
    publishText(last.name, last.end());
    publishText(other.name, other.end());
  }

  /** Sends a picture, a result, an error: after all text before it. */
  public void publish(String type, JsonObject content) {
    // What is in place already may be brought up to date by work that is being stopped.
    if (!type.equals("update_display_data")) {
      onWrite.run();
    }
    send(type, content);
  }

  /** Sends like {@link #publish}, for the kernel itself: nothing stops it. */
  public synchronized void send(String type, JsonObject content) {
    flush();
    if (!silent || !type.equals("execute_result")) {
      publisher.publish(parent, type, content);
    }
  }

  /** Writes text to {@code stdout} or {@code stderr}. */
  public void print(String stream, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(stream.equals(err.name) ? err : out, bytes, 0, bytes.length);
  }

  /** Sends pending text now. */
  public synchronized void flush() {
    publishText(last.name, last.take());
  }

  private void write(TextStream stream, byte[] bytes, int offset, int length) {
    onWrite.run();
    synchronized (this) {
      if (stream != last) {
        flush();
        last = stream;
      }
      stream.write(bytes, offset, length);
      if (stream.pending() >= BATCH_BYTES) {
        flush();
      }
    }
  }

  private void publishText(String stream, String text) {
    if (!text.isEmpty()) {
      JsonObject content = new JsonObject();
      content.addProperty("name", stream);
      content.addProperty("text", text);
      publisher.publish(parent, "stream", content);
    }
  }

  private void flushForEver() {
    try {
      while (true) {
        Thread.sleep(BATCH_MS);
        flush();
      }
    } catch (InterruptedException e) {
      flush();
    }
  }

  private PrintStream printer(TextStream stream) {
    OutputStream bytes =
        new OutputStream() {
          @Override
          public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] b, int offset, int length) {
            Output.this.write(stream, b, offset, length);
          }
        };
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
