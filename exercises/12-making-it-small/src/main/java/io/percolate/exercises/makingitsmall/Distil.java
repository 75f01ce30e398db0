package io.percolate.exercises.makingitsmall;

import io.percolate.check.contract.Contract;

/** A student that learns from a teacher's doubts. */
@Contract(
    id = "distil",
    title = "Distil from few labels",
    points = 4,
    hints = {
      "The loss first: the temperature divides the teacher's logits and the student's, softmax goes along the classes (axis 1), the sum too, and the mean is over the batch. Then both students are trained by fit, each a new student(); only data and loss differ: examples(...) and crossEntropy() for the first, softExamples(...) and lossOf(...) for the second.",
      "teacher.div(t).softmax(1).mul(student.div(t).logSoftmax(1)).sum(new int[] {1}).mean().mul(-t * t). Train with options().epochs(12).batchSize(50).optimizer(adam(1e-2)).seed(seed).quiet(), for the taught one with .loss(lossOf((teacher, student) -> distilLoss(teacher, student, t))). Then probabilities(network, examples(unseen, new int[unseen.length])): without any temperature."
    },
    seconds = 60)
public interface Distil {
  /**
   * What there is to learn from.
   *
   * @param labelled the few pictures with a label, {@code (few, 196)}, pixels from 0 to 1
   * @param labels the class of each, 0 to 9
   * @param unlabelled many pictures without, {@code (many, 196)}
   * @param logits what the teacher says of these, {@code (many, 10)}
   * @param temperature what softens teacher and student while it learns, above 0
   */
  record Lesson(
      float[][] labelled,
      int[] labels,
      float[][] unlabelled,
      float[][] logits,
      float temperature) {}

  /**
   * What two students of the same kind say of unseen pictures, at temperature 1.
   *
   * @param alone the probabilities of the one that was trained on the labels, {@code (unseen, 10)}
   * @param taught the probabilities of the one that was trained on the teacher's logits
   */
  record Students(float[][] alone, float[][] taught) {}

  /**
   * What the taught student is trained to lessen: {@code T²} times the mean over the batch of the
   * cross-entropy between the teacher's and its own probabilities, both softened by {@code T}.
   *
   * @param teacher logits, {@code (batch, classes)}
   * @param student logits, {@code (batch, classes)}
   * @param temperature {@code T}, above 0
   */
  double loss(float[][] teacher, float[][] student, float temperature);

  /**
   * Trains one student on the labels and another on the teacher's softened probabilities.
   *
   * @param unseen pictures to answer, {@code (unseen, 196)}
   * @param seed decides everything random
   */
  Students train(Lesson lesson, float[][] unseen, int seed);
}
