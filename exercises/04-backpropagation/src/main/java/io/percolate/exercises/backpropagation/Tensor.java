package io.percolate.exercises.backpropagation;

import java.util.function.DoubleBinaryOperator;

/** What checks do with vectors and matrices. */
final class Tensor {
  private Tensor() {}

  static double[] times(double factor, double[] a) {
    return each(a, a, (x, same) -> factor * x);
  }

  static double[][] times(double factor, double[][] a) {
    return each(a, a, (x, same) -> factor * x);
  }

  static double[] each(double[] a, double[] b, DoubleBinaryOperator f) {
    double[] result = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      result[i] = f.applyAsDouble(a[i], b[i]);
    }
    return result;
  }

  static double[][] each(double[][] a, double[][] b, DoubleBinaryOperator f) {
    double[][] result = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      result[i] = each(a[i], b[i], f);
    }
    return result;
  }

  static Net each(Net a, Net b, DoubleBinaryOperator f) {
    return new Net(
        each(a.W1(), b.W1(), f),
        each(a.b1(), b.b1(), f),
        each(a.W2(), b.W2(), f),
        each(a.b2(), b.b2(), f));
  }

  /** A column times a row. */
  static double[][] outer(double[] column, double[] row) {
    double[][] result = new double[column.length][];
    for (int i = 0; i < column.length; i++) {
      result[i] = times(column[i], row);
    }
    return result;
  }

  static double[][] transposed(double[][] a) {
    double[][] result = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        result[j][i] = a[i][j];
      }
    }
    return result;
  }

  /** Whether {@code a} has as many rows as {@code b} has columns, and the other way round. */
  static boolean liesOnItsSide(double[][] a, double[][] b) {
    return a.length > 0
        && a.length == b[0].length
        && a[0].length == b.length
        && b.length != b[0].length;
  }
}
