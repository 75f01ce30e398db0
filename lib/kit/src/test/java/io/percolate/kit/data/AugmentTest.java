package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AugmentTest {
  private static final Shape SQUARE = new Shape(1, 5, 5);

  @Test
  void originalsComeFirstAndLabelsGoAlong() {
    Examples three = digits(3);
    Examples all = Augment.images().shift(1).apply(three, 2, 7);
    assertThat(all.size()).isEqualTo(9);
    assertThat(all.shape()).isEqualTo(three.shape());
    assertThat(all.labels()).containsExactly(0, 1, 2, 0, 1, 2, 0, 1, 2);
    assertThat(all.take(3).features()).containsExactly(three.features());
  }

  @Test
  void labelsOfSeveralValuesGoAlongWhole() {
    Examples boxes = new Examples(new float[50], SQUARE, new float[] {1, 2, 3, 4}, new Shape(2));
    Examples all = Augment.images().shift(1).apply(boxes, 1, 7);
    assertThat(all.labelShape()).isEqualTo(new Shape(2));
    assertThat(all.labels()).containsExactly(1, 2, 3, 4, 1, 2, 3, 4);
  }

  @Test
  void theSameSeedGivesTheSameCopiesWhateverElseIsAsked() {
    Augment augment = Augment.images().shift(2).rotate(10).scale(.9, 1.1).noise(.1);
    Examples three = digits(3);
    Examples once = augment.apply(three, 1, 7);
    assertThat(augment.apply(three, 2, 7).take(6).features()).containsExactly(once.features());
    assertThat(augment.apply(three, 1, 8).features()).isNotEqualTo(once.features());
  }

  @Test
  void aShiftMovesEveryPixelByTheSameWholeStepAndChangesNone() {
    float[] dot = new float[25];
    dot[12] = .7f;
    Set<Integer> places = new HashSet<>();
    for (int seed = 0; seed < 300; seed++) {
      float[] moved = Augment.images().shift(1).one(dot, SQUARE, 0, Chance.of(seed));
      int[] inked = IntStream.range(0, 25).filter(i -> moved[i] != 0).toArray();
      assertThat(inked).hasSize(1);
      assertThat(moved[inked[0]]).isEqualTo(.7f);
      places.add(inked[0]);
    }
    assertThat(places).containsExactlyInAnyOrder(6, 7, 8, 11, 12, 13, 16, 17, 18);
  }

  @Test
  void whatLeavesTheEdgeIsGoneAndPaperComesIn() {
    float[] ink = new float[25];
    Arrays.fill(ink, 1);
    Set<Integer> left = new HashSet<>();
    for (int seed = 0; seed < 300; seed++) {
      float[] moved = Augment.images().shift(1).one(ink, SQUARE, 0, Chance.of(seed));
      left.add((int) sum(moved));
    }
    assertThat(left).containsExactlyInAnyOrder(25, 20, 16);
  }

  @Test
  void aQuarterTurnMovesTheTopToTheRightOrTheOtherWay() {
    Affine clockwise = new Affine(false, 1, Math.PI / 2, 0, 0);
    float[] top = new float[25];
    top[2] = 1;
    float[] turned = clockwise.sample(top, SQUARE);
    assertThat(turned[14]).isCloseTo(1, within(1e-6f));
    assertThat(sum(turned)).isCloseTo(1, within(1e-6));
  }

  @Test
  void anEighthOfATurnKeepsAboutAllInk() {
    float[] blot = new float[25];
    for (int place : new int[] {6, 7, 8, 11, 12, 13, 16, 17, 18}) {
      blot[place] = 1;
    }
    float[] turned = new Affine(false, 1, Math.PI / 4, 0, 0).sample(blot, SQUARE);
    assertThat(sum(turned)).isCloseTo(9, within(.5));
    assertThat(turned[12]).isCloseTo(1, within(1e-6f));
  }

  @Test
  void twiceAsLargeHasFourTimesTheInkAndItsMiddleStays() {
    float[] dot = new float[49];
    dot[24] = 1;
    float[] large = new Affine(false, 2, 0, 0, 0).sample(dot, new Shape(7, 7));
    assertThat(large[24]).isEqualTo(1);
    assertThat(large[23]).isEqualTo(.5f);
    assertThat(large[16]).isEqualTo(.25f);
    assertThat(sum(large)).isCloseTo(4, within(1e-6));
  }

  @Test
  void onlyLabelsThatWereNamedAreFlipped() {
    float[] left = new float[25];
    left[10] = 1;
    Augment augment = Augment.images().flip(0, 8);
    int flipped = 0;
    for (int seed = 0; seed < 100; seed++) {
      assertThat(augment.one(left, SQUARE, 3, Chance.of(seed))[10]).isEqualTo(1);
      float[] eight = augment.one(left, SQUARE, 8, Chance.of(seed));
      assertThat(eight[10] + eight[14]).isEqualTo(1);
      flipped += (int) eight[14];
    }
    assertThat(flipped).isBetween(35, 65);
  }

  @Test
  void channelsMoveTogether() {
    float[] image = new float[3 * 25];
    image[12] = .2f;
    image[25 + 12] = .4f;
    image[50 + 12] = .6f;
    float[] moved = Augment.images().shift(2).one(image, new Shape(3, 5, 5), 0, Chance.of(4));
    int at = IntStream.range(0, 25).filter(i -> moved[i] != 0).findFirst().orElseThrow();
    assertThat(new float[] {moved[at], moved[25 + at], moved[50 + at]})
        .containsExactly(.2f, .4f, .6f);
  }

  @Test
  void noiseStaysBetweenPaperAndInkAndHasItsDeviation() {
    float[] grey = new float[10_000];
    Arrays.fill(grey, .5f);
    float[] noisy = Augment.images().noise(.1).one(grey, new Shape(100, 100), 0, Chance.of(4));
    double mean = sum(noisy) / noisy.length;
    double variance =
        IntStream.range(0, noisy.length).mapToDouble(i -> noisy[i] - mean).map(d -> d * d).sum()
            / noisy.length;
    assertThat(mean).isCloseTo(.5, within(.005));
    assertThat(Math.sqrt(variance)).isCloseTo(.1, within(.005));
    float[] strong = Augment.images().noise(5).one(grey, new Shape(100, 100), 0, Chance.of(4));
    assertThat(strong).contains(0, 1);
    assertThat(IntStream.range(0, strong.length).filter(i -> strong[i] < 0 || strong[i] > 1))
        .isEmpty();
  }

  @Test
  void theImageGivenIsNotWrittenTo() {
    Examples one = digits(1);
    float[] before = one.features().clone();
    Augment.images().shift(1).noise(.5).apply(one, 3, 1);
    assertThat(one.features()).containsExactly(before);
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    Augment none = Augment.images();
    assertThatThrownBy(() -> none.shift(-1)).hasMessageContaining("0 or more");
    assertThatThrownBy(() -> none.rotate(181)).hasMessageContaining("0 to 180 degrees");
    assertThatThrownBy(() -> none.scale(1.1, .9)).hasMessageContaining("1.1 and 0.9");
    assertThatThrownBy(() -> none.scale(0, 1)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> none.noise(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(none::flip).hasMessageContaining("flip(0, 8)");
    assertThatThrownBy(() -> none.apply(digits(2), 0, 1)).hasMessageContaining("at least 1");
  }

  @Test
  void examplesThatArentImagesAreRefused() {
    Examples points = new Examples(new float[4], new Shape(2), new float[2]);
    assertThatThrownBy(() -> Augment.images().apply(points, 1, 1))
        .hasMessageContainingAll("(h, w)", "(2)");
    Examples scaled = new Examples(new float[] {0, 2, 0, 0}, new Shape(2, 2), new float[1]);
    assertThatThrownBy(() -> Augment.images().apply(scaled, 1, 1))
        .hasMessageContainingAll("0 to 1", "2.0", "before standardising");
    assertThatThrownBy(() -> Augment.images().one(new float[3], SQUARE, 0, Chance.of(1)))
        .hasMessageContainingAll("25 values", "has 3");
  }

  private static Examples digits(int n) {
    float[] x = new float[25 * n];
    float[] y = new float[n];
    Chance chance = Chance.of(3);
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) chance.uniform();
      y[i / 25] = i / 25;
    }
    return new Examples(x, SQUARE, y);
  }

  private static double sum(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum();
  }
}
