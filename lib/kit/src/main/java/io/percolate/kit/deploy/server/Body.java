package io.percolate.kit.deploy.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What follows a request's head, read within limits of size and time. */
final class Body {

  /** How long, and how much, a client that is refused may go on sending before it is cut off. */
  private static final Duration LINGER = Duration.ofSeconds(2);

  private static final int MOST_DISCARDED = 64 << 20;

  private final HttpExchange exchange;
  private final Limits limits;
  private final Watch watch;
  private boolean ended;

  Body(HttpExchange exchange, Limits limits, Watch watch) {
    this.exchange = exchange;
    this.limits = limits;
    this.watch = watch;
    Headers head = exchange.getRequestHeaders();
    ended = length(head) == 0 && !head.containsKey("Transfer-Encoding");
  }

  private static long length(Headers head) {
    String length = head.getFirst("Content-Length");
    return length == null ? 0 : Long.parseLong(length.trim()); // the JDK refused other text
  }

  /**
   * All of it.
   *
   * @param late answers a client whose body doesn't come in time
   * @throws Refusal if it is too long, which is said before it is read; or too late, or cut off
   */
  byte[] read(Runnable late) {
    if (length(exchange.getRequestHeaders()) > limits.bodyBytes()) {
      throw Refusal.longBody(limits);
    }
    Watch.Timer timer = watch.start(limits.bodyTime(), afterwardsStopReading(late));
    byte[] bytes = {};
    try {
      bytes = exchange.getRequestBody().readNBytes(limits.bodyBytes() + 1);
    } catch (IOException cutOff) {
      ended = true;
      throw Refusal.wrong(
          "The body ended before its Content-Length, or isn't chunked as it says.",
          "Send it whole, with the right Content-Length.");
    } finally {
      if (!timer.stop()) {
        ended = true;
        Thread.interrupted();
      }
    }
    if (bytes.length > limits.bodyBytes()) {
      throw Refusal.longBody(limits);
    }
    ended = true;
    return bytes;
  }

  /**
   * Reads on for a moment where an answer came before the end of the body: whoever still sends is
   * cut off otherwise, and never sees the answer.
   */
  void linger() {
    if (ended) {
      return;
    }
    Watch.Timer timer = watch.start(LINGER, afterwardsStopReading(() -> {}));
    try {
      InputStream in = exchange.getRequestBody();
      byte[] discarded = new byte[1 << 13];
      for (long read = 0; read < MOST_DISCARDED; ) {
        int n = in.read(discarded);
        if (n < 0) {
          return;
        }
        read += n;
      }
    } catch (IOException gone) {
      // It had its answer, or didn't wait for it.
    } finally {
      if (!timer.stop()) {
        Thread.interrupted();
      }
    }
  }

  /** Interrupting a thread that reads closes the connection it reads from. */
  private static Runnable afterwardsStopReading(Runnable late) {
    Thread reader = Thread.currentThread();
    return () -> {
      late.run();
      reader.interrupt();
    };
  }
}
