package io.percolate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a number of requests came to.
 *
 * @param seconds from the first to the last of them
 * @param millis how long each took, sorted
 * @param statuses how many were answered with each status
 */
record Load(double seconds, double[] millis, Map<Integer, Integer> statuses) {

  /**
   * Has several connections share some requests between them.
   *
   * @throws UncheckedIOException if one is cut off: that is an error, not an answer
   */
  static Load of(URI server, byte[][] requests, int connections, int count) {
    double[] millis = new double[count];
    int[] statuses = new int[count];
    AtomicInteger next = new AtomicInteger();
    CountDownLatch connected = new CountDownLatch(connections);
    Callable<Long> client =
        () -> {
          try (Caller caller = new Caller(server)) {
            connected.countDown();
            connected.await();
            long start = System.nanoTime();
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
              long asked = System.nanoTime();
              statuses[i] = caller.ask(requests[i % requests.length]);
              millis[i] = (System.nanoTime() - asked) / 1e6;
            }
            return System.nanoTime() - start;
          }
        };
    long nanos = longest(Collections.nCopies(connections, client));
    Arrays.sort(millis);
    Map<Integer, Integer> counts = new TreeMap<>();
    Arrays.stream(statuses).forEach(status -> counts.merge(status, 1, Integer::sum));
    return new Load(nanos / 1e9, millis, counts);
  }

  private static long longest(List<Callable<Long>> clients) {
    ExecutorService threads = Executors.newFixedThreadPool(clients.size());
    try {
      long longest = 0;
      for (Future<Long> client : threads.invokeAll(clients)) {
        longest = Math.max(longest, client.get());
      }
      return longest;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("Stopped before all requests were sent.", stopped);
    } catch (ExecutionException failed) {
      throw new UncheckedIOException(
          "A connection failed.",
          failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause()));
    } finally {
      threads.shutdownNow();
    }
  }

  double perSecond() {
    return millis.length / seconds;
  }

  /** How long the given share of all took at most, in milliseconds. */
  double quantile(double share) {
    return millis[(int) Math.min(millis.length - 1L, Math.round(share * millis.length))];
  }
}
