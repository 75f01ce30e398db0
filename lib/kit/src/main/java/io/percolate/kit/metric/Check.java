package io.percolate.kit.metric;

/** What must hold before anything is measured; each failure says what to change. */
final class Check {

  private Check() {}

  static void paired(int labels, int predictions) {
    if (labels != predictions) {
      throw new IllegalArgumentException(
          "There are %d labels but %d predictions; give one prediction for each label."
              .formatted(labels, predictions));
    }
    if (labels == 0) {
      throw nothing();
    }
  }

  static IllegalArgumentException nothing() {
    return new IllegalArgumentException("There is nothing to measure; give at least one example.");
  }

  static void classes(int classes) {
    if (classes < 1) {
      throw new IllegalArgumentException(
          "%d classes can't be confused; say how many there are, at least 1.".formatted(classes));
    }
  }

  static void classOf(int example, int value, int classes, String what) {
    if (value < 0 || value >= classes) {
      throw new IllegalArgumentException(
          "The %s of example %d is %d, but %d classes are numbered from 0 to %d."
              .formatted(what, example, value, classes, classes - 1));
    }
  }

  /** That a matrix can be a confusion matrix. */
  static void counts(int[][] confusion) {
    for (int row = 0; row < confusion.length; row++) {
      if (confusion[row].length != confusion.length) {
        throw new IllegalArgumentException(
            "A confusion matrix is square, but row %d of %d has %d columns."
                .formatted(row, confusion.length, confusion[row].length));
      }
      for (int count : confusion[row]) {
        if (count < 0) {
          throw new IllegalArgumentException(
              "A confusion matrix counts examples, but row %d has %d.".formatted(row, count));
        }
      }
    }
  }

  static void numbers(double[] labels, double[] predictions) {
    paired(labels.length, predictions.length);
    for (int i = 0; i < labels.length; i++) {
      finite(i, labels[i], "label");
      finite(i, predictions[i], "prediction");
    }
  }

  private static void finite(int example, double value, String what) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "The %s of example %d is %s; nothing can be measured from what isn't a number."
              .formatted(what, example, value));
    }
  }

  static void probability(int example, double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(
          ("The probability for example %d is %s, but probabilities go from 0 to 1; logits become"
                  + " such through softmax.")
              .formatted(example, p));
    }
  }
}
