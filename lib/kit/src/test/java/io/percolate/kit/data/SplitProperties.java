package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SplitProperties {
  @Property(tries = 200, seed = "28")
  void everyExampleIsOnExactlyOneSide(
      @ForAll @IntRange(min = 10, max = 200) int n,
      @ForAll @DoubleRange(min = .1, max = .9) double share,
      @ForAll long seed) {
    Split split = Split.of(numbered(n, 3), share, seed);
    assertThat(split.test().size()).isEqualTo((int) Math.round(share * n));
    assertThat(both(split)).containsExactly(IntStream.range(0, n).toArray());
  }

  @Property(tries = 300, seed = "28")
  void stratifiedEveryClassKeepsItsShareToWithinOne(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 2, max = 60) Integer> sizes,
      @ForAll @DoubleRange(min = .3, max = .7) double share,
      @ForAll long seed) {
    Examples all = withSizes(sizes);
    Split split = Split.stratified(all, share, seed);
    assertThat(both(split)).containsExactly(IntStream.range(0, all.size()).toArray());
    for (int k = 0; k < sizes.size(); k++) {
      int tests = count(split.test(), k);
      assertThat((double) tests).isCloseTo(share * sizes.get(k), within(1.));
      assertThat(tests).isBetween(1, sizes.get(k) - 1);
    }
    assertThat((double) split.test().size())
        .isCloseTo(share * all.size(), within(sizes.size() / 2. + 1));
  }

  @Property(tries = 150, seed = "28")
  void everyExampleIsTestedOnceByTheFolds(
      @ForAll @IntRange(min = 9, max = 100) int n,
      @ForAll @IntRange(min = 2, max = 9) int k,
      @ForAll long seed) {
    List<Split> folds = Split.folds(numbered(n, 2), k, seed);
    assertThat(folds).hasSize(k);
    assertThat(folds).allSatisfy(fold -> assertThat(both(fold)).hasSize(n));
    assertThat(folds)
        .allSatisfy(f -> assertThat(f.test().size()).isBetween(n / k, (n + k - 1) / k));
    assertThat(folds.stream().flatMapToInt(f -> numbers(f.test())).sorted())
        .containsExactly(IntStream.range(0, n).boxed().toArray(Integer[]::new));
  }

  @Example
  void aSeedDecidesAndAnotherDecidesOtherwise() {
    Examples all = numbered(100, 2);
    int[] once = numbers(Split.of(all, .3, 1).test()).toArray();
    assertThat(numbers(Split.of(all, .3, 1).test()).toArray()).isEqualTo(once);
    assertThat(numbers(Split.of(all, .3, 2).test()).toArray()).isNotEqualTo(once);
    assertThat(numbers(Split.stratified(all, .3, 1).test()).toArray())
        .isNotEqualTo(numbers(Split.stratified(all, .3, 2).test()).toArray());
  }

  @Example
  void equalClassesGiveTheWholeShare() {
    Split split = Split.stratified(numbered(1000, 10), .25, 1);
    assertThat(split.test().size()).isEqualTo(250);
    assertThat(IntStream.range(0, 10).map(k -> count(split.test(), k)).boxed().distinct().sorted())
        .containsExactly(25);
  }

  @Example
  void splitsThatLeaveASideEmptyAreRefused() {
    Examples ten = numbered(10, 2);
    for (double share : new double[] {0, 1, -.1, 1.2, Double.NaN}) {
      assertThatThrownBy(() -> Split.of(ten, share, 1)).hasMessageContaining("between 0 and 1");
      assertThatThrownBy(() -> Split.stratified(ten, share, 1))
          .hasMessageContaining("between 0 and 1");
    }
    assertThatThrownBy(() -> Split.of(ten, .01, 1)).hasMessageContaining("none to test with");
    assertThatThrownBy(() -> Split.of(ten, .99, 1)).hasMessageContaining("none to train with");
    assertThatThrownBy(() -> Split.of(numbered(0, 2), .2, 1)).hasMessageContaining("0 examples");
    assertThatThrownBy(() -> Split.of(numbered(1, 2), .5, 1))
        .hasMessage("A test share of 0.5 of 1 example leaves none to train with.");
    assertThatThrownBy(() -> Split.folds(ten, 11, 1)).hasMessageContaining("11 folds");
    assertThatThrownBy(() -> Split.folds(ten, 1, 1)).hasMessageContaining("two folds");
  }

  @Example
  void classesThatCantBeKeptInProportionAreNamed() {
    assertThatThrownBy(() -> Split.stratified(withSizes(List.of(9, 1)), .2, 1))
        .hasMessageContainingAll("Class 1", "single example");
    Examples prices = new Examples(new float[4], new Shape(1), new float[] {1, 2, 2.5f, 3});
    assertThatThrownBy(() -> Split.stratified(prices, .5, 1))
        .hasMessageContainingAll("Label 2 is 2.5", "Split.of");
    Examples pairs = new Examples(new float[2], new Shape(1), new float[4], new Shape(2));
    assertThatThrownBy(() -> Split.stratified(pairs, .5, 1))
        .hasMessageContainingAll("Labels of shape (2)", "Split.of");
  }

  /** Example i has the feature i and is in class i mod {@code classes}. */
  private static Examples numbered(int n, int classes) {
    float[] x = new float[n];
    float[] y = new float[n];
    for (int i = 0; i < n; i++) {
      x[i] = i;
      y[i] = i % classes;
    }
    return new Examples(x, new Shape(1), y);
  }

  private static Examples withSizes(List<Integer> sizes) {
    int[] labels =
        IntStream.range(0, sizes.size())
            .flatMap(k -> IntStream.generate(() -> k).limit(sizes.get(k)))
            .toArray();
    float[] x = new float[labels.length];
    float[] y = new float[labels.length];
    for (int i = 0; i < labels.length; i++) {
      x[i] = i;
      y[i] = labels[i];
    }
    return new Examples(x, new Shape(1), y);
  }

  private static IntStream numbers(Examples examples) {
    return IntStream.range(0, examples.size()).map(i -> (int) examples.features()[i]);
  }

  private static int[] both(Split split) {
    return IntStream.concat(numbers(split.train()), numbers(split.test())).sorted().toArray();
  }

  private static int count(Examples examples, int label) {
    return (int)
        IntStream.range(0, examples.size()).filter(i -> examples.label(i) == label).count();
  }
}
