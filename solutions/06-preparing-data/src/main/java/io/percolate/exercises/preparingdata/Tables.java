package io.percolate.exercises.preparingdata;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Arithmetic of rows and columns, for hidden checks. */
final class Tables {
  /** What to make of one column. */
  @FunctionalInterface
  interface Learner {
    DoubleUnaryOperator from(double... column);
  }

  private Tables() {}

  static double[] column(double[][] rows, int j) {
    return Arrays.stream(rows).mapToDouble(row -> row[j]).toArray();
  }

  static double[] present(double... values) {
    return DoubleStream.of(values).filter(x -> !Double.isNaN(x)).toArray();
  }

  static double[] sorted(double... values) {
    return DoubleStream.of(values).sorted().toArray();
  }

  static double[][] stacked(double[][] above, double[][] below) {
    return Stream.concat(Arrays.stream(above), Arrays.stream(below)).toArray(double[][]::new);
  }

  /** Learns from each column of the one, applies to the same column of the other. */
  static double[][] apply(double[][] learned, double[][] rows, Learner learner) {
    double[][] result = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    for (int j = 0; j < rows[0].length; j++) {
      DoubleUnaryOperator map = learner.from(column(learned, j));
      for (double[] row : result) {
        row[j] = map.applyAsDouble(row[j]);
      }
    }
    return result;
  }
}
