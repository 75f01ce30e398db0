package io.percolate.exercises.forwardpass;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.answer.Describe;
import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link LinearStack} that learners see. */
class LinearStackChecks {
  private static final String ORDER =
      "The product is in the wrong order. x meets the first layer's matrix first, so that one stands on the right: W = W₂ W₁.";

  private static final List<Layer> TWO =
      List.of(
          new Layer(new double[][] {{1, 2}, {3, -1}}, new double[] {1, -2}),
          new Layer(new double[][] {{2, -1}, {0, 3}}, new double[] {0.5, 4}));

  private static final List<Layer> THREE =
      List.of(
          new Layer(new double[][] {{1, 1}, {2, -1}, {-1, 1}}, new double[] {-1, 1, -2}),
          new Layer(new double[][] {{1, -2, 3}, {-1, 3, 1}}, new double[] {0.5, 0}),
          new Layer(new double[][] {{1, 2}, {0, -1}}, new double[] {3, -2}));

  @Check(value = "two layers: the matrix", points = 0.5)
  @Order(1)
  void multipliesTwo(LinearStack stack) {
    expectMatrix(stack.of(TWO), TWO);
  }

  @Check(value = "two layers: the bias", points = 0.5)
  @Order(2)
  void carriesTheBias(LinearStack stack) {
    expectBias(stack.of(TWO), TWO);
  }

  @Check(value = "three layers", points = 0.5)
  @Order(3)
  void foldsThree(LinearStack stack) {
    expectFolded(stack, THREE);
  }

  static void expectFolded(LinearStack stack, List<Layer> layers) {
    Layer got = stack.of(layers);
    expectMatrix(got, layers);
    expectBias(got, layers);
  }

  private static void expectMatrix(Layer got, List<Layer> layers) {
    double[][] right = folded(layers).w();
    expectShape(got.w(), right);
    expect(got.w())
        .of("W of layers = " + Describe.value(layers))
        .unlike(layers.get(0).w(), "That is the first layer's W. The other layers come on top.")
        .unlike(
            layers.get(layers.size() - 1).w(),
            "That is the last layer's W. Multiply it with what the layers before it make.")
        .unlike(
            folded(layers.subList(0, Math.min(2, layers.size()))).w(),
            "Only the first two layers were folded. Put every further one on top.")
        .unlike(turned(layers), ORDER)
        .unlike(ForwardChecks.transposed(right), "That is Wᵀ: rows and columns are swapped.")
        .unlike(
            placeByPlace(layers),
            "The matrices were multiplied place by place. In a product of matrices, a row meets a column.")
        .isCloseTo(right, tolerance(right));
  }

  private static void expectBias(Layer got, List<Layer> layers) {
    double[] right = folded(layers).b();
    Layer last = layers.get(layers.size() - 1);
    Expect expected =
        expect(got.b())
            .of("b of layers = " + Describe.value(layers))
            .unlike(
                last.b(),
                "That is the last layer's b. The biases before it pass the later layers' weights and arrive too.")
            .unlike(
                new double[right.length],
                "There is no bias. Those of all layers arrive at the end, multiplied by the later weights.")
            .unlike(
                ForwardChecks.sums(last.w(), new double[right.length], before(layers).b()),
                "The last layer's own bias is missing.")
            .unlike(
                oneStep(layers),
                "Each bias passed only the one layer after its own. It passes all that come later.")
            .unlike(
                withNewMatrix(layers),
                "The bias was multiplied by the new W. Only the layer's own weights belong there: compute both before you replace either.");
    if (layers.stream().allMatch(layer -> layer.b().length == right.length)) {
      expected.unlike(
          sumOfBiases(layers),
          "The biases were added up as they are. Each is multiplied by the weights of all later layers first.");
    }
    expected.isCloseTo(right, tolerance(new double[][] {right}));
  }

  private static void expectShape(double[][] got, double[][] right) {
    int rows = got.length;
    int columns = rows == 0 ? 0 : got[0].length;
    int inputs = right[0].length;
    if (rows != right.length || columns != inputs) {
      expectThat(
          false,
          "expected  W to have the shape (%d, %d)\nbut got   (%d, %d)\n%s"
              .formatted(
                  right.length,
                  inputs,
                  rows,
                  columns,
                  rows == inputs && columns == right.length
                      ? "That is the shape of Wᵀ: W has a row for each unit of the last layer."
                      : "W has a row for each unit of the last layer and a column for each input of the first. Is the product in the right order, and does it go on to the last layer?"));
    }
  }

  /** The right answer. */
  static Layer folded(List<Layer> layers) {
    Layer folded = layers.get(0);
    for (Layer next : layers.subList(1, layers.size())) {
      folded =
          new Layer(
              product(next.w(), folded.w()), ForwardChecks.sums(next.w(), next.b(), folded.b()));
    }
    return folded;
  }

  private static Layer before(List<Layer> layers) {
    return layers.size() == 1
        ? new Layer(layers.get(0).w(), new double[layers.get(0).w()[0].length])
        : folded(layers.subList(0, layers.size() - 1));
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int j = 0; j < a.length; j++) {
      for (int i = 0; i < b[0].length; i++) {
        for (int k = 0; k < b.length; k++) {
          product[j][i] += a[j][k] * b[k][i];
        }
      }
    }
    return product;
  }

  private static boolean fits(double[][] a, double[][] b) {
    return a[0].length == b.length;
  }

  private static double[][] turned(List<Layer> layers) {
    double[][] w = layers.get(0).w();
    for (Layer next : layers.subList(1, layers.size())) {
      if (!fits(w, next.w())) {
        return new double[0][];
      }
      w = product(w, next.w());
    }
    return w;
  }

  private static double[][] placeByPlace(List<Layer> layers) {
    double[][] w = Arrays.stream(layers.get(0).w()).map(double[]::clone).toArray(double[][]::new);
    for (Layer next : layers.subList(1, layers.size())) {
      if (next.w().length != w.length || next.w()[0].length != w[0].length) {
        return new double[0][];
      }
      for (int j = 0; j < w.length; j++) {
        for (int i = 0; i < w[j].length; i++) {
          w[j][i] *= next.w()[j][i];
        }
      }
    }
    return w;
  }

  /** Each bias times the next layer's weights alone; nothing where shapes don't allow it. */
  private static double[] oneStep(List<Layer> layers) {
    Layer last = layers.get(layers.size() - 1);
    double[] b = last.b().clone();
    for (int l = 0; l < layers.size() - 1; l++) {
      Layer next = layers.get(l + 1);
      if (next.w().length != b.length) {
        return new double[0];
      }
      b = ForwardChecks.sums(next.w(), b, layers.get(l).b());
    }
    return b;
  }

  /** What comes out when W is replaced before b is computed. */
  private static double[] withNewMatrix(List<Layer> layers) {
    Layer folded = layers.get(0);
    for (Layer next : layers.subList(1, layers.size())) {
      double[][] w = product(next.w(), folded.w());
      if (w[0].length != folded.b().length) {
        return new double[0];
      }
      folded = new Layer(w, ForwardChecks.sums(w, next.b(), folded.b()));
    }
    return folded.b();
  }

  private static double[] sumOfBiases(List<Layer> layers) {
    double[] sum = new double[layers.get(0).b().length];
    for (Layer layer : layers) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += layer.b()[j];
      }
    }
    return sum;
  }

  /** What single precision keeps of the largest number. */
  private static double tolerance(double[][] numbers) {
    double largest =
        Arrays.stream(numbers).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    return 1e-5 * Math.max(1, largest);
  }
}
