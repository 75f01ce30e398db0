package io.percolate.kit.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Draws columns of circles and the lines between them; long columns leave their middle out. */
final class NeuronsPainter {

  private static final Font HEADING = Theme.LABEL.deriveFont(Font.BOLD);
  private static final Font BIAS = Theme.TICK.deriveFont(10f);
  private static final Color FILL = Theme.blend(Theme.CARD, Theme.series(0), 0.1);

  private static final String ABOVE = "above 0";
  private static final String BELOW = "below 0";
  private static final double SAMPLE = 26;

  private static final int SHOWN = 10;
  private static final double RADIUS = 18;
  private static final double PITCH = 46;
  private static final double BETWEEN = 150;
  private static final double LINE = 17;

  private final Neurons neurons;
  private final double top;
  private final double tallest;
  private final double left;
  private final double step;
  private final double largest;

  private NeuronsPainter(Neurons neurons) {
    this.neurons = neurons;
    List<Neurons.Column> columns = neurons.columns();
    this.top = Canvas.MARGIN + (neurons.title().isEmpty() ? 0 : 30);
    this.tallest = columns.stream().mapToDouble(c -> PITCH * places(c).length).max().orElse(0);
    double words =
        columns.stream()
            .flatMap(column -> column.words().stream())
            .mapToDouble(text -> Canvas.measure(text, HEADING))
            .max()
            .orElse(0);
    this.step = Math.max(BETWEEN, words + 16);
    this.left = Canvas.MARGIN + Math.max(RADIUS, words / 2);
    this.largest =
        columns.stream()
            .flatMap(column -> Arrays.stream(column.weights()))
            .mapToDouble(NeuronsPainter::largest)
            .max()
            .orElse(0);
  }

  private static double largest(float... values) {
    double largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  static BufferedImage paint(Neurons neurons) {
    NeuronsPainter painter = new NeuronsPainter(neurons);
    double title = Math.min(720, Canvas.measure(neurons.title(), Theme.TITLE));
    double foot = Canvas.measure(neurons.foot(), HEADING);
    double content = 2 * painter.left + painter.step * (neurons.columns().size() - 1);
    double legend = painter.largest > 0 ? painter.legendWidth() : 0;
    double words = Math.max(title, Math.max(foot, legend));
    double width = Math.max(content, words + 2 * Canvas.MARGIN);
    int rows = neurons.columns().stream().mapToInt(c -> c.words().size()).max().orElse(0);
    double height =
        painter.top
            + painter.tallest
            + LINE * rows
            + (neurons.foot().isEmpty() ? 0 : 28)
            + (painter.largest > 0 ? 24 : 0)
            + Canvas.MARGIN;
    double shift = (width - content) / 2;
    return Canvas.draw(
        (int) Math.ceil(width), (int) Math.ceil(height), canvas -> painter.draw(canvas, shift));
  }

  /** Which units are shown: all, or the first and the last with a gap, −1, between. */
  private static int[] places(Neurons.Column column) {
    if (column.units() <= SHOWN) {
      int[] all = new int[column.units()];
      Arrays.setAll(all, i -> i);
      return all;
    }
    int[] some = new int[SHOWN];
    Arrays.setAll(some, i -> i < SHOWN - 3 ? i : i == SHOWN - 3 ? -1 : column.units() - SHOWN + i);
    return some;
  }

  private void draw(Canvas canvas, double shift) {
    canvas.title(neurons.title());
    Graphics2D g = canvas.graphics();
    g.translate(shift, 0);
    for (int i = 1; i < neurons.columns().size(); i++) {
      lines(g, i);
    }
    for (int i = 0; i < neurons.columns().size(); i++) {
      circles(canvas, i);
      words(canvas, i);
    }
    g.translate(-shift, 0);
    double middle = canvas.width() / 2.0;
    double bottom = canvas.height() - Canvas.MARGIN;
    canvas.text(neurons.foot(), HEADING, Theme.TEXT, middle, bottom, 0.5);
    if (largest > 0) {
      legend(canvas, middle, bottom - 26);
    }
  }

  /** Two samples of lines, each with its words, and what the widest one stands for. */
  private void legend(Canvas canvas, double middle, double y) {
    Graphics2D g = canvas.graphics();
    double x = middle - legendWidth() / 2;
    for (boolean above : new boolean[] {true, false}) {
      style(g, (float) (above ? 0.6 * largest : -0.6 * largest));
      g.draw(new Line2D.Double(x, y - 4, x + SAMPLE, y - 4));
      canvas.text(above ? ABOVE : BELOW, Theme.TICK, Theme.MUTED, x + SAMPLE + 5, y, 0);
      x += SAMPLE + 5 + Canvas.measure(above ? ABOVE : BELOW, Theme.TICK) + 14;
    }
    canvas.text(widest(), Theme.TICK, Theme.MUTED, x, y, 0);
  }

  private double legendWidth() {
    return 2 * (SAMPLE + 19) + Canvas.measure(ABOVE + BELOW + widest(), Theme.TICK);
  }

  private String widest() {
    boolean biases = neurons.columns().stream().anyMatch(column -> column.biases().length > 0);
    return "widest " + number(largest) + (biases ? "; biases in circles" : "");
  }

  private double x(int column) {
    return left + step * column;
  }

  private double y(int column, int row) {
    int rows = places(neurons.columns().get(column)).length;
    return top + tallest / 2 + (row - (rows - 1) / 2.0) * PITCH;
  }

  private void lines(Graphics2D g, int column) {
    int[] from = places(neurons.columns().get(column - 1));
    int[] to = places(neurons.columns().get(column));
    float[][] weights = neurons.columns().get(column).weights();
    for (int i = 0; i < to.length; i++) {
      for (int j = 0; j < from.length; j++) {
        if (to[i] >= 0 && from[j] >= 0) {
          style(g, weights.length == 0 ? Float.NaN : weights[to[i]][from[j]]);
          g.draw(new Line2D.Double(x(column - 1), y(column - 1, j), x(column), y(column, i)));
        }
      }
    }
  }

  /** A line for a weight, or for one that isn't known. */
  private void style(Graphics2D g, float weight) {
    if (Float.isNaN(weight)) {
      g.setColor(Theme.AXIS);
      g.setStroke(Theme.HAIR);
      return;
    }
    float share = largest == 0 ? 0 : (float) (Math.abs(weight) / largest);
    float[] dash = weight < 0 ? new float[] {6, 4} : null;
    g.setColor(weight < 0 ? Theme.series(0) : Theme.series(1)); // as in the diverging palette
    g.setStroke(
        new BasicStroke(
            0.4f + 3.6f * share, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dash, 0));
  }

  private void circles(Canvas canvas, int column) {
    Graphics2D g = canvas.graphics();
    Neurons.Column units = neurons.columns().get(column);
    int[] places = places(units);
    for (int i = 0; i < places.length; i++) {
      double y = y(column, i);
      if (places[i] < 0) {
        canvas.text("⋮", Theme.TITLE, Theme.MUTED, x(column), y + 5, 0.5);
        continue;
      }
      Ellipse2D circle =
          new Ellipse2D.Double(x(column) - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
      g.setColor(column == 0 ? Theme.CARD : FILL);
      g.fill(circle);
      g.setColor(column == 0 ? Theme.MUTED : Theme.series(0));
      g.setStroke(new BasicStroke(1.5f));
      g.draw(circle);
      if (units.biases().length > 0) {
        String bias = number(units.biases()[places[i]]);
        canvas.text(bias, BIAS, Theme.TEXT, x(column), y + 3.5, 0.5);
      }
    }
  }

  private void words(Canvas canvas, int column) {
    double y = top + tallest + 13;
    List<String> words = new ArrayList<>(neurons.columns().get(column).words());
    for (int i = 0; i < words.size(); i++) {
      Font font = i == 0 ? HEADING : Theme.LABEL;
      Color color = i == 0 ? Theme.TEXT : Theme.MUTED;
      canvas.text(words.get(i), font, color, x(column), y + LINE * i, 0.5);
    }
  }

  /** Short enough for a circle. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.0f" : "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text.replace('-', '−');
  }
}
