package io.percolate.kit.deploy.server;

import java.time.Duration;

/** Asks a model often enough that its first user doesn't wait for code to be compiled. */
final class WarmUp {

  private static final int ROUNDS = 500;
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private WarmUp() {}

  /**
   * @throws RuntimeException what the model throws
   */
  static void of(Prediction prediction, int length) {
    float[][] example = new float[1][length];
    for (int i = 0; i < length; i++) {
      example[0][i] = i % 10 / 10f;
    }
    long due = System.nanoTime() + LONGEST.toNanos();
    for (int i = 0; i < ROUNDS && System.nanoTime() < due; i++) {
      prediction.ask(example);
    }
  }
}
