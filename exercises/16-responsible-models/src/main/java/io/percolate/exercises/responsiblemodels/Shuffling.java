package io.percolate.exercises.responsiblemodels;

import io.percolate.exercises.responsiblemodels.Importance.Logistic;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Importances, the right ones and those that usual mistakes give. */
record Shuffling(double[][] x, int[] y, Logistic model, int[][] columns, int[][] orders) {

  double[] right() {
    return each((column, order) -> loss(shuffled(x, column, order)));
  }

  double[] summed() {
    return scaled(right(), orders.length);
  }

  double[] negative() {
    return scaled(right(), -1);
  }

  double[] clipped() {
    return Arrays.stream(right()).map(v -> Math.max(0, v)).toArray();
  }

  double[] magnitudes() {
    return Arrays.stream(right()).map(Math::abs).toArray();
  }

  /** Without the loss of the unshuffled rows. */
  double[] lossesAlone() {
    double whole = loss(x);
    return Arrays.stream(right()).map(v -> v + whole).toArray();
  }

  double[] ratios() {
    double whole = loss(x);
    return Arrays.stream(right()).map(v -> (v + whole) / whole).toArray();
  }

  double[] firstOrder() {
    return new Shuffling(x, y, model, columns, new int[][] {orders[0]}).right();
  }

  double[] lastOrder() {
    return new Shuffling(x, y, model, columns, new int[][] {orders[orders.length - 1]}).right();
  }

  double[] backwards() {
    int[][] inverse = new int[orders.length][y.length];
    for (int r = 0; r < orders.length; r++) {
      for (int i = 0; i < y.length; i++) {
        inverse[r][orders[r][i]] = i;
      }
    }
    return new Shuffling(x, y, model, columns, inverse).right();
  }

  /** The first feature of each column alone. */
  double[] firstFeature() {
    int[][] first = Arrays.stream(columns).map(c -> new int[] {c[0]}).toArray(int[][]::new);
    return new Shuffling(x, y, model, first, orders).right();
  }

  /** Each feature shuffled by itself, and the rises added. */
  double[] apart() {
    return Arrays.stream(columns)
        .mapToDouble(
            column -> {
              int[][] single =
                  Arrays.stream(column).mapToObj(j -> new int[] {j}).toArray(int[][]::new);
              return Arrays.stream(new Shuffling(x, y, model, single, orders).right()).sum();
            })
        .toArray();
  }

  /** All features that the columns before had, and this one's, stay shuffled. */
  double[] neverRestored() {
    double whole = loss(x);
    double[][] rows = copy(x);
    double[] result = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
      for (int[] order : orders) {
        rows = shuffled(rows, columns[g], order);
        result[g] += (loss(rows) - whole) / orders.length;
      }
    }
    return result;
  }

  /** Each order is applied to what the order before left, of this column alone. */
  double[] ordersPiledUp() {
    double whole = loss(x);
    double[] result = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
      double[][] rows = copy(x);
      for (int[] order : orders) {
        rows = shuffled(rows, columns[g], order);
        result[g] += (loss(rows) - whole) / orders.length;
      }
    }
    return result;
  }

  /** Written into the rows that are read from, so that some values come twice. */
  double[] overwritten() {
    return each(
        (column, order) -> {
          double[][] rows = copy(x);
          for (int i = 0; i < rows.length; i++) {
            for (int j : column) {
              rows[i][j] = rows[order[i]][j];
            }
          }
          return loss(rows);
        });
  }

  /** The same, in the rows as given, which stay changed. */
  double[] inPlace() {
    double whole = loss(x);
    double[][] rows = copy(x);
    double[] result = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
      for (int[] order : orders) {
        for (int i = 0; i < rows.length; i++) {
          for (int j : columns[g]) {
            rows[i][j] = rows[order[i]][j];
          }
        }
        result[g] += (loss(rows) - whole) / orders.length;
      }
    }
    return result;
  }

  double[] wholeRows() {
    int[] all = IntStream.range(0, x[0].length).toArray();
    return each((column, order) -> loss(shuffled(x, all, order)));
  }

  /** Column g taken for feature g. */
  double[] places() {
    int[][] places =
        IntStream.range(0, columns.length).mapToObj(g -> new int[] {g}).toArray(int[][]::new);
    return new Shuffling(x, y, model, places, orders).right();
  }

  double[] ofLabels() {
    return each(
        (column, order) -> {
          int[] mixed = Arrays.stream(order).map(i -> y[i]).toArray();
          return new Shuffling(x, mixed, model, columns, orders).loss(x);
        });
  }

  double[] clippedEach() {
    double whole = loss(x);
    return each((column, order) -> Math.max(whole, loss(shuffled(x, column, order))));
  }

  double[] oneOrderEach() {
    return IntStream.range(0, columns.length)
        .mapToDouble(g -> loss(shuffled(x, columns[g], orders[g % orders.length])) - loss(x))
        .toArray();
  }

  double[] byRows() {
    return scaled(right(), (double) orders.length / y.length);
  }

  double[] normalised() {
    double[] right = right();
    return scaled(right, 1 / Arrays.stream(right).sum());
  }

  double[] accuracies() {
    double whole = accuracy(x);
    return Arrays.stream(columns)
        .mapToDouble(
            column ->
                Arrays.stream(orders)
                    .mapToDouble(order -> whole - accuracy(shuffled(x, column, order)))
                    .average()
                    .orElse(0))
        .toArray();
  }

  /** All rows get the column's mean, or 0. */
  double[] constant(boolean mean) {
    return each(
        (column, order) -> {
          double[][] rows = copy(x);
          for (int j : column) {
            double value = mean ? Arrays.stream(x).mapToDouble(r -> r[j]).average().orElse(0) : 0;
            for (double[] row : rows) {
              row[j] = value;
            }
          }
          return loss(rows);
        });
  }

  private double accuracy(double[][] rows) {
    double right = 0;
    for (int i = 0; i < rows.length; i++) {
      right += logit(rows[i]) > 0 == (y[i] == 1) ? 1 : 0;
    }
    return right / rows.length;
  }

  private double logit(double[] row) {
    double logit = model.bias();
    for (int j = 0; j < row.length; j++) {
      logit += model.weights()[j] * row[j];
    }
    return logit;
  }

  double loss(double[][] rows) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      double logit = logit(rows[i]);
      double margin = y[i] == 1 ? logit : -logit;
      sum += Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)));
    }
    return sum / rows.length;
  }

  private interface Shuffled {
    double loss(int[] column, int[] order);
  }

  private double[] each(Shuffled shuffled) {
    double whole = loss(x);
    return Arrays.stream(columns)
        .mapToDouble(
            column ->
                Arrays.stream(orders).mapToDouble(o -> shuffled.loss(column, o)).average().orElse(0)
                    - whole)
        .toArray();
  }

  private static double[][] shuffled(double[][] rows, int[] column, int[] order) {
    double[][] result = copy(rows);
    for (int i = 0; i < rows.length; i++) {
      for (int j : column) {
        result[i][j] = rows[order[i]][j];
      }
    }
    return result;
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  private static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(v -> v * factor).toArray();
  }
}
