package io.percolate.kit.data.strokes;

import io.percolate.kit.data.Chance;

/** How a digit lies on the paper: slanted, turned, stretched, and bent as a whole. */
final class Warp {
  private static final Point MIDDLE = new Point(50, 50);
  private static final double HALF = 50;

  private final double slant;
  private final double cos;
  private final double sin;
  private final double aspect;
  private final double balance;
  private final double taper;
  private final double bow;
  private final double bend;
  private final Wave across;
  private final Wave along;

  /**
   * A warp, the rest of it left to chance.
   *
   * @param slant how far the top leans to the right, in heights
   * @param turn the angle, in radians
   * @param aspect the factor of the width
   * @param bend how far slow waves push a point, in hundredths of the height
   */
  Warp(double slant, double turn, double aspect, double bend, Chance chance) {
    this.slant = slant;
    this.cos = StrictMath.cos(turn);
    this.sin = StrictMath.sin(turn);
    this.aspect = aspect;
    this.bend = bend;
    this.balance = chance.normal(0, .13);
    this.taper = chance.normal(0, .2);
    this.bow = chance.normal(0, .14);
    this.across = Wave.any(chance);
    this.along = Wave.any(chance);
  }

  /** Where a point of the glyph comes to lie. */
  Point apply(Point p) {
    Point q = p.minus(MIDDLE);
    double x = q.x() + bend * across.at(q);
    double y = q.y() + bend * along.at(q);
    double height = Math.max(-1.2, Math.min(1.2, y / HALF));
    y += HALF * balance * (1 - height * height); // The waist goes up or down,
    x *= aspect * (1 + taper * height); // the bottom is wider than the top,
    x += HALF * bow * height * height - slant * y; // and the middle stays behind.
    return new Point(cos * x - sin * y, sin * x + cos * y);
  }

  /** A sine across the paper, of random direction, length and phase. */
  private record Wave(double byX, double byY, double phase) {
    static Wave any(Chance chance) {
      return new Wave(
          chance.normal(0, .025), chance.normal(0, .025), chance.between(0, 2 * Math.PI));
    }

    double at(Point q) {
      return StrictMath.sin(byX * q.x() + byY * q.y() + phase);
    }
  }
}
