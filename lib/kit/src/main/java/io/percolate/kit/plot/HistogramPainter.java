package io.percolate.kit.plot;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Draws histograms: one as bars, several as steps through which the others can be seen. */
final class HistogramPainter {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;

  /** Fewer would make the axis count in fractions. */
  private static final int LEAST = 6;

  /** Narrower bars have no gaps between them. */
  private static final double NARROW = 5;

  private final Histogram histogram;
  private final Canvas canvas;
  private final Graphics2D g;

  private HistogramPainter(Histogram histogram, Canvas canvas) {
    this.histogram = histogram;
    this.canvas = canvas;
    this.g = canvas.graphics();
  }

  static BufferedImage paint(Histogram histogram) {
    return Canvas.draw(WIDTH, HEIGHT, canvas -> new HistogramPainter(histogram, canvas).paint());
  }

  private void paint() {
    List<Histogram.Sample> samples = histogram.samples();
    Bins bins = histogram.isEmpty() ? new Bins(0, 1, 1) : histogram.bins();
    List<int[]> counts = samples.stream().map(sample -> bins.counts(sample.values())).toList();
    int most = counts.stream().flatMapToInt(IntStream::of).max().orElse(0);
    Labels labels = histogram.labels();
    String out = histogram.leftOut() == 0 ? "" : "  (" + Alt.leftOut(histogram.leftOut()) + ")";
    double room = bins.count() == 1 ? bins.width() : 0;
    double[] ends = {bins.edge(0) - room, bins.edge(bins.count()) + room};
    for (Mark mark : histogram.marks()) {
      ends[0] = Math.min(ends[0], mark.x());
      ends[1] = Math.max(ends[1], mark.x());
    }
    List<Legend.Entry> names =
        IntStream.range(0, alone() ? 0 : samples.size()) // one needs no telling apart
            .mapToObj(i -> new Legend.Entry(samples.get(i).name(), symbol(i)))
            .toList();
    Axes axes =
        new Axes(
            canvas,
            labels.axes(labels.x() + out, labels.y()),
            Range.of(ends[0], ends[1], 0, Math.max(LEAST, most)),
            histogram.marks().isEmpty() ? 0 : 17,
            Legend.room(names),
            Axes.MARGIN);
    for (int i = 0; i < samples.size(); i++) {
      sample(axes, bins, counts.get(i), i);
    }
    axes.marks(histogram.marks());
    Legend.draw(canvas, names, axes.plot().getMaxX(), axes.plot().getMinY());
    if (histogram.isEmpty()) {
      canvas.text("no values yet", Theme.LABEL, Theme.MUTED, WIDTH / 2.0, HEIGHT / 2.0, 0.5);
    }
  }

  private void sample(Axes axes, Bins bins, int[] counts, int i) {
    Path2D steps = new Path2D.Double();
    steps.moveTo(axes.x(bins.edge(0)), axes.y(0));
    double gap = axes.x(bins.edge(1)) - axes.x(bins.edge(0)) < NARROW ? 0 : 1;
    for (int bin = 0; bin < bins.count(); bin++) {
      double left = axes.x(bins.edge(bin));
      double right = axes.x(bins.edge(bin + 1));
      double top = axes.y(counts[bin]);
      steps.lineTo(left, top);
      steps.lineTo(right, top);
      if (alone()) {
        g.setColor(Theme.series(0));
        g.fill(new Rectangle2D.Double(left, top, right - left - gap, axes.y(0) - top));
      }
    }
    if (!alone()) {
      steps.lineTo(axes.x(bins.edge(bins.count())), axes.y(0));
      g.setColor(Theme.veil(i));
      g.fill(steps);
      g.setColor(Theme.series(i));
      g.setStroke(Theme.line(i));
      g.draw(steps);
    }
  }

  private Legend.Symbol symbol(int i) {
    return (on, x, y) -> {
      Rectangle2D square = new Rectangle2D.Double(x - 7, y - 6, 14, 12);
      on.setColor(Theme.veil(i));
      on.fill(square);
      on.setColor(Theme.series(i));
      on.setStroke(Theme.line(i));
      on.draw(square);
    };
  }

  private boolean alone() {
    return histogram.samples().size() == 1;
  }
}
