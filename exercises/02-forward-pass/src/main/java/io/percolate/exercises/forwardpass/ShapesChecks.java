package io.percolate.exercises.forwardpass;

import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shapes} that learners see. */
class ShapesChecks {
  private static final int BATCH = 5;
  private static final int[] EXAMPLE = {2, 3, 4};

  @Check(value = "weights, in a network 2-3-4", points = 0.5)
  @Order(1)
  void weightsHaveARowAUnit(Shapes shapes) {
    List<LayerShapes> got = layers(shapes, BATCH, EXAMPLE);
    for (int l = 1; l < EXAMPLE.length; l++) {
      expectWeights(got, BATCH, l, EXAMPLE);
    }
  }

  @Check(value = "biases, in a network 2-3-4", points = 0.25)
  @Order(2)
  void biasesAreVectors(Shapes shapes) {
    List<LayerShapes> got = layers(shapes, BATCH, EXAMPLE);
    for (int l = 1; l < EXAMPLE.length; l++) {
      expectBias(got, BATCH, l, EXAMPLE);
    }
  }

  @Check(value = "weighted sums of a batch of 5", points = 0.25)
  @Order(3)
  void sumsHaveARowAnExample(Shapes shapes) {
    List<LayerShapes> got = layers(shapes, BATCH, EXAMPLE);
    for (int l = 1; l < EXAMPLE.length; l++) {
      expectSums(got, BATCH, l, EXAMPLE);
    }
  }

  static void expectShapes(Shapes shapes, int batch, int... units) {
    List<LayerShapes> got = layers(shapes, batch, units);
    for (int l = 1; l < units.length; l++) {
      expectWeights(got, batch, l, units);
      expectBias(got, batch, l, units);
      expectSums(got, batch, l, units);
    }
  }

  /** As many as there are layers. */
  private static List<LayerShapes> layers(Shapes shapes, int batch, int... units) {
    List<LayerShapes> got = shapes.of(batch, units);
    int layers = units.length - 1;
    expectThat(
        got.size() == layers,
        "expected  the shapes of %d layers\nbut got   %d%s"
            .formatted(
                layers,
                got.size(),
                got.size() == units.length
                    ? "\nThe inputs are no layer: they come in and have no weights."
                    : ""));
    return got;
  }

  private static void expectWeights(List<LayerShapes> got, int batch, int l, int... units) {
    long in = units[l - 1];
    long out = units[l];
    expectShape("W", l, got.get(l - 1).w(), shape(out, in))
        .unlike(
            "That is the shape of Wᵀ. W has a row for each unit and a column for each number that comes in.",
            shape(in, out))
        .unlike(
            "The bias isn't part of the weights; its shape stands in b.",
            shape(out, in + 1),
            shape(in + 1, out))
        .unlike(
            "Weights know nothing of the batch: every example meets the same ones.",
            shape(batch, in),
            shape(batch, out),
            shape(batch, out, in))
        .unlike("A shape has a size for each dimension. Don't multiply them.", shape(out * in))
        .check();
  }

  private static void expectBias(List<LayerShapes> got, int batch, int l, int... units) {
    long in = units[l - 1];
    long out = units[l];
    expectShape("b", l, got.get(l - 1).b(), shape(out))
        .unlike(
            "A bias is a vector, one number a unit, with no second dimension.",
            shape(out, 1),
            shape(1, out))
        .unlike(
            "A bias knows nothing of the batch: it is one vector, and is added to every row.",
            shape(batch, out),
            shape(batch))
        .unlike("A bias has a number for each unit, not for each input.", shape(in))
        .unlike("A layer has a bias for each of its units, not one for all.", shape(1))
        .check();
  }

  private static void expectSums(List<LayerShapes> got, int batch, int l, int... units) {
    long in = units[l - 1];
    long out = units[l];
    expectShape("Z", l, got.get(l - 1).z(), shape(batch, out))
        .unlike(
            "In a batch, examples are rows: first the number of examples, then that of units.",
            shape(out, batch))
        .unlike("That is one example's. A batch has a row for each of its examples.", shape(out))
        .unlike("That is the shape of what goes into the layer.", shape(batch, in))
        .unlike("A shape has a size for each dimension. Don't multiply them.", shape(batch * out))
        .check();
  }

  private static long[] shape(long... sizes) {
    return sizes;
  }

  private static Comparison expectShape(String name, int layer, long[] got, long[] expected) {
    return new Comparison(name + " of layer " + layer, got, expected, new LinkedHashMap<>());
  }

  private record Comparison(String what, long[] got, long[] expected, Map<String, String> wrong) {
    Comparison unlike(String meaning, long[]... shapes) {
      for (long[] shape : shapes) {
        wrong.putIfAbsent(Arrays.toString(shape), meaning);
      }
      return this;
    }

    void check() {
      String meaning = wrong.get(Arrays.toString(got));
      expectThat(
          Arrays.equals(got, expected),
          "expected  %s to be %s\nbut got   %s%s"
              .formatted(what, text(expected), text(got), meaning == null ? "" : "\n" + meaning));
    }

    private static String text(long... shape) {
      return LongStream.of(shape)
          .mapToObj(String::valueOf)
          .collect(Collectors.joining(", ", "(", ")"));
    }
  }
}
