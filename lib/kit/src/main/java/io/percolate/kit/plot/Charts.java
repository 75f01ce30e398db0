package io.percolate.kit.plot;

import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Function;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;

/** The one look of all figures, for the charts that XChart draws. */
final class Charts {

  /** Room that a chart keeps around itself. */
  static final int PADDING = 12;

  private static final Color CLEAR = new Color(0, true);
  private static final String EXPONENT = "0.####E0";
  private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.ROOT);

  private Charts() {}

  /** A light grid and plain words; title and names are ours to write, so the legend goes. */
  static void style(AxesChartStyler style) {
    style.setLocale(Locale.ROOT);
    style.setChartBackgroundColor(CLEAR).setPlotBackgroundColor(CLEAR).setPlotBorderVisible(false);
    style.setChartPadding(PADDING).setChartTitleVisible(false).setLegendVisible(false);
    style.setPlotGridLinesColor(Theme.GRID).setPlotGridLinesStroke(Theme.HAIR);
    style.setAxisTicksLineVisible(false).setAxisTicksMarksVisible(false);
    style.setAxisTickMarkLength(0).setAxisTitleFont(Theme.LABEL).setChartFontColor(Theme.MUTED);
    style.setAxisTickLabelsFont(Theme.TICK).setAxisTickLabelsColor(Theme.MUTED);
    style.setYAxisLabelAlignment(TextAlignment.Right);
  }

  /** Labels for ticks at round values between these ends: in full, with equally many decimals. */
  static Function<Double, String> ticks(double low, double high) {
    double size = Math.max(Math.abs(low), Math.abs(high));
    int decimals =
        (int) -Math.floor(Math.log10((high - low) / 5.5)); // XChart takes a fifth or a sixth
    String pattern = pattern(size, 1e-3);
    double zero = 1e-9 * (high - low); // XChart adds up its ticks, and misses zero by a little
    return tick ->
        label(pattern, Math.max(0, Math.min(8, decimals)), Math.abs(tick) < zero ? 0 : tick);
  }

  /** Labels where ticks stand at all of 1 to 9 in every decade: as many as there is room for. */
  static Function<Double, String> logTicks(double low, double high) {
    String digits = high / low >= 1000 ? "1" : high / low >= 8 ? "125" : "123456789";
    int decades = (int) Math.ceil(Math.log10(high / low) / 10);
    return tick -> {
      String first = String.format(Locale.ROOT, "%.3e", tick).substring(0, 1);
      boolean shown = decades <= 1 || Math.rint(Math.log10(tick)) % decades == 0;
      return shown && digits.contains(first) ? number(tick) : "";
    };
  }

  /** A round value in full, or with an exponent where that is far from one. */
  static String number(double value) {
    double size = Math.abs(value);
    return label(pattern(size, 1e-4), 0, value);
  }

  /** Thousands stand apart from 10,000 on, so that 1984 can be a year. */
  private static String pattern(double size, double least) {
    if (size < least || size >= 1e7) {
      return EXPONENT;
    }
    return size < 10_000 ? "0.########" : "#,##0.########";
  }

  private static String label(String pattern, int decimals, double tick) {
    DecimalFormat format = new DecimalFormat(pattern, SYMBOLS);
    format.setMinimumFractionDigits(pattern.equals(EXPONENT) ? 0 : decimals);
    return tick == 0 ? "0" : format.format(tick).replace('-', '−').replace('E', 'e');
  }
}
