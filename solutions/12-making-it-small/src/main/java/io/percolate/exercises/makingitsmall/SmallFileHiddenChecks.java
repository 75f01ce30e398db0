package io.percolate.exercises.makingitsmall;

import static io.percolate.check.test.Expect.expectOverall;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.makingitsmall.SmallFile.Layer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link SmallFile} that graders have. */
class SmallFileHiddenChecks {
  private static final int PIXELS = SmallDigits.SIDE * SmallDigits.SIDE;

  @Check(value = "another trained network, with two hidden layers", points = 1)
  @Order(1)
  void packsAnother(SmallFile file, Inputs inputs) {
    int[] names = inputs.order(10);
    expectSmallAndGood(
        file, trained(inputs, names, PIXELS, inputs.integer(16, 20), 14, 10), asked(inputs, names));
  }

  @Check(value = "a network with one layer a thousand times as large as another", points = 1)
  @Order(2)
  void keepsSmallLayers(SmallFile file, Inputs inputs) {
    int[] names = inputs.order(10);
    float factor = inputs.integer(40, 60);
    SmallReader reader =
        trained(inputs, names, PIXELS, 16, 10)
            .balanced(0, inputs.integer(0, 1) == 0 ? factor : 1 / factor);
    expectSmallAndGood(file, reader, asked(inputs, names));
  }

  @Check(value = "the file is all there is, whatever was packed since", points = 0.5)
  @Order(3)
  void readsNothingElse(SmallFile file, Inputs inputs) {
    int hidden = inputs.integer(4, 9);
    SmallReader one = SmallReader.untrained(inputs.seed(), 20, hidden, 3);
    SmallReader two = SmallReader.untrained(inputs.seed(), 20, hidden, 3);
    int[] first = file.pack(one.layers());
    int[] second = file.pack(two.layers());
    expectNearer(file.unpack(first), one, two);
    expectNearer(file.unpack(second), two, one);
  }

  private static SmallReader trained(Inputs inputs, int[] names, int... sizes) {
    int[] some = Arrays.copyOf(inputs.order(4_000), 1_200);
    return SmallReader.train(
        SmallDigits.train(4_000).pick(some).renamed(names), inputs.seed(), sizes);
  }

  private static SmallDigits asked(Inputs inputs, int... names) {
    int[] some = Arrays.copyOf(inputs.order(2_000), 1_000);
    return SmallDigits.test(2_000).pick(some).renamed(names);
  }

  private static void expectSmallAndGood(SmallFile file, SmallReader reader, SmallDigits asked) {
    int[] packed = file.pack(reader.layers());
    SmallFileChecks.expectHalf(packed, reader);
    SmallFileChecks.expectAccuracy(file.unpack(packed), reader, asked);
  }

  private static void expectNearer(List<Layer> got, SmallReader own, SmallReader other) {
    SmallFileChecks.expectSizes(got, own);
    expectOverall(
        distance(got, own.layers()) < distance(got, other.layers()) / 2,
        "expected  the network that this file was made of\nbut got   another one\nTwo networks were packed one after the other, then their files were read. Keep nothing outside the file, and put each weight back in its place.");
  }

  /** The sum of the weights' squared differences. */
  private static double distance(List<Layer> a, List<Layer> b) {
    double sum = 0;
    for (int l = 0; l < a.size(); l++) {
      float[][] rows = a.get(l).weights();
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          double d = rows[i][j] - b.get(l).weights()[i][j];
          sum += d * d;
        }
      }
    }
    return sum;
  }
}
