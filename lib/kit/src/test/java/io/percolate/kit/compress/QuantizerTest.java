package io.percolate.kit.compress;

import static io.percolate.kit.compress.Quantizer.int4;
import static io.percolate.kit.compress.Quantizer.int8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.types.Shape;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuantizerTest {

  private static final float[] WEIGHTS = {-1, 0.5f, 0.26f, 0.1f, -0.02f, 0};
  private static final Shape TWO_ROWS = new Shape(2, 3);

  @Test
  void symmetricCodesAreByHand() {
    QuantizedArray eight = int8().quantize(WEIGHTS, TWO_ROWS);
    QuantizedArray four = int4().quantize(WEIGHTS, TWO_ROWS);

    assertThat(eight.scales()).containsExactly(1 / 127f);
    assertThat(eight.codes()).containsExactly(-127, 64, 33, 13, -3, 0); // 63.5 goes up
    assertThat(four.scales()).containsExactly(1 / 7f);
    assertThat(four.codes()).containsExactly(-7, 3, 2, 1, 0, 0); // 1 / 7f is above 1/7
  }

  @Test
  void affineCodesAreThoseOfPyTorch() {
    QuantizedArray affine = int8().affine().quantize(WEIGHTS, TWO_ROWS);

    // torch.quantize_per_tensor(w, 1.5 / 255, 42, torch.qint8)
    assertThat(affine.zeroPoints()).containsExactly(42);
    assertThat(affine.codes()).containsExactly(-128, 127, 86, 59, 39, 42);
  }

  @Test
  void aScaleForEachChannelIsFinerWhereWeightsAreSmall() {
    QuantizedArray one = int4().quantize(WEIGHTS, TWO_ROWS);
    QuantizedArray each = int4().perChannel().quantize(WEIGHTS, TWO_ROWS);

    assertThat(each.scales()).containsExactly(1 / 7f, 0.1f / 7);
    assertThat(Math.abs(one.restore()[4] + 0.02f)).isGreaterThan(0.015f);
    assertThat(Math.abs(each.restore()[4] + 0.02f)).isLessThan(0.01f);
  }

  @Property(tries = 300, seed = "12")
  void noWeightMovesByMoreThanHalfAStep(
      @ForAll @IntRange(min = 1, max = 5) int rows,
      @ForAll @IntRange(min = 1, max = 40) int columns,
      @ForAll @IntRange(min = -30, max = 30) int magnitude,
      @ForAll @IntRange(min = -2, max = 2) int shift,
      @ForAll long seed) {
    Random random = new Random(seed);
    float[] weights = new float[rows * columns];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) ((random.nextGaussian() + shift) * Math.pow(2, magnitude));
    }
    for (Quantizer bits : new Quantizer[] {int8(), int4()}) {
      for (Quantizer way : new Quantizer[] {bits, bits.affine()}) {
        within(way, weights, new Shape(rows, columns));
        within(way.perChannel(), weights, new Shape(rows, columns));
      }
    }
  }

  private static void within(Quantizer quantizer, float[] weights, Shape shape) {
    QuantizedArray array = quantizer.quantize(weights, shape);
    float[] restored = array.restore();
    for (int i = 0; i < weights.length; i++) {
      float step = array.scales()[i / (weights.length / array.scales().length)];
      assertThat((double) Math.abs(restored[i] - weights[i]))
          .as("%s of %s", quantizer, weights[i])
          .isLessThanOrEqualTo(step / 2 * (1 + 1e-4)); // of float arithmetic
    }
  }

  @Property(tries = 200, seed = "12")
  void zeroStaysExactlyZero(@ForAll long seed, @ForAll @IntRange(min = -3, max = 3) int shift) {
    Random random = new Random(seed);
    float[] weights = new float[20];
    for (int i = 1; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian() + shift;
    }
    for (Quantizer each : new Quantizer[] {int8(), int4(), int8().affine(), int4().affine()}) {
      assertThat(each.quantize(weights, new Shape(20)).restore()[0]).isZero();
    }
  }

  @Test
  void roundingASecondTimeChangesNothing() {
    float[] once = int8().perChannel().quantize(WEIGHTS, TWO_ROWS).restore();

    assertThat(int8().perChannel().quantize(once, TWO_ROWS).restore()).containsExactly(once);
  }

  @Test
  void zerosAloneAndTinyWeightsHaveAScaleToo() {
    assertThat(int8().affine().quantize(new float[3], new Shape(3)).restore())
        .containsExactly(0, 0, 0);
    assertThat(int8().quantize(new float[] {Float.MIN_VALUE}, new Shape(1)).restore())
        .containsExactly(0);
  }

  @Test
  void whatCanNotBeWrittenIsRefused() {
    assertThatThrownBy(() -> Quantizer.bits(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5 bits", "Take 8 or 4");
    assertThatThrownBy(() -> int8().quantize(new float[] {1, Float.NaN}, new Shape(2)))
        .hasMessageContaining("Weight 1 is NaN");
    assertThatThrownBy(() -> int8().quantize(new float[3], new Shape(2)))
        .hasMessageContaining("3 weights can't be quantised as an array of shape (2)");
    assertThat(int4().affine().perChannel()).hasToString("int4 affine per channel");
  }
}
