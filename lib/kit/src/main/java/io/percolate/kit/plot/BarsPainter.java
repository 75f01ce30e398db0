package io.percolate.kit.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** Draws horizontal bars, which leave room for long names. */
final class BarsPainter {

  private static final int WIDTH = 640;
  private static final double NAME_ROOM = 200;
  private static final double PITCH = 34;
  private static final double THICK = 20;

  private final Bars bars;
  private final Canvas canvas;
  private final Panel panel;
  private final int decimals;

  private BarsPainter(Bars bars, Canvas canvas) {
    this.bars = bars;
    this.canvas = canvas;
    this.decimals = decimals(bars);
    double names = 0;
    double values = 0;
    for (Bars.Bar bar : bars.bars()) {
      names = Math.max(names, canvas.width(bar.name(), Theme.LABEL));
      values = Math.max(values, canvas.width(number(bar.value()), Theme.LABEL));
    }
    double left = Canvas.MARGIN + Math.min(names, NAME_ROOM) + 10;
    double top = Panel.top(bars.labels());
    double right = Canvas.MARGIN + values + 8;
    double height = PITCH * bars.bars().size();
    this.panel =
        new Panel(left, top, WIDTH - left - right, height, axis(bars), Axis.linear(0, 1, 1));
  }

  static BufferedImage paint(Bars bars) {
    double height =
        Panel.top(bars.labels()) + PITCH * bars.bars().size() + Panel.bottom(bars.labels());
    return Canvas.draw(
        WIDTH, (int) Math.ceil(height), canvas -> new BarsPainter(bars, canvas).paint());
  }

  /** Bars start at zero, so that lengths compare as values do. */
  private static Axis axis(Bars bars) {
    double low = 0;
    double high = 0;
    for (Bars.Bar bar : bars.bars()) {
      low = Math.min(low, bar.hasInterval() ? bar.low() : bar.value());
      high = Math.max(high, bar.hasInterval() ? bar.high() : bar.value());
    }
    return low == high ? Axis.rounded(0, 1, 5) : Axis.rounded(low, high, 6);
  }

  private void paint() {
    panel.words(canvas, bars.labels());
    panel.axisX(canvas);
    Graphics2D g = canvas.graphics();
    g.setColor(Theme.GRID);
    g.setStroke(Theme.HAIR);
    for (double tick : panel.x().ticks()) {
      g.draw(new Line2D.Double(panel.px(tick), panel.top(), panel.px(tick), panel.bottom()));
    }
    for (int i = 0; i < bars.bars().size(); i++) {
      bar(bars.bars().get(i), panel.top() + (i + 0.5) * PITCH);
    }
    g.setColor(Theme.AXIS);
    g.draw(new Line2D.Double(panel.px(0), panel.top(), panel.px(0), panel.bottom()));
  }

  private void bar(Bars.Bar bar, double middle) {
    Graphics2D g = canvas.graphics();
    double zero = panel.px(0);
    double end = panel.px(bar.value());
    g.setColor(Theme.series(0));
    g.fill(
        new Rectangle2D.Double(
            Math.min(zero, end), middle - THICK / 2, Math.abs(end - zero), THICK));
    double farthest = Math.max(zero, end);
    if (bar.hasInterval()) {
      interval(panel.px(bar.low()), panel.px(bar.high()), middle);
      farthest = Math.max(farthest, panel.px(bar.high()));
    }
    String name = canvas.fit(bar.name(), Theme.LABEL, NAME_ROOM);
    canvas.text(name, Theme.LABEL, Theme.TEXT, panel.left() - 10, middle + 4.5, 1);
    String value = number(bar.value());
    canvas.text(value, Theme.LABEL, Theme.TEXT, farthest + 8, middle + 4.5, 0);
  }

  /** A whisker with a light edge, to be seen on the bar and beside it. */
  private void interval(double low, double high, double middle) {
    Graphics2D g = canvas.graphics();
    for (boolean edge : new boolean[] {true, false}) {
      g.setColor(edge ? Theme.CARD : Theme.TEXT);
      g.setStroke(edge ? Theme.EDGE : Theme.BOLD);
      g.draw(new Line2D.Double(low, middle, high, middle));
      g.draw(new Line2D.Double(low, middle - 5, low, middle + 5));
      g.draw(new Line2D.Double(high, middle - 5, high, middle + 5));
    }
  }

  private String number(double value) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
  }

  /** As few decimals as show every value, but no more than three digits of the largest. */
  private static int decimals(Bars bars) {
    double largest = bars.bars().stream().mapToDouble(b -> Math.abs(b.value())).max().orElse(0);
    int most = largest == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(largest)));
    for (int decimals = 0; decimals < most; decimals++) {
      double scale = Math.pow(10, decimals);
      if (bars.bars().stream()
          .allMatch(b -> Math.abs(b.value() * scale - Math.rint(b.value() * scale)) < 1e-9)) {
        return decimals;
      }
    }
    return most;
  }
}
