package io.percolate.grader.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonFloatTest {
  /** What Python 3 prints. */
  @ParameterizedTest
  @CsvSource({
    "2, 2.0",
    "0, 0.0",
    "-0.0, -0.0",
    "0.5, 0.5",
    "1e-05, 1e-05",
    "1.25e-05, 1.25e-05",
    "0.0001, 0.0001",
    "0.00012345, 0.00012345",
    "123456.789, 123456.789",
    "1e15, 1000000000000000.0",
    "9999999999999998, 9999999999999998.0",
    "1e16, 1e+16",
    "1e22, 1e+22",
    "1.5e300, 1.5e+300",
    "0x1.5555555555555p-2, 0.3333333333333333",
    "0x1.3333333333334p-2, 0.30000000000000004",
    "0x0.0000000000001p-1022, 5e-324",
    "0x0.0000000000003p-1022, 1.5e-323",
    "0x1.fffffffffffffp1023, 1.7976931348623157e+308",
    "Infinity, inf",
    "-Infinity, -inf",
    "NaN, nan"
  })
  void numbersAreWrittenAsPythonWritesThem(String number, String text) {
    assertThat(PythonFloat.text(Double.parseDouble(number))).isEqualTo(text);
  }

  /** Below a power of two doubles are denser: the nearest of sixteen digits is another number. */
  @ParameterizedTest
  @CsvSource({
    "0x1.0p-44, 5.684341886080802e-14",
    "0x1.0p-24, 5.960464477539063e-08",
    "0x1.0p53, 9007199254740992.0"
  })
  void powersOfTwoKeepTheFewestDigits(String number, String text) {
    assertThat(PythonFloat.text(Double.parseDouble(number))).isEqualTo(text);
  }

  @Property(tries = 1000, seed = "1")
  void whatIsWrittenReadsBackAsTheSameNumber(@ForAll double number) {
    assertThat(Double.parseDouble(PythonFloat.text(number))).isEqualTo(number);
  }

  @Property(tries = 1000, seed = "2")
  void fewerDigitsWouldReadBackAsAnother(@ForAll long bits) {
    double number = Double.longBitsToDouble(bits);
    if (!Double.isFinite(number) || number == 0) {
      return;
    }
    BigDecimal written = new BigDecimal(PythonFloat.text(number)).stripTrailingZeros();

    BigDecimal unit = written.ulp().scaleByPowerOfTen(1);
    BigDecimal shorter = written.divideToIntegralValue(unit).multiply(unit);

    if (written.precision() > 1) {
      assertThat(shorter.doubleValue()).isNotEqualTo(number);
      assertThat(shorter.add(unit.multiply(BigDecimal.valueOf(written.signum()))).doubleValue())
          .isNotEqualTo(number);
    }
  }
}
