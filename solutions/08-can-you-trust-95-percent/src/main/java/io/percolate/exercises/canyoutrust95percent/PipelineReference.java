package io.percolate.exercises.canyoutrust95percent;

import io.percolate.exercises.canyoutrust95percent.Pipeline.Result;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The pipeline done right, and with each of the slips that learners make. */
final class PipelineReference {
  /** Which rows each step looks at: those of training where nothing else is said. */
  record Rows(int[] scale, int[] choice, int[] centres, int[] score) {}

  private PipelineReference() {}

  static Result run(double[][] x, int[] labels, Rows rows, int k) {
    int columns = x[0].length;
    double[][] scaled = new double[x.length][columns];
    double[] gaps = new double[columns];
    for (int j = 0; j < columns; j++) {
      double mean = 0;
      double squares = 0;
      for (int i : rows.scale()) {
        mean += x[i][j] / rows.scale().length;
      }
      for (int i : rows.scale()) {
        squares += (x[i][j] - mean) * (x[i][j] - mean);
      }
      double deviation = Math.sqrt(squares / Math.max(1, rows.scale().length));
      for (int i = 0; i < x.length; i++) {
        scaled[i][j] = deviation == 0 ? x[i][j] : (x[i][j] - mean) / deviation;
      }
      gaps[j] =
          Math.abs(
              mean(scaled, labels, rows.choice(), j, 1)
                  - mean(scaled, labels, rows.choice(), j, 0));
    }
    int[] kept =
        IntStream.range(0, columns)
            .boxed()
            .sorted(Comparator.comparing(j -> -gaps[j]))
            .limit(k)
            .mapToInt(j -> j)
            .toArray();
    long right =
        Arrays.stream(rows.score())
            .filter(i -> answer(scaled, labels, rows.centres(), kept, i) == labels[i])
            .count();
    return new Result(kept, (double) right / rows.score().length);
  }

  private static int answer(double[][] x, int[] labels, int[] rows, int[] kept, int i) {
    double[] distance = new double[2];
    for (int j : kept) {
      for (int c = 0; c < 2; c++) {
        distance[c] += Math.pow(x[i][j] - mean(x, labels, rows, j, c), 2);
      }
    }
    return distance[1] < distance[0] ? 1 : 0;
  }

  private static double mean(double[][] x, int[] labels, int[] rows, int j, int label) {
    return Arrays.stream(rows)
        .filter(i -> labels[i] == label)
        .mapToDouble(i -> x[i][j])
        .average()
        .orElse(0);
  }
}
