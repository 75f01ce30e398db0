package io.percolate.kit.data.toys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.percolate.kit.data.Examples;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class ToysTest {
  @Test
  void numbersAreTheSameOnEveryMachine() {
    assertThat(crc(Toys.moons(200, .1, 1))).isEqualTo("210d912");
    assertThat(crc(Toys.circles(200, .1, 1))).isEqualTo("e17e43ab");
    assertThat(crc(Toys.spirals(200, 3, .05, 1))).isEqualTo("349bbdd1");
    assertThat(crc(Toys.blobs(200, 4, .3, 1))).isEqualTo("496ba582");
    assertThat(crc(Toys.tenfeat(1).learnable().train())).isEqualTo("748c101e");
    assertThat(crc(Toys.tenfeat(1).random().test())).isEqualTo("4d45e550");
  }

  @Test
  void withoutNoisePointsLieOnTheirCurves() {
    Examples circles = Toys.circles(100, 0, 3);
    Examples moons = Toys.moons(100, 0, 3);
    for (int i = 0; i < 100; i++) {
      float[] onCircle = circles.features(i);
      double radius = Math.hypot(onCircle[0], onCircle[1]);
      assertThat(radius).isCloseTo(circles.label(i) == 0 ? 1 : .5, within(1e-6));
      float[] onMoon = moons.features(i);
      boolean upper = moons.label(i) == 0;
      double distance =
          upper ? Math.hypot(onMoon[0], onMoon[1]) : Math.hypot(onMoon[0] - 1, onMoon[1] - .5);
      assertThat(distance).isCloseTo(1, within(1e-6));
      assertThat(upper ? onMoon[1] : .5 - onMoon[1]).isGreaterThanOrEqualTo(-1e-6);
    }
  }

  @Test
  void anArmOfASpiralWindsOnceFromItsHubToTheUnitCircle() {
    Examples spirals = Toys.spirals(3000, 3, 0, 3);
    for (int i = 0; i < spirals.size(); i++) {
      float[] at = spirals.features(i);
      double radius = Math.hypot(at[0], at[1]);
      double turns = Math.atan2(at[1], at[0]) / (2 * Math.PI) - radius - spirals.label(i) / 3;
      assertThat(turns).isCloseTo(Math.rint(turns), within(1e-5));
      assertThat(radius).isBetween(.0999, 1.0001);
    }
  }

  @Test
  void cloudsStandAroundTheirMiddles() {
    Examples blobs = Toys.blobs(4000, 4, .3, 3);
    double[][] mean = new double[4][2];
    for (int i = 0; i < blobs.size(); i++) {
      mean[(int) blobs.label(i)][0] += blobs.features(i)[0] / 1000;
      mean[(int) blobs.label(i)][1] += blobs.features(i)[1] / 1000;
    }
    assertThat(mean[0]).containsExactly(new double[] {1, 0}, within(.04));
    assertThat(mean[1]).containsExactly(new double[] {0, 1}, within(.04));
    assertThat(mean[2]).containsExactly(new double[] {-1, 0}, within(.04));
    assertThat(mean[3]).containsExactly(new double[] {0, -1}, within(.04));
  }

  @Test
  void twinsShareFeaturesAndCountsButNotLabels() {
    Twins twins = Toys.tenfeat(5);
    assertThat(twins.random().train().features()).isEqualTo(twins.learnable().train().features());
    assertThat(twins.random().test().features()).isEqualTo(twins.learnable().test().features());
    assertThat(agreement(twins.random().train(), twins.learnable().train())).isBetween(.45, .55);
    assertThat(twins.learnable().train().shape().getShape()).containsExactly(10);
  }

  @Test
  void noTestExampleIsATrainingExample() {
    Twins twins = Toys.tenfeat(5);
    float[] train = twins.learnable().train().features();
    float[] test = twins.learnable().test().features();
    assertThat(IntStream.range(0, 10_000).filter(i -> train[i] == test[i])).isEmpty();
  }

  @Test
  void theKnownRuleIsRightForNinetyNineInAHundred() {
    Examples all = Toys.tenfeat(5).learnable().train();
    long right =
        IntStream.range(0, all.size())
            .filter(i -> (rule(all.features(i)) > 0 ? 1 : 0) == all.label(i))
            .count();
    assertThat(right).isBetween(980L, 996L);
  }

  @Test
  void whatCantBeMadeIsSaid() {
    assertThatThrownBy(() -> Toys.moons(0, .1, 1)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> Toys.blobs(9, 1, .1, 1)).hasMessageContaining("at least 2");
    assertThatThrownBy(() -> Toys.circles(9, -.1, 1)).hasMessageContaining("0 or more");
    assertThatThrownBy(() -> Toys.circles(9, Double.NaN, 1)).hasMessageContaining("0 or more");
  }

  private static double rule(float[] x) {
    return IntStream.range(0, 10).mapToDouble(j -> j < 5 ? x[j] : -x[j]).sum();
  }

  private static double agreement(Examples a, Examples b) {
    return IntStream.range(0, a.size()).filter(i -> a.label(i) == b.label(i)).count()
        / (double) a.size();
  }

  /** Of every bit of features and labels. */
  private static String crc(Examples examples) {
    CRC32 crc = new CRC32();
    for (float[] values : new float[][] {examples.features(), examples.labels()}) {
      ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
      IntStream.range(0, values.length).forEach(i -> bytes.putFloat(values[i]));
      crc.update(bytes.array());
    }
    return Long.toHexString(crc.getValue());
  }
}
