package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

  private static final List<String> TWO = List.of("short", "long");

  @Test
  void barsAreAsLongAsTheirValues() {
    long one = blue(Plot.bars(TWO, 1, 4));
    long both = blue(Plot.bars(TWO, 4, 4));

    assertThat(one / (double) both).isBetween(0.6, 0.65); // 5 to 8
  }

  @Test
  void barsBelowZeroReachTheOtherWay() {
    assertThat(blue(Plot.bars(TWO, -2, 2))).isGreaterThan(1000);
    assertThat(Plot.bars(TWO, -2, 2).alt()).isEqualTo("Bars: short -2, long 2.");
  }

  @Test
  void zerosHaveNoLength() {
    assertThat(blue(Plot.bars(TWO, 0, 0))).isZero();
  }

  @Test
  void intervalsAreDrawnAndTold() {
    Bars plain = Plot.bars(new String[] {"MLP"}, 0.951);
    Bars bars =
        plain
            .intervals(new double[] {0.94}, new double[] {0.96})
            .title("Fresh digits")
            .label("accuracy");

    assertThat(bars.alt()).isEqualTo("Bars “Fresh digits”, accuracy: MLP 0.951 (0.940 to 0.960).");
    assertThat(Pixels.count(bars.image(), Theme.TEXT))
        .isGreaterThan(
            Pixels.count(plain.title("Fresh digits").label("accuracy").image(), Theme.TEXT));
  }

  @Test
  void besideAFullHundredTenthsAreStillWritten() {
    Bars whole = Plot.bars(TWO, 100, 98);
    Bars tenths = Plot.bars(TWO, 100, 97.5);

    assertThat(Pixels.count(tenths.image(), Theme.TEXT))
        .isGreaterThan(Pixels.count(whole.image(), Theme.TEXT));
  }

  @Test
  void groupsStandBesideEachOtherInTheirOwnColours() {
    Bars bars =
        Plot.bars(new String[] {"random", "learnable"}, "train", 0.6, 0.9)
            .intervals(new double[] {0.5, 0.8}, new double[] {0.7, 0.95})
            .and("fresh", 0.3, 0.45);

    long train = blue(bars);
    long fresh = Pixels.count(bars.image(), Theme.series(1));
    assertThat(train / (double) fresh).isBetween(1.9, 2.1);
    assertThat(bars.alt())
        .isEqualTo(
            "Bars: train random 0.600 (0.500 to 0.700), learnable 0.900 (0.800 to 0.950);"
                + " fresh random 0.300, learnable 0.450.");
  }

  @Test
  void groupsNeedNames() {
    assertThatThrownBy(() -> Plot.bars(TWO, 1, 2).and("fresh", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the first bars need a name too");
    assertThatThrownBy(() -> Plot.bars(new String[] {"a"}, "train", 1).and("fresh", 1, 2))
        .hasMessageContaining("1 names and 2 values");
  }

  @Test
  void namesAndValuesMustMatch() {
    assertThatThrownBy(() -> Plot.bars(TWO, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 names and 1 values");
    assertThatThrownBy(() -> Plot.bars(List.of())).hasMessageContaining("at least one");
    assertThatThrownBy(() -> Plot.bars(TWO, 1, Double.NaN))
        .hasMessageContaining("“long” has the value NaN");
  }

  @Test
  void anIntervalMustHoldItsValue() {
    assertThatThrownBy(
            () -> Plot.bars(TWO, 1, 2).intervals(new double[] {0, 3}, new double[] {2, 4}))
        .hasMessage("The interval of “long” from 3.0 to 4.0 doesn't hold its value 2.0.");
    assertThatThrownBy(() -> Plot.bars(TWO, 1, 2).intervals(new double[1], new double[2]))
        .hasMessageContaining("2 bars but 1 lower and 2 upper ends");
  }

  private static long blue(Bars bars) {
    return Pixels.count(bars.image(), Theme.series(0));
  }
}
