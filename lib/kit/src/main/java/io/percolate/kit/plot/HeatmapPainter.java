package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws a heatmap with a bar that says which colour stands for which value. */
final class HeatmapPainter {

  private static final double LOWEST_BAR = 120;
  private static final int MANY = 1000;

  private final Heatmap map;
  private final Palette palette;
  private final double low;
  private final double high;
  private final int decimals;
  private final ColourBar bar;
  private final Cells cells;

  private HeatmapPainter(Heatmap map) {
    this.map = map;
    DoubleSummaryStatistics finite = map.finite();
    double least = finite.getCount() == 0 ? 0 : finite.getMin();
    double most = finite.getCount() == 0 ? 0 : finite.getMax();
    double size = Math.max(Math.abs(least), Math.abs(most));
    boolean bothSigns = least < 0 && most > 0;
    this.palette = bothSigns ? Palette.DIVERGING : Palette.SEQUENTIAL;
    double from = least >= 0 && least <= 0.3 * most ? 0 : least;
    double[] ends = Range.around(from, most, false, 0.5 * size);
    this.low = bothSigns ? -size : ends[0];
    this.high = bothSigns ? size : ends[1];
    this.decimals = decimals(size);
    double[] ticks = Levels.round(low, high, 5);
    this.bar =
        new ColourBar(
            map.measured(),
            palette::at,
            Arrays.stream(ticks)
                .mapToObj(v -> new ColourBar.Tick(share(v), Charts.number(v)))
                .toList());
    this.cells = new Cells(map.rows(), map.columns(), map.labels(), widest(), bar.room());
  }

  static BufferedImage paint(Heatmap map) {
    HeatmapPainter painter = new HeatmapPainter(map);
    double foot = Math.max(0, LOWEST_BAR - painter.cells.down());
    return Canvas.table(
        map.labels().title(), painter.cells, painter.bar.room(), foot, painter::paint);
  }

  private void paint(Canvas canvas, double left, double top) {
    cells.draw(canvas, left, top, this::cell);
    double bottom = top + Math.max(LOWEST_BAR, cells.down());
    bar.draw(canvas, left + cells.across(), top, bottom);
  }

  /** The widest number; endless where there are too many to write. */
  private double widest() {
    double widest = map.rows().size() * map.columns().size() > MANY ? Double.MAX_VALUE : 0;
    for (int row = 0; row < map.rows().size() && widest < Double.MAX_VALUE; row++) {
      for (int column = 0; column < map.columns().size(); column++) {
        widest = Math.max(widest, Canvas.measure(text(value(row, column)), Theme.TICK));
      }
    }
    return widest;
  }

  private double value(int row, int column) {
    return map.value(row, column);
  }

  private double share(double value) {
    return (value - low) / (high - low);
  }

  private Cells.Cell cell(int row, int column) {
    double value = value(row, column);
    Color fill = Scale.LINEAR.holds(0, value) ? palette.at(share(value)) : Theme.MUTED;
    String text = cells.written() ? text(value) : "";
    return new Cells.Cell(fill, text, Theme.TICK, Theme.inkOn(fill));
  }

  /** Two digits behind the point below one, and fewer above. */
  private int decimals(double size) {
    boolean whole =
        IntStream.range(0, map.rows().size())
            .allMatch(
                r ->
                    IntStream.range(0, map.columns().size())
                        .allMatch(c -> value(r, c) == Math.rint(value(r, c))));
    return whole || size == 0 ? 0 : (int) Math.max(0, 2 - Math.ceil(Math.log10(size)));
  }

  private String text(double value) {
    if (value == 0 || Double.isNaN(value) || decimals > 4 || Math.abs(value) >= 1e6) {
      return Alt.number(value).replace('-', '−');
    }
    return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
  }
}
