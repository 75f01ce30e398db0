package io.percolate.kit.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a surface in bands of equal height, and trails over it. */
final class ContoursPainter {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 440;

  /** Up to this many points of a trail each gets a dot. */
  private static final int DOTS = 60;

  private static final Color LINE = new Color(0x737f93);
  private static final BasicStroke CROSS = new BasicStroke(2f);
  private static final BasicStroke CROSS_CASING = new BasicStroke(5f);

  private final Contours contours;
  private final Canvas canvas;
  private final Graphics2D g;
  private final double[] levels;
  private final List<Legend.Entry> names = new ArrayList<>();
  private final ColourBar bar;
  private final Axes axes;

  private ContoursPainter(Contours contours, Canvas canvas) {
    this.contours = contours;
    this.canvas = canvas;
    this.g = canvas.graphics();
    double[] heights = contours.sorted();
    this.levels = Levels.contours(heights);
    List<ColourBar.Tick> ticks =
        levels.length == 0
            ? List.of(new ColourBar.Tick(0.5, Charts.number(heights[0])))
            : IntStream.range(0, levels.length).mapToObj(this::tick).toList();
    this.bar = new ColourBar(contours.heights(), share -> colour((int) (share * bands())), ticks);
    for (int i = 0; i < contours.trails().size(); i++) {
      int trail = i;
      String name = contours.trails().get(i).name();
      names.add(new Legend.Entry(name, (on, x, y) -> sample(on, trail, x, y)));
    }
    contours
        .minimum()
        .ifPresent(m -> names.add(new Legend.Entry("minimum", (on, x, y) -> cross(on, x, y, 5))));
    double beside = Math.max(bar.room(), Legend.room(names));
    this.axes = new Axes(canvas, contours.labels(), contours.window(), 0, beside, 1);
  }

  static BufferedImage paint(Contours contours) {
    return Canvas.draw(WIDTH, HEIGHT, canvas -> new ContoursPainter(contours, canvas).paint());
  }

  private void paint() {
    Field.fill(g, axes.plot(), this::at);
    AffineTransform onto = Field.onto(axes.plot());
    g.setColor(LINE);
    g.setStroke(Theme.HAIR);
    for (double level : levels) {
      g.draw(onto.createTransformedShape(contours.surface().contour(level)));
    }
    Shape clip = g.getClip();
    g.clip(axes.plot());
    contours.minimum().ifPresent(m -> cross(g, axes.x(m.getX()), axes.y(m.getY()), 8));
    for (int i = 0; i < contours.trails().size(); i++) {
      trail(contours.trails().get(i), i, onto);
    }
    g.setClip(clip);
    Legend.draw(canvas, names, axes.plot().getMaxX(), axes.plot().getMinY());
    double top = axes.plot().getMinY() + (names.isEmpty() ? 0 : Legend.LINE * names.size() + 14);
    bar.draw(canvas, axes.plot().getMaxX(), top, axes.plot().getMaxY());
  }

  private int bands() {
    return levels.length + 1;
  }

  private ColourBar.Tick tick(int i) {
    return new ColourBar.Tick((i + 1.0) / bands(), Charts.number(levels[i]));
  }

  private Color colour(int band) {
    return Palette.GROUND.at(bands() == 1 ? 0 : Math.min(band, levels.length) / (bands() - 1.0));
  }

  private Color at(double u, double v) {
    double height = contours.surface().at(u, v);
    if (Double.isNaN(height)) {
      return Theme.CARD;
    }
    int place = Arrays.binarySearch(levels, height);
    return colour(place < 0 ? -place - 1 : place + 1);
  }

  private void trail(Trail trail, int i, AffineTransform onto) {
    Shape path = onto.createTransformedShape(trail.in(contours.window()));
    g.setColor(Theme.CARD);
    g.setStroke(Theme.CASING);
    g.draw(path);
    g.setColor(Theme.series(i));
    g.setStroke(Theme.line(i));
    g.draw(path);
    int last = trail.length() - 1;
    for (int p = 1; p < last && last < DOTS; p++) {
      if (within(trail, p)) {
        canvas.dot(axes.x(trail.x()[p]), axes.y(trail.y()[p]), 5, 0, Theme.series(i));
      }
    }
    if (within(trail, 0)) {
      canvas.dot(axes.x(trail.x()[0]), axes.y(trail.y()[0]), 9, 2, Theme.TEXT);
      canvas.dot(axes.x(trail.x()[0]), axes.y(trail.y()[0]), 5, 0, Theme.CARD);
    }
    if (within(trail, last)) {
      end(g, i, axes.x(trail.x()[last]), axes.y(trail.y()[last]));
    }
  }

  private boolean within(Trail trail, int p) {
    double u = contours.window().u(trail.x()[p]);
    double v = contours.window().v(trail.y()[p]);
    return 0 <= u && u <= 1 && 0 <= v && v <= 1;
  }

  private static void end(Graphics2D g, int i, double x, double y) {
    Markers.draw(g, i, x, y, 7.5, Theme.CARD);
    Markers.draw(g, i, x, y, 5.5, Theme.series(i));
  }

  private static void sample(Graphics2D g, int i, double x, double y) {
    g.setColor(Theme.series(i));
    g.setStroke(Theme.line(i));
    g.draw(new Line2D.Double(x - 10, y, x + 8, y));
    end(g, i, x + 5, y);
  }

  private static void cross(Graphics2D on, double x, double y, double arm) {
    for (boolean edge : new boolean[] {true, false}) {
      on.setColor(edge ? Theme.CARD : Theme.TEXT);
      on.setStroke(edge ? CROSS_CASING : CROSS);
      on.draw(new Line2D.Double(x - arm, y - arm, x + arm, y + arm));
      on.draw(new Line2D.Double(x - arm, y + arm, x + arm, y - arm));
    }
  }
}
