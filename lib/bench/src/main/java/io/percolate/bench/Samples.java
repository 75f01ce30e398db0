package io.percolate.bench;

import io.percolate.bench.worker.Data;
import io.percolate.bench.worker.Workload;
import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Examples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * The workloads' data, in files that every contestant reads; they are gone when this program is.
 */
final class Samples {

  private static final int POINTS = 1000;
  private static final int WIDTH = 10;

  private final Path digits = file();
  private final Path points = file();
  private final int digitCount;

  /**
   * @param most how many digits to take at most
   */
  Samples(int most) {
    Examples train = Digits.load().train().take(most);
    digitCount = train.size();
    new Data(train.features(), train.labels()).write(digits);
    points().write(points);
  }

  Path of(Workload workload) {
    return workload == Workload.TINY ? points : digits;
  }

  int size(Workload workload) {
    return workload == Workload.TINY ? POINTS : digitCount;
  }

  /** Points in a cube, in class 1 where their first half adds up to more than their second. */
  private static Data points() {
    SplittableRandom random = new SplittableRandom(10);
    float[] x = new float[POINTS * WIDTH];
    float[] y = new float[POINTS];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) (2 * random.nextDouble() - 1);
      y[i / WIDTH] += i % WIDTH < WIDTH / 2 ? x[i] : -x[i];
    }
    for (int i = 0; i < y.length; i++) {
      y[i] = y[i] > 0 ? 1 : 0;
    }
    return new Data(x, y);
  }

  private static Path file() {
    try {
      Path file = Files.createTempFile("percolate-bench-", ".f32");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
