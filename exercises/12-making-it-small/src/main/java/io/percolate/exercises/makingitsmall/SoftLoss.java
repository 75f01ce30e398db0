package io.percolate.exercises.makingitsmall;

/**
 * The loss of a student, and what is taken for it.
 *
 * @param teacher logits, {@code (batch, classes)}
 * @param student logits, {@code (batch, classes)}
 * @param temperature what divides both
 */
record SoftLoss(float[][] teacher, float[][] student, float temperature) {
  static final String NO_SQUARE = "The factor T² is missing.";
  static final String NOT_SQUARED = "The factor is T²; that is T.";
  static final String MEAN_OF_ALL =
      "The mean was taken over batch and classes. Sum over the classes, then take the mean over the batch.";
  static final String NO_TEMPERATURE =
      "The logits weren't softened: divide both by the temperature before softmax.";
  static final String TEACHER_ONLY =
      "Only the teacher's logits were divided by the temperature; the student's are too.";
  static final String STUDENT_ONLY =
      "Only the student's logits were divided by the temperature; the teacher's are too.";
  static final String DIVERGENCE =
      "That is the divergence, the cross-entropy minus the teacher's entropy. Its slope is the same, but the cross-entropy is asked for.";
  static final String EXCHANGED =
      "Teacher and student are exchanged: the teacher's probabilities weigh the logarithms of the student's. lossOf hands over the teacher first.";
  static final String MULTIPLIED = "The logits were multiplied by the temperature; divide them.";
  static final String OVER_BATCH =
      "Softmax went along the batch (axis 0); the classes of a picture are along axis 1.";
  static final String HARD =
      "That is the cross-entropy with the class that the teacher finds most probable. Keep all of its probabilities.";

  double right() {
    return at(temperature, temperature, square());
  }

  double multiplied() {
    return at(1 / temperature, 1 / temperature, square());
  }

  double exchanged() {
    return new SoftLoss(student, teacher, temperature).right();
  }

  double divergence() {
    return right() - new SoftLoss(teacher, teacher, temperature).right();
  }

  /** With a temperature each, and a factor before the mean. */
  double at(double ofTeacher, double ofStudent, double factor) {
    return loss(softmax(teacher, ofTeacher), softmax(student, ofStudent), factor);
  }

  double overBatch(boolean ofTeacher, boolean ofStudent) {
    return loss(
        ofTeacher ? alongBatch(teacher) : softmax(teacher, temperature),
        ofStudent ? alongBatch(student) : softmax(student, temperature),
        square());
  }

  double hard() {
    return loss(softmax(teacher, 1e-4), softmax(student, temperature), square());
  }

  private double square() {
    return (double) temperature * temperature;
  }

  private static double loss(double[][] targets, double[][] probabilities, double factor) {
    double sum = 0;
    for (int i = 0; i < targets.length; i++) {
      for (int k = 0; k < targets[i].length; k++) {
        sum -= targets[i][k] * Math.log(probabilities[i][k]);
      }
    }
    return factor * sum / targets.length;
  }

  private double[][] alongBatch(float[]... logits) {
    return transposed(softmax(transposed(logits), temperature));
  }

  private static double[][] softmax(float[][] logits, double temperature) {
    double[][] rows = new double[logits.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[logits[i].length];
      for (int k = 0; k < rows[i].length; k++) {
        rows[i][k] = logits[i][k];
      }
    }
    return softmax(rows, temperature);
  }

  private static double[][] softmax(double[][] logits, double temperature) {
    double[][] p = new double[logits.length][logits[0].length];
    for (int i = 0; i < p.length; i++) {
      double most = Double.NEGATIVE_INFINITY;
      for (double z : logits[i]) {
        most = Math.max(most, z);
      }
      double sum = 0;
      for (int k = 0; k < p[i].length; k++) {
        p[i][k] = Math.exp((logits[i][k] - most) / temperature);
        sum += p[i][k];
      }
      for (int k = 0; k < p[i].length; k++) {
        p[i][k] /= sum;
      }
    }
    return p;
  }

  private static double[][] transposed(float[]... rows) {
    double[][] columns = new double[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < columns.length; k++) {
        columns[k][i] = rows[i][k];
      }
    }
    return columns;
  }

  private static double[][] transposed(double[]... rows) {
    double[][] columns = new double[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < columns.length; k++) {
        columns[k][i] = rows[i][k];
      }
    }
    return columns;
  }
}
