package io.percolate.exercises.trainingdigits;

import io.percolate.exercises.trainingdigits.Loop.Model;
import io.percolate.exercises.trainingdigits.Loop.Plan;
import io.percolate.exercises.trainingdigits.Loop.Run;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The loop as it is asked for, and as it comes out with one slip. */
final class LoopReference {
  /** What goes wrong. */
  enum Slip {
    NONE(""),
    NO_LAST_BATCH("The last, smaller batch of each epoch was left out; its pictures count too."),
    SUMMED_GRADIENT(
        "The gradients were added up over the batch; the mean is asked for, so divide by its size."),
    FULL_SIZE("The last batch is smaller: divide its gradient by the pictures that it has."),
    ROW_ORDER("The pictures were taken row by row; the plan says in which order each epoch goes."),
    FIRST_ORDER("Every epoch went in the first one's order; each has its own."),
    UPHILL("That goes uphill: subtract the gradient."),
    NO_BIASES("The biases never moved; they have a gradient too, the mean of p − y."),
    FROM_ZERO("The start wasn't used: training begins with its weights, not with zeros."),
    HEAPED("The gradient of one batch is still there in the next; set it to 0 after each update."),
    EACH_PICTURE("The weights moved after every picture; they move once a batch."),
    WHOLE_EPOCH("The weights moved once an epoch; they move once a batch."),
    LAST_BATCH("That is the last batch's loss. The epoch's is the mean over all its pictures."),
    MEAN_OF_BATCHES(
        "That is the mean of the batches' means, in which the small last batch counts as much as the others. Add up over pictures and divide by their number."),
    SUM("That is the sum over the pictures; divide by their number."),
    AFTER_UPDATE(
        "Each batch's loss was measured after its update; measure before the weights move."),
    AT_THE_END(
        "That is the loss of all pictures with the epoch's last weights; each picture's is measured just before its batch's update.");

    private final String meaning;

    Slip(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }

    /** Whether this slip makes such a thing as is judged come out wrong. */
    boolean isOfLossOnly() {
      return ordinal() >= LAST_BATCH.ordinal();
    }
  }

  private final double[][] pictures;
  private final int[] labels;
  private final Plan plan;
  private final Slip slip;
  private final double[][] weights;
  private final double[] biases;
  private double[][] weightGradient;
  private double[] biasGradient;
  private int updates;

  private LoopReference(double[][] pictures, int[] labels, Model start, Plan plan, Slip slip) {
    this.pictures = pictures;
    this.labels = labels;
    this.plan = plan;
    this.slip = slip;
    weights = Arrays.stream(start.weights()).map(double[]::clone).toArray(double[][]::new);
    biases = start.biases().clone();
    if (slip == Slip.FROM_ZERO) {
      Arrays.stream(weights).forEach(row -> Arrays.fill(row, 0));
      Arrays.fill(biases, 0);
    }
    clear();
  }

  static Run run(double[][] pictures, int[] labels, Model start, Plan plan, Slip slip) {
    return new LoopReference(pictures, labels, start, plan, slip).run();
  }

  private Run run() {
    double[] losses = new double[plan.orders().length];
    for (int e = 0; e < losses.length; e++) {
      losses[e] = epoch(order(e));
    }
    return new Run(new Model(weights, biases), losses, updates);
  }

  private int[] order(int epoch) {
    return switch (slip) {
      case ROW_ORDER -> IntStream.range(0, labels.length).toArray();
      case FIRST_ORDER -> plan.orders()[0];
      default -> plan.orders()[epoch];
    };
  }

  private double epoch(int[] order) {
    int n = order.length;
    int size =
        switch (slip) {
          case EACH_PICTURE -> 1;
          case WHOLE_EPOCH -> n;
          default -> plan.batchSize();
        };
    double sum = 0;
    double sumOfMeans = 0;
    double last = 0;
    int batches = 0;
    int counted = 0;
    for (int from = 0; from < n; from += size) {
      int[] batch = Arrays.copyOfRange(order, from, Math.min(from + size, n));
      if (slip == Slip.NO_LAST_BATCH && batch.length < size) {
        break;
      }
      double before = lossAndGradient(batch);
      step(slip == Slip.FULL_SIZE ? size : batch.length);
      double loss = slip == Slip.AFTER_UPDATE ? loss(batch) : before;
      sum += loss;
      last = loss / batch.length;
      sumOfMeans += last;
      counted += batch.length;
      batches++;
    }
    return switch (slip) {
      case LAST_BATCH -> last;
      case MEAN_OF_BATCHES -> sumOfMeans / batches;
      case SUM -> sum;
      case AT_THE_END -> loss(order) / n;
      default -> sum / counted;
    };
  }

  private double lossAndGradient(int[] batch) {
    double sum = 0;
    for (int i : batch) {
      double[] p = probabilities(pictures[i]);
      sum -= Math.log(p[labels[i]]);
      for (int k = 0; k < p.length; k++) {
        double d = p[k] - (k == labels[i] ? 1 : 0);
        biasGradient[k] += d;
        for (int j = 0; j < pictures[i].length; j++) {
          weightGradient[k][j] += d * pictures[i][j];
        }
      }
    }
    return sum;
  }

  private double loss(int[] batch) {
    return Arrays.stream(batch)
        .mapToDouble(i -> -Math.log(probabilities(pictures[i])[labels[i]]))
        .sum();
  }

  private void step(int size) {
    double by = plan.rate() / (slip == Slip.SUMMED_GRADIENT ? 1 : size);
    by = slip == Slip.UPHILL ? -by : by;
    for (int k = 0; k < weights.length; k++) {
      biases[k] -= slip == Slip.NO_BIASES ? 0 : by * biasGradient[k];
      for (int j = 0; j < weights[k].length; j++) {
        weights[k][j] -= by * weightGradient[k][j];
      }
    }
    updates++;
    if (slip != Slip.HEAPED) {
      clear();
    }
  }

  private void clear() {
    weightGradient = new double[weights.length][weights[0].length];
    biasGradient = new double[biases.length];
  }

  private double[] probabilities(double[] picture) {
    double[] p = biases.clone();
    for (int k = 0; k < p.length; k++) {
      for (int j = 0; j < picture.length; j++) {
        p[k] += weights[k][j] * picture[j];
      }
    }
    double most = Arrays.stream(p).max().orElseThrow();
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      p[k] = Math.exp(p[k] - most);
      sum += p[k];
    }
    for (int k = 0; k < p.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
}
