package io.percolate.kit.data.strokes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Someone's handwriting: a slant, a pen, a way to write each digit, and how much all of it varies
 * from one digit to the next.
 */
final class Writer {
  private final List<Glyph> habits;
  private final double slant;
  private final double turn;
  private final double aspect;
  private final double pen;
  private final double unrest;
  private final double hurry;

  private Writer(Chance chance) {
    habits = IntStream.range(0, 10).mapToObj(digit -> Glyphs.any(digit, chance)).toList();
    slant = chance.normal(T.SLANT, T.SLANTSD);
    turn = chance.normal(0, T.TURN);
    aspect = chance.factor(T.ASP);
    pen = Math.max(3.2, Math.min(11, T.PEN * chance.factor(T.PENSD)));
    unrest = chance.between(T.U0, T.U1);
    hurry = T.HURRY * chance.uniform() * chance.uniform();
  }

  /** The writer that this stream of chance brings. */
  static Writer of(Chance chance) {
    return new Writer(chance);
  }

  /** Writes a digit once and prepares it as MNIST does: grey levels, {@code 28 × 28}. */
  byte[] write(int digit, Chance chance) {
    Glyph glyph = chance.happens(T.HABIT) ? habits.get(digit) : Glyphs.any(digit, chance);
    Warp warp =
        new Warp(
            slant + chance.normal(0, T.SLANTV),
            turn + chance.normal(0, T.TURNV),
            aspect * chance.factor(T.ASPV),
            T.WAVE * unrest,
            chance);
    List<List<Point>> lines = new ArrayList<>();
    for (List<Knot> stroke : glyph.strokes()) {
      lines.add(Curve.through(shaken(stroke, chance)).stream().map(warp::apply).toList());
    }
    double radius = pen * chance.factor(.08);
    Canvas canvas = Canvas.around(lines, 1.5 * radius);
    for (List<Point> line : lines) {
      canvas.draw(line, pressure(line.size(), radius, chance));
    }
    return Preparation.grey(canvas);
  }

  /** The stroke as this hand makes it: knots off their places, ends too short or too long. */
  private List<Knot> shaken(List<Knot> stroke, Chance chance) {
    List<Knot> shaken = new ArrayList<>();
    for (Knot knot : stroke) {
      Point off = new Point(chance.normal(0, unrest), chance.normal(0, unrest));
      shaken.add(new Knot(knot.at().plus(off), knot.corner() && !chance.happens(hurry)));
    }
    return shaken;
  }

  private double[] pressure(int points, double radius, Chance chance) {
    double start = chance.between(.75, 1.15);
    double end = chance.between(.65, 1.1);
    double[] radii = new double[points];
    for (int i = 0; i < points; i++) {
      double t = (double) i / (points - 1);
      double s = 1 - t;
      radii[i] = radius * (start * s * s + 2 * t * s + end * t * t + .1 * t * s);
    }
    return radii;
  }
}
