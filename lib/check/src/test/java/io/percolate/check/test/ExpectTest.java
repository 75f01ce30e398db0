package io.percolate.check.test;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectOverall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpectTest {
  @Test
  void numbersWithinTheToleranceAreClose() {
    assertThatCode(() -> expect(1.0000001).isCloseTo(1, 1e-6)).doesNotThrowAnyException();
    assertThatCode(() -> expect(new float[] {0.1f}).isCloseTo(new double[] {0.1}, 1e-6))
        .doesNotThrowAnyException();
    assertThatCode(() -> expect(Double.POSITIVE_INFINITY).isCloseTo(Double.POSITIVE_INFINITY, 1e-6))
        .doesNotThrowAnyException();
  }

  @Test
  void aNumberThatIsNoNumberIsNeverClose() {
    assertThatThrownBy(() -> expect(Double.NaN).isCloseTo(Double.NaN, 1))
        .isInstanceOf(Mismatch.class);
    assertThatThrownBy(() -> expect(1.0).isCloseTo(Double.NaN, 1)).isInstanceOf(Mismatch.class);
  }

  @Test
  void theFirstDifferenceIsNamed() {
    assertThatThrownBy(
            () ->
                expect(new double[][] {{1, 2}, {3, 5}})
                    .isCloseTo(new double[][] {{1, 2}, {3, 4}}, 0))
        .hasMessage(
            """
            expected  [[1, 2], [3, 4]]
            but got   [[1, 2], [3, 5]]
            first differs at [1][1]: expected 4, got 5""");
  }

  @Test
  void anotherShapeIsSaidBeforeAnyValue() {
    assertThatThrownBy(() -> expect(new double[] {1, 2}).isCloseTo(new double[] {1, 2, 3}, 0))
        .hasMessageEndingWith("The shape must be (3), but it is (2).");
    assertThatThrownBy(() -> expect(new double[0][0]).isCloseTo(new double[][] {{1}}, 0))
        .hasMessageContaining("The shape must be (1, 1)");
    assertThatThrownBy(() -> expect(new double[][] {{1}, {1, 2}}).isCloseTo(new double[2][1], 0))
        .hasMessageContaining("all rows must be equally long");
  }

  @Test
  void theMistakeThatFitsIsExplained() {
    assertThatThrownBy(
            () ->
                expect(new double[] {2, 4})
                    .unlike(new double[] {0, 0}, "Nothing was added.")
                    .unlike(new double[] {2, 4}, "Doubled.")
                    .isCloseTo(new double[] {1, 2}, 1e-9))
        .hasMessageEndingWith("Doubled.");
  }

  @Test
  void arraysOfDjlAreComparedToo() {
    try (NDManager manager = NDManager.newBaseManager()) {
      assertThatCode(
              () ->
                  expect(manager.create(new float[][] {{1, 2}}))
                      .isCloseTo(new double[][] {{1, 2}}, 1e-6))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void largeLongsAreComparedToTheLastDigit() {
    long large = (1L << 53) + 1;
    assertThatCode(() -> expect(large).isEqualTo(large)).doesNotThrowAnyException();
    assertThatThrownBy(() -> expect(large - 1).isEqualTo(large))
        .hasMessageContaining("expected  9007199254740993");
  }

  @Test
  void whatIsNoNumberIsComparedAsAWhole() {
    assertThatCode(() -> expect(List.of("a", "b")).isEqualTo(List.of("a", "b")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> expect("sgd").unlike("sgd", "Adam was asked for.").isEqualTo("adam"))
        .hasMessage(
            """
            expected  "adam"
            but got   "sgd"
            Adam was asked for.""");
  }

  @Test
  void numbersThatLookAlikeAreShownToTheLastDigit() {
    assertThatThrownBy(() -> expect(1.00000001).isCloseTo(1.0, 1e-12))
        .hasMessageContaining("but got   1.00000001");
  }

  @Test
  void whereArraysLookAlikeTheDifferenceIsShownToTheLastDigit() {
    assertThatThrownBy(() -> expect(new float[] {0.2f}).isCloseTo(new double[] {0.2}, 1e-9))
        .hasMessageEndingWith("first differs at [0]: expected 0.2, got 0.20000000298023224");
  }

  @Test
  void theLogarithmOfZeroIsNamed() {
    assertThatThrownBy(() -> expect(Double.NEGATIVE_INFINITY).isCloseTo(1, 0.1))
        .hasMessageContaining("log(0)");
  }

  @Test
  void whatHoldsOfManyCallsNamesNoneOfThem() {
    assertThatThrownBy(() -> expectOverall(false, "Of 10 seeds, 10 gave the same."))
        .isInstanceOfSatisfying(
            Mismatch.class,
            mismatch ->
                assertThat(mismatch.after("seed = 10"))
                    .hasMessage("Of 10 seeds, 10 gave the same."));
  }

  @Test
  void anInfiniteMistakeIsLikeNoFiniteAnswer() {
    assertThatThrownBy(
            () -> expect(3.0).unlike(Double.POSITIVE_INFINITY, "It overflowed.").isCloseTo(2, 0.1))
        .isInstanceOf(Mismatch.class)
        .hasMessageNotContaining("It overflowed.");
    assertThatThrownBy(
            () ->
                expect(Double.POSITIVE_INFINITY)
                    .unlike(Double.POSITIVE_INFINITY, "It overflowed.")
                    .isCloseTo(2, 0.1))
        .isInstanceOf(Mismatch.class)
        .hasMessageContaining("It overflowed.");
  }

  @Test
  void aWideToleranceDoesNotTakeOneLargeMistakeForAnother() {
    assertThatThrownBy(
            () ->
                expect(1200.0)
                    .unlike(1000.0, "Rent was forgotten.")
                    .unlike(1200.2, "Wages were forgotten.")
                    .isCloseTo(700, 0.5))
        .hasMessageEndingWith("Wages were forgotten.");
  }

  @Test
  void aMistakeThatMakesNoDifferenceExplainsNothing() {
    assertThatThrownBy(
            () ->
                expect(new double[] {1e-10, 2})
                    .unlike(new double[] {0, 2}, "It was doubled.")
                    .isEqualTo(new double[] {0, 2}))
        .hasMessageNotContaining("doubled");
  }

  @Test
  void whereInfinityIsAskedForItIsNoLogarithm() {
    double hidden = Double.NEGATIVE_INFINITY;
    assertThatThrownBy(
            () -> expect(new double[] {hidden, hidden}).isCloseTo(new double[] {0, hidden}, 1e-9))
        .hasMessageNotContaining("log(0)");
  }

  @Test
  void aMistakeMayHaveAnotherShape() {
    assertThatThrownBy(
            () ->
                expect(new double[][] {{1}, {2}})
                    .unlike(new double[][] {{1}, {2}}, "Rows and columns are swapped.")
                    .isCloseTo(new double[][] {{1, 2}}, 1e-9))
        .hasMessageEndingWith("Rows and columns are swapped.");
  }

  @Test
  void theFirstDifferenceOfListsAndRecordsIsNamed() {
    record Edge(String from, String to) {}
    List<Edge> expected = IntStream.range(0, 12).mapToObj(i -> new Edge("a" + i, "b")).toList();
    List<Edge> got = new ArrayList<>(expected);
    got.set(10, new Edge("a10", "c"));

    assertThatThrownBy(() -> expect(got).isEqualTo(expected))
        .hasMessageContaining("first differs at [10].to: expected \"b\", got \"c\"");
    assertThatThrownBy(() -> expect(got).isEqualTo(expected.subList(0, 3)))
        .hasMessageContaining("3 elements expected, 12 came");
  }

  @Test
  void aDifferenceBeyondTheDigitsShownIsShownAllTheSame() {
    assertThatThrownBy(
            () -> expect(new double[] {1, 2.00000001}).isCloseTo(new double[] {1, 2}, 1e-12))
        .hasMessageContaining("first differs at [1]: expected 2.0, got 2.00000001");
  }
}
