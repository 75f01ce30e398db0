package io.percolate.kit.deploy.server;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a server counts, in Prometheus' text format.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition
 *     formats</a>
 */
final class Meters {

  private static final double[] BOUNDS = {
    .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5
  };
  private static final double NANOS = 1e9;

  /** By the labels of a series: {@code path="/predict",code="200"}. */
  private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();

  /** How many answers of the model took at most this bound; the last one, longer than all. */
  private final LongAdder[] latencies = new LongAdder[BOUNDS.length + 1];

  private final LongAdder nanos = new LongAdder();
  private final LongAdder examples = new LongAdder();
  private final LongAdder rejected = new LongAdder();
  private int inFlight;

  Meters() {
    for (int i = 0; i < latencies.length; i++) {
      latencies[i] = new LongAdder();
    }
  }

  void answered(String path, int status) {
    String series = "path=\"" + path + "\",code=\"" + status + "\"";
    requests.computeIfAbsent(series, first -> new LongAdder()).increment();
    if (status == 429) {
      rejected.increment();
    }
  }

  /** A connection for which there was no thread. */
  void turnedAway() {
    rejected.increment();
  }

  void predicted(int count, long tookNanos) {
    int i = 0;
    while (i < BOUNDS.length && tookNanos / NANOS > BOUNDS[i]) {
      i++;
    }
    latencies[i].increment();
    nanos.add(tookNanos);
    examples.add(count);
  }

  synchronized void begin() {
    inFlight++;
  }

  synchronized void end() {
    inFlight--;
    notifyAll();
  }

  /** Waits until nothing is in flight, or no longer. */
  synchronized void awaitNone(Duration longest) {
    long due = System.nanoTime() + longest.toNanos();
    try {
      long left = longest.toMillis();
      while (inFlight > 0 && left > 0) {
        wait(left);
        left = (due - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** All of it as text. */
  String text() {
    StringBuilder text = new StringBuilder();
    head(text, "requests_total", "counter", "Requests answered, by path and status code.");
    requests.forEach((series, count) -> line(text, "requests_total{" + series + "}", count.sum()));
    head(text, "predict_seconds", "histogram", "Time from a request's head to the model's answer.");
    long sum = 0;
    for (int i = 0; i < latencies.length; i++) {
      sum += latencies[i].sum();
      String bound = i < BOUNDS.length ? Double.toString(BOUNDS[i]) : "+Inf";
      line(text, "predict_seconds_bucket{le=\"" + bound + "\"}", sum);
    }
    line(text, "predict_seconds_sum", String.format(Locale.ROOT, "%.6f", nanos.sum() / NANOS));
    line(text, "predict_seconds_count", sum);
    head(text, "examples_total", "counter", "Examples that the model answered.");
    line(text, "examples_total", examples.sum());
    head(text, "in_flight", "gauge", "Requests being worked on, this one among them.");
    line(text, "in_flight", inFlight());
    head(text, "rejected_total", "counter", "Requests turned away because there were too many.");
    line(text, "rejected_total", rejected.sum());
    return text.toString();
  }

  private synchronized int inFlight() {
    return inFlight;
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP percolate_").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE percolate_").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String series, Object value) {
    text.append("percolate_").append(series).append(' ').append(value).append('\n');
  }
}
