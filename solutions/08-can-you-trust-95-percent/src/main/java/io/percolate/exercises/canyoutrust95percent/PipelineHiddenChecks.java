package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.canyoutrust95percent.Pipeline.Result;
import io.percolate.exercises.canyoutrust95percent.PipelineReference.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Pipeline} that graders have. */
class PipelineHiddenChecks {
  private static final int ROWS = 48;
  private static final int TRAINED_ON = 22;
  private static final int COLUMNS = 30;
  private static final int KEPT = 6;
  private static final int[] NONE = {};
  private static final String OTHERS =
      "Some rows are neither in train nor in test; leave them out of everything.";

  /** Noise in columns of very different units, who is trained on, and who is scored: not all. */
  private record Study(double[][] x, int[] labels, int[] train, int[] test) {
    static Study drawn(Inputs inputs) {
      double[][] x = new double[ROWS][COLUMNS];
      double[] units = inputs.reals(COLUMNS, 0.05, 40);
      for (double[] row : x) {
        double[] noise = inputs.normals(COLUMNS);
        Arrays.setAll(row, j -> 5 + units[j] * noise[j]);
      }
      int[] labels = Arrays.stream(inputs.order(ROWS)).map(i -> i % 2).toArray();
      int[] order = inputs.order(ROWS);
      return new Study(
          x,
          labels,
          Arrays.copyOf(order, TRAINED_ON),
          Arrays.copyOfRange(order, TRAINED_ON, 2 * TRAINED_ON));
    }

    Result of(Pipeline pipeline) {
      return pipeline.run(x, labels, train, test, KEPT);
    }

    Result with(int[] scale, int[] choice, int[] centres, int[] score) {
      return PipelineReference.run(x, labels, new Rows(scale, choice, centres, score), KEPT);
    }

    int[] all() {
      return IntStream.range(0, ROWS).toArray();
    }

    int[] allBut(int... rows) {
      List<Integer> left = Arrays.stream(rows).boxed().toList();
      return Arrays.stream(all()).filter(i -> !left.contains(i)).toArray();
    }

    Result right() {
      return with(train, train, train, test);
    }
  }

  @Check(value = "columns of noise in different units", points = 1)
  @Order(1)
  void keepsTheRightColumns(Pipeline pipeline, Inputs inputs) {
    for (int round = 0; round < 3; round++) {
      Study study = Study.drawn(inputs);
      int[] all = study.all();
      int[] train = study.train();
      int[] kept = study.right().kept();
      expect(study.of(pipeline).kept())
          .of("the columns kept")
          .unlike(
              study.with(all, all, train, study.test()).kept(),
              "Scale and choice of columns saw the test rows. " + PipelineChecks.CHOSEN_BY_ALL)
          .unlike(study.with(train, all, train, study.test()).kept(), PipelineChecks.CHOSEN_BY_ALL)
          .unlike(
              study.with(train, study.test(), train, study.test()).kept(),
              PipelineChecks.CHOSEN_BY_ALL)
          .unlike(study.with(all, train, train, study.test()).kept(), PipelineChecks.SCALED_BY_ALL)
          .unlike(study.with(NONE, train, train, study.test()).kept(), PipelineChecks.UNSCALED)
          .unlike(
              study
                  .with(study.allBut(study.test()), study.allBut(study.test()), train, NONE)
                  .kept(),
              OTHERS)
          .unlike(Arrays.stream(kept).sorted().toArray(), PipelineChecks.UNSORTED)
          .isEqualTo(kept);
    }
  }

  @Check(value = "the scores of ten studies", points = 1)
  @Order(2)
  void scoresHonestly(Pipeline pipeline, Inputs inputs) {
    List<Study> studies = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      studies.add(Study.drawn(inputs));
    }
    expect(scores(studies, study -> study.of(pipeline)))
        .of("the scores of ten studies of noise")
        .unlike(
            scores(studies, s -> s.with(s.all(), s.all(), s.train(), s.test())),
            "Scale and choice of columns saw the test rows. " + PipelineChecks.CHOSEN_BY_ALL)
        .unlike(
            scores(studies, s -> s.with(s.train(), s.all(), s.train(), s.test())),
            PipelineChecks.CHOSEN_BY_ALL)
        .unlike(
            scores(studies, s -> s.with(s.all(), s.train(), s.train(), s.test())),
            PipelineChecks.SCALED_BY_ALL)
        .unlike(
            scores(studies, s -> s.with(s.train(), s.train(), s.all(), s.test())),
            "The centres were computed with the test rows, whose classes aren't known yet; take the training rows.")
        .unlike(
            scores(studies, s -> s.with(s.train(), s.train(), s.train(), s.train())),
            "Those are the scores on training rows; score the test rows.")
        .unlike(
            scores(studies, s -> s.with(s.train(), s.train(), s.train(), s.all())),
            "The score counts training rows too; score the test rows.")
        .unlike(
            scores(studies, s -> s.with(s.train(), s.train(), s.train(), s.allBut(s.train()))),
            OTHERS)
        .isCloseTo(scores(studies, Study::right), 1e-6);
  }

  private static double[] scores(List<Study> studies, Function<Study, Result> pipeline) {
    return studies.stream().mapToDouble(study -> pipeline.apply(study).score()).toArray();
  }
}
