package io.percolate.kit.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Draws points, and the regions of a classifier behind them. */
final class ScatterPainter {

  private static final int WIDTH = 600;
  private static final int HEIGHT = 440;

  private static final BasicStroke BORDER = new BasicStroke(1.5f);

  private final Scatter scatter;
  private final Canvas canvas;
  private final Graphics2D g;

  private ScatterPainter(Scatter scatter, Canvas canvas) {
    this.scatter = scatter;
    this.canvas = canvas;
    this.g = canvas.graphics();
  }

  static BufferedImage paint(Scatter scatter) {
    return Canvas.draw(WIDTH, HEIGHT, canvas -> new ScatterPainter(scatter, canvas).paint());
  }

  private void paint() {
    Labels labels = scatter.labels();
    String out = scatter.leftOut() == 0 ? "" : "  (" + Alt.leftOut(scatter.leftOut()) + ")";
    List<Legend.Entry> names =
        IntStream.range(0, scatter.clouds().size())
            .mapToObj(k -> new Legend.Entry(scatter.clouds().get(k).name(), symbol(k)))
            .toList();
    Axes axes =
        new Axes(
            canvas,
            labels.axes(labels.x() + out, labels.y()),
            scatter.window(),
            0,
            Legend.room(names),
            1);
    scatter.regions().ifPresent(regions -> regions(regions, axes));
    Shape clip = g.getClip();
    g.clip(axes.plot());
    scatter.lines().forEach(line -> line(line, axes));
    int points = points(axes);
    g.setClip(clip);
    Legend.draw(canvas, names, axes.plot().getMaxX(), axes.plot().getMinY());
    if (points == 0) {
      double x = axes.plot().getCenterX();
      canvas.text("no points yet", Theme.LABEL, Theme.MUTED, x, axes.plot().getCenterY(), 0.5);
    }
  }

  private void regions(Regions regions, Axes axes) {
    double even = 1.0 / regions.classes().size();
    Field.fill(
        g,
        axes.plot(),
        (u, v) -> {
          Regions.Answer answer = regions.at(u, v);
          double sure = (answer.probability() - even) / (1 - even);
          return Theme.blend(Theme.CARD, Theme.series(answer.best()), 0.06 + 0.3 * sure);
        });
    g.setColor(Theme.TEXT);
    g.setStroke(BORDER);
    for (int k = 0; k < regions.classes().size(); k++) {
      g.draw(Field.onto(axes.plot()).createTransformedShape(regions.lead(k).contour(0)));
    }
  }

  /** By the window, since beyond the axes XChart has no places. */
  private void line(Cloud line, Axes axes) {
    Rectangle2D plot = axes.plot();
    Range window = scatter.window();
    Path2D path = new Path2D.Double();
    for (int i : line.drawable()) {
      double x = plot.getMinX() + window.u(line.x()[i]) * plot.getWidth();
      double y = plot.getMaxY() - window.v(line.y()[i]) * plot.getHeight();
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    g.setColor(Theme.AXIS);
    g.setStroke(Theme.HAIR);
    g.draw(path);
  }

  /** In turns from each class, so that none covers the others; says how many there are. */
  private int points(Axes axes) {
    List<int[]> places = scatter.clouds().stream().map(Cloud::drawable).toList();
    int all = places.stream().mapToInt(own -> own.length).sum();
    int most = places.stream().mapToInt(own -> own.length).max().orElse(0);
    double radius = all <= 150 ? 4.5 : all <= 1500 ? 3.5 : 2.2;
    for (int turn = 0; turn < most; turn++) {
      for (int k = 0; k < places.size(); k++) {
        if (turn < places.get(k).length) {
          Cloud cloud = scatter.clouds().get(k);
          int i = places.get(k)[turn];
          double x = axes.x(cloud.x()[i]);
          double y = axes.y(cloud.y()[i]);
          if (all <= 1500) {
            Markers.draw(g, k, x, y, radius + 1.2, Theme.CARD);
          }
          Markers.draw(g, k, x, y, radius, Theme.series(k));
        }
      }
    }
    return all;
  }

  private static Legend.Symbol symbol(int k) {
    return (g, x, y) -> Markers.draw(g, k, x, y, 5, Theme.series(k));
  }
}
