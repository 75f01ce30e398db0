package io.percolate.kit.data.strokes;

import io.percolate.kit.data.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * Someone's handwriting: a slant, a pen, a steady or unsteady hand, and how much all of it varies
 * from one digit to the next.
 *
 * <p>The spreads were chosen to be those of MNIST, measured on 10,000 of its images.
 */
final class Writer {
  /** How large each digit is written beside the others: to a larger digit, the pen is thinner. */
  private static final double[] SIZE = {.86, .9, .9, .93, 1, .98, .97, .93, 1.04, 1.08};

  /** How much further than the others each digit leans to the right, in heights. */
  private static final double[] LEAN = {.09, .09, -.04, -.04, .05, .02, -.07, -.1, .05, 0};

  private final double slant;
  private final double turn;
  private final double aspect;
  private final double pen;
  private final double unrest;
  private final double hurry;

  private Writer(Chance chance) {
    slant = chance.normal(.12, .2);
    turn = chance.normal(0, .06);
    aspect = chance.factor(.16);
    pen = Math.max(4, Math.min(12, 6.5 * chance.factor(.35)));
    unrest = chance.between(1, 4);
    hurry = chance.uniform() * chance.uniform();
  }

  /** The writer that this stream of chance brings. */
  static Writer of(Chance chance) {
    return new Writer(chance);
  }

  /** Writes a digit once and prepares it as MNIST does: grey levels, {@code 28 × 28}. */
  byte[] write(int digit, Chance chance) {
    Glyph glyph = Glyphs.any(digit, chance);
    Warp warp =
        new Warp(
            slant + LEAN[digit] + chance.normal(0, .08),
            turn + chance.normal(0, .06),
            aspect * chance.factor(.1),
            1.5 * unrest,
            chance);
    List<List<Point>> lines = new ArrayList<>();
    for (List<Knot> stroke : glyph.strokes()) {
      lines.add(Curve.through(shaken(stroke, chance)).stream().map(warp::apply).toList());
    }
    double radius = pen / SIZE[digit] * chance.factor(.08);
    Canvas canvas = Canvas.around(lines, 1.5 * radius);
    for (List<Point> line : lines) {
      canvas.draw(line, pressure(line.size(), radius, chance));
    }
    return Preparation.grey(canvas);
  }

  /** The stroke as this hand makes it: knots off their places, corners rounded in a hurry. */
  private List<Knot> shaken(List<Knot> stroke, Chance chance) {
    List<Knot> shaken = new ArrayList<>();
    for (Knot knot : stroke) {
      Point off = new Point(chance.normal(0, unrest), chance.normal(0, unrest));
      shaken.add(new Knot(knot.at().plus(off), knot.corner() && !chance.happens(hurry)));
    }
    return shaken;
  }

  /**
   * The pen's radius along a stroke: its ends pressed otherwise than its middle, the edge rough.
   */
  private static double[] pressure(int points, double radius, Chance chance) {
    double start = chance.between(.75, 1.15);
    double end = chance.between(.65, 1.1);
    double[] radii = new double[points];
    for (int i = 0; i < points; i++) {
      double t = (double) i / (points - 1);
      double s = 1 - t;
      double pressed = start * s * s + 2 * t * s + end * t * t;
      radii[i] = radius * pressed * Math.max(.5, chance.normal(1, .08));
    }
    return radii;
  }
}
