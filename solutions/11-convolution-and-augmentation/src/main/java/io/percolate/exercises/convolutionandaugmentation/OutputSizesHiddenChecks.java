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
    /** Two or three rounds of convolution and pooling, then dense layers. */
    static Case draw(Inputs inputs) {
      int channels = inputs.integer(2, 4);
      int side = inputs.integer(200, 299);
      List<Layer> layers = new ArrayList<>();
      for (int round = inputs.integer(2, 3); round > 0; round--) {
        int k = inputs.integer(2, 5);
        layers.add(
            new Layer(
                Kind.CONVOLUTION,
                inputs.integer(3, 20),
                k,
                inputs.integer(0, k - 1),
                inputs.integer(1, 2)));
        layers.add(new Layer(Kind.POOLING, 0, inputs.integer(2, 3), 0, 2));
      }
      for (int dense = inputs.integer(1, 2); dense > 0; dense--) {
        layers.add(new Layer(Kind.DENSE, inputs.integer(5, 200), 0, 0, 0));
      }
      return new Case(channels, side, List.copyOf(layers));
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
    for (int i = 0; i < CASES; i++) {
      Case drawn = Case.draw(inputs);
      drawn.compare(sizes, "sides", OutputSizesChecks::sides);
      drawn.compare(sizes, "maps", OutputSizesChecks::maps);
    }
  }

  @Check(value = "parameters of any stack", points = 0.75)
  @Order(2)
  void countsAnyStack(OutputSizes sizes, Inputs inputs) {
    for (int i = 0; i < CASES; i++) {
      Case.draw(inputs).compare(sizes, "parameters", OutputSizesChecks::parameters);
    }
  }
}
