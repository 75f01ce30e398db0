package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expectThat;

import io.percolate.kit.data.Examples;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Examples as the contract takes them, and what answers to them are worth. */
record Pile(float[][] features, int[] labels) {
  static Pile of(Examples examples, int size) {
    return new Pile(
        IntStream.range(0, size).mapToObj(examples::features).toArray(float[][]::new),
        IntStream.range(0, size).map(i -> (int) examples.label(i)).toArray());
  }

  /** The share of right answers in per cent; fails unless there is one answer, 0 or 1, to each. */
  double score(String what, int[] answers) {
    expectThat(
        answers.length == labels.length,
        "expected  %d classes for the %s examples\nbut got   %d"
            .formatted(labels.length, what, answers.length));
    expectThat(
        Arrays.stream(answers).allMatch(answer -> answer == 0 || answer == 1),
        "expected  classes 0 or 1 for the %s examples\nbut got   %s"
            .formatted(
                what, Arrays.toString(Arrays.copyOf(answers, Math.min(12, answers.length)))));
    return 100.0
        * IntStream.range(0, labels.length).filter(i -> answers[i] == labels[i]).count()
        / labels.length;
  }
}
