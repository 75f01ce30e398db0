package io.percolate.jupyter.wire;

import java.time.Duration;

/** A point in time after which nobody waits any more. */
record Deadline(long nanoTime) {
  static Deadline in(Duration limit) {
    return new Deadline(System.nanoTime() + limit.toNanos());
  }

  boolean isOver() {
    return nanoTime - System.nanoTime() <= 0;
  }

  long millisLeft() {
    return Math.max(0, (nanoTime - System.nanoTime()) / 1_000_000);
  }

  Deadline orSooner(Deadline other) {
    return nanoTime - other.nanoTime <= 0 ? this : other;
  }

  Deadline orSooner(Duration limit) {
    return orSooner(in(limit));
  }
}
