package io.percolate.exercises.convolutionandaugmentation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.convolutionandaugmentation.OutputSizes.Kind;
import io.percolate.exercises.convolutionandaugmentation.OutputSizes.Layer;
import io.percolate.exercises.convolutionandaugmentation.OutputSizes.Size;
import io.percolate.exercises.convolutionandaugmentation.OutputSizesReference.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Order;

/** Checks of {@link OutputSizes} that graders have. */
class OutputSizesHiddenChecks {
  private record Case(int channels, int side, List<Layer> layers) {
    /** Dense layers alone, then stacks that end in a pooling or in a convolution before them. */
    static List<Case> draw(Inputs inputs) {
      List<Case> cases = new ArrayList<>();
      for (int i = 0; i < CASES; i++) {
        List<Layer> layers = new ArrayList<>();
        for (int round = i == 0 ? 0 : inputs.integer(2, 3); round > 0; round--) {
          layers.add(convolution(inputs));
          if (round > 1 || i % 2 == 0) {
            layers.add(pooling(inputs, layers.size() == 1 ? inputs.integer(1, 3) : 2));
          }
        }
        for (int dense = i == 1 ? 0 : inputs.integer(1, 2); dense > 0; dense--) {
          layers.add(new Layer(Kind.DENSE, inputs.integer(5, 200), 0, 0, 0));
        }
        cases.add(new Case(inputs.integer(2, 4), inputs.integer(300, 399), List.copyOf(layers)));
      }
      return cases;
    }

    private static Layer convolution(Inputs inputs) {
      int k = inputs.integer(2, 5);
      return new Layer(
          Kind.CONVOLUTION,
          inputs.integer(3, 20),
          k,
          inputs.integer(0, k - 1),
          inputs.integer(1, 2));
    }

    private static Layer pooling(Inputs inputs, int stride) {
      return new Layer(Kind.POOLING, 0, inputs.integer(2, 3), inputs.integer(0, 1), stride);
    }

    void compare(OutputSizes sizes, String what, Function<List<Size>, Object> part) {
      Expect comparison =
          expect(part.apply(OutputSizesChecks.ask(sizes, channels, side, layers)))
              .of(
                  "%s for %d channels of %d by %d and %s"
                      .formatted(what, channels, side, side, layers));
      Object expected = part.apply(OutputSizesReference.sizes(channels, side, layers, Slip.NONE));
      for (Slip slip : Slip.values()) {
        comparison.unlike(
            part.apply(OutputSizesReference.sizes(channels, side, layers, slip)), slip.meaning());
      }
      comparison.isEqualTo(expected);
    }
  }

  private static final int CASES = 8;

  @Check(value = "sides and maps of any stack", points = 0.75)
  @Order(1)
  void followsAnyStack(OutputSizes sizes, Inputs inputs) {
    for (Case drawn : Case.draw(inputs)) {
      drawn.compare(sizes, "sides", OutputSizesChecks::sides);
      drawn.compare(sizes, "maps", OutputSizesChecks::maps);
    }
  }

  @Check(value = "parameters of any stack", points = 0.75)
  @Order(2)
  void countsAnyStack(OutputSizes sizes, Inputs inputs) {
    for (Case drawn : Case.draw(inputs)) {
      drawn.compare(sizes, "parameters", OutputSizesChecks::parameters);
    }
    int units = inputs.integer(800, 1_000);
    new Case(64, 300, List.of(new Layer(Kind.DENSE, units, 0, 0, 0)))
        .compare(sizes, "parameters", OutputSizesChecks::parameters);
  }
}
