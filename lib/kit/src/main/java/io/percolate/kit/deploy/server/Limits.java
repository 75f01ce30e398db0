package io.percolate.kit.deploy.server;

import java.time.Duration;

/**
 * How much a server takes on. Beyond these it refuses, so that whoever is served is served quickly,
 * and no client can take the memory or the threads of all others.
 *
 * @param bodyBytes the longest body; a longer one gets 413
 * @param batch the most examples in one request; more get 413
 * @param working how many requests are computed at once
 * @param waiting how many more may wait for that; the next one gets 429
 * @param bodyTime how long a body may take to come, else 408
 * @param predictTime how long an answer may take once the body is there, else 503
 * @param grace how long a stopping server waits for what is in flight
 */
public record Limits(
    int bodyBytes,
    int batch,
    int working,
    int waiting,
    Duration bodyTime,
    Duration predictTime,
    Duration grace) {

  /** Refuses what no server could work under. */
  public Limits {
    if (bodyBytes < 1 || batch < 1 || working < 1 || waiting < 0) {
      throw new IllegalArgumentException(
          ("A server needs room for a body, a batch and a request at work; these are %d bytes, %d"
                  + " examples, %d at work and %d waiting.")
              .formatted(bodyBytes, batch, working, waiting));
    }
    if (bodyTime.isNegative() || bodyTime.isZero()) {
      throw new IllegalArgumentException("A body takes some time to come; not " + bodyTime + ".");
    }
    if (predictTime.isNegative() || predictTime.isZero()) {
      throw new IllegalArgumentException("An answer takes some time; not " + predictTime + ".");
    }
  }

  /** For a small model on this machine: 1 MiB, 256 examples, one request a core, 64 waiting. */
  public static Limits standard() {
    return new Limits(
        1 << 20,
        256,
        Runtime.getRuntime().availableProcessors(),
        64,
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10));
  }
}
