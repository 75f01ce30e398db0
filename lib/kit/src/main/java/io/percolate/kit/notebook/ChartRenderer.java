package io.percolate.kit.notebook;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.Series;

/** XChart's charts as sharp pictures. */
final class ChartRenderer {

  private static final int SCALE = 2;

  private ChartRenderer() {}

  static Bundle bundle(Chart<?, ?> chart) {
    int width = chart.getWidth();
    int height = chart.getHeight();
    BufferedImage image =
        new BufferedImage(SCALE * width, SCALE * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.scale(SCALE, SCALE);
      chart.paint(g, width, height);
    } finally {
      g.dispose();
    }
    return Bundle.png(image, SCALE, alt(chart));
  }

  private static String alt(Chart<?, ?> chart) {
    String series =
        String.join(", ", chart.getSeriesCollection().stream().map(Series::getName).toList());
    return "Chart “%s” of %s".formatted(chart.getTitle(), series);
  }
}
