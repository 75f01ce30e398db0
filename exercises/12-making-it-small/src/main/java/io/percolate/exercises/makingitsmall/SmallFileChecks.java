package io.percolate.exercises.makingitsmall;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectOverall;

import io.percolate.check.test.Check;
import io.percolate.exercises.makingitsmall.SmallFile.Layer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link SmallFile} that learners see. */
class SmallFileChecks {
  private static final int HEADER = 100;

  /** Fewer bytes than this share of a float file's can't hold what was learned. */
  private static final int LEAST = 40;

  private static final double POINT = 0.01;

  /** Trained once, when first needed. */
  private static final class Trained {
    static final SmallDigits ASKED = SmallDigits.test(1_000);
    static final SmallReader READER =
        SmallReader.train(SmallDigits.train(2_000), 7, SmallDigits.SIDE * SmallDigits.SIDE, 24, 10);
  }

  @Check(value = "layers come back in their sizes", points = 0.5)
  @Order(1)
  void keepsTheSizes(SmallFile file) {
    SmallReader reader = SmallReader.untrained(1, 5, 4, 7, 2);
    expectSizes(file.unpack(file.pack(reader.layers())), reader);
  }

  @Check(value = "a trained network takes at most half the bytes", points = 1)
  @Order(2)
  void halvesTheBytes(SmallFile file) {
    expectHalf(file.pack(Trained.READER.layers()), Trained.READER);
  }

  @Check(value = "and loses at most one point of accuracy", points = 1)
  @Order(3)
  void keepsTheAccuracy(SmallFile file) {
    SmallReader reader = Trained.READER;
    expectAccuracy(file.unpack(file.pack(reader.layers())), reader, Trained.ASKED);
  }

  static void expectSizes(List<Layer> got, SmallReader reader) {
    List<Layer> wanted = reader.layers();
    expect(got.size()).of("how many layers come back").isEqualTo(wanted.size());
    for (int l = 0; l < wanted.size(); l++) {
      float[][] rows = wanted.get(l).weights();
      String each =
          "layer %d, of %d rows and %d columns,".formatted(l, rows.length, rows[0].length);
      float[][] weights = got.get(l).weights();
      expectOverall(
          weights.length == rows.length
              && Arrays.stream(weights).allMatch(row -> row.length == rows[0].length),
          "expected  %s to come back as it was\nbut got   %d rows of %s columns\nThe file has to say how large each layer is, before its weights."
              .formatted(
                  each,
                  weights.length,
                  Arrays.toString(
                      Arrays.stream(weights).mapToInt(row -> row.length).distinct().toArray())));
      expectOverall(
          got.get(l).biases().length == rows.length,
          "expected  %d biases of %s\nbut got   %d\nBiases go into the file too."
              .formatted(rows.length, each, got.get(l).biases().length));
    }
  }

  static void expectHalf(int[] file, SmallReader reader) {
    int numbers = reader.parameters();
    int most = 2 * numbers + HEADER;
    String network = "%,d weights and biases, %,d bytes as float".formatted(numbers, 4 * numbers);
    expectOverall(
        file.length <= most,
        "expected  at most %,d bytes for %s\nbut got   %,d\n%s"
            .formatted(most, network, file.length, ofSize(file.length, numbers)));
    expectOverall(
        file.length >= 4 * numbers / LEAST,
        "expected  a file that holds a network: %s\nbut got   %,d bytes\nSo few can't hold what was learned; whoever gets the file has nothing else."
            .formatted(network, file.length));
    expectOverall(
        IntStream.of(file).allMatch(b -> b >= Byte.MIN_VALUE && b <= Byte.MAX_VALUE),
        "expected  bytes from −128 to 127\nbut got   others");
  }

  private static String ofSize(int bytes, int numbers) {
    if (bytes >= 8 * numbers) {
      return "That is 8 bytes for each number, as much as a double or a long takes. One byte a weight is enough.";
    }
    if (bytes >= 4 * numbers) {
      return "That is as much as floats take. To leave half of them out saves nothing: each that stays needs its column. One byte a weight is enough: quantise it.";
    }
    if (bytes >= 3 * numbers) {
      return "If these are zipped floats: weights hardly repeat, so that there is little to leave out. One byte a weight is enough: quantise it.";
    }
    return "Two bytes a number are the most, with 100 bytes for sizes and the like. Scales a row are few; what else takes so much?";
  }

  static void expectAccuracy(List<Layer> got, SmallReader reader, SmallDigits asked) {
    expectSizes(got, reader);
    double before = reader.score(asked);
    double after = new SmallReader(got).score(asked);
    expectOverall(
        after >= before - POINT - 1e-9,
        "expected  at most one point less than the %.1f %% of %,d digits that were right before\nbut got   %.1f %%\n%s"
            .formatted(
                100 * before,
                asked.labels().length,
                100 * after,
                ofLoss(got, reader, before - after)));
  }

  private static String ofLoss(List<Layer> got, SmallReader reader, double loss) {
    for (int l = 0; l < got.size(); l++) {
      float[][] weights = got.get(l).weights();
      float[] biases = got.get(l).biases();
      if (flat(weights).allMatch(w -> w == 0)) {
        return "All weights of layer %d came back as 0: its scale is too coarse. Weights are mostly less than 1 in size; divide by a scale of their own layer or row before you round."
            .formatted(l);
      }
      if (flat(weights).anyMatch(Double::isNaN)) {
        return "Some weights of layer %d came back as NaN.".formatted(l);
      }
      if (flat(biases).allMatch(b -> b == 0)
          && flat(reader.layers().get(l).biases()).anyMatch(b -> b != 0)) {
        return "The biases of layer %d came back as 0; they go into the file too.".formatted(l);
      }
      if (flat(weights).allMatch(w -> w >= 0)) {
        return "No weight of layer %d came back negative. A byte is signed in Java; don't take its sign off (& 0xFF), or subtract what was added."
            .formatted(l);
      }
      if (flat(weights).allMatch(w -> w == Math.rint(w))) {
        return "The weights of layer %d came back as whole numbers: multiply each code by its scale."
            .formatted(l);
      }
    }
    return loss > 0.3
        ? "Most of what was learned is gone. Do weights come back to their places and with their own scale? Compare some before and after."
        : "Too much precision was given up: take more bits or levels a weight, a scale for each layer or row, and prune less.";
  }

  private static DoubleStream flat(float[]... rows) {
    return Arrays.stream(rows)
        .flatMapToDouble(row -> IntStream.range(0, row.length).mapToDouble(j -> row[j]));
  }
}
