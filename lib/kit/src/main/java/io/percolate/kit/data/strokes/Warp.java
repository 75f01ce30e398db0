package io.percolate.kit.data.strokes;

/** How a digit lies on the paper: slanted, turned, stretched, and bent by slow waves. */
final class Warp {
  private static final Point MIDDLE = new Point(50, 50);

  private final double slant;
  private final double cos;
  private final double sin;
  private final double aspect;
  private final double balance;
  private final double taper;
  private final double bow;
  private final double[] wave = new double[8];
  private final double bend;

  /**
   * A warp.
   *
   * @param slant how far the top leans to the right, in heights
   * @param turn the angle, in radians
   * @param aspect the factor of the width
   * @param bend how far the waves push a point, in hundredths of the height
   */
  Warp(double slant, double turn, double aspect, double bend, Chance chance) {
    this.slant = slant;
    this.cos = StrictMath.cos(turn);
    this.sin = StrictMath.sin(turn);
    this.aspect = aspect;
    this.bend = bend;
    this.balance = chance.normal(0, T.BAL);
    this.taper = chance.normal(0, T.TAPER);
    this.bow = chance.normal(0, T.BOW);
    for (int i = 0; i < wave.length; i++) {
      wave[i] = i % 4 == 3 ? chance.between(0, 2 * Math.PI) : chance.normal(0, .025);
    }
  }

  Point apply(Point p) {
    Point q = p.minus(MIDDLE);
    double x = q.x() + bend * wave(q, 0);
    double y = q.y() + bend * wave(q, 4);
    double h = Math.max(-1.2, Math.min(1.2, y / 50));
    y += 50 * balance * (1 - h * h);
    x *= aspect * (1 + taper * h);
    x += 50 * bow * h * h - slant * y;
    return new Point(cos * x - sin * y, sin * x + cos * y);
  }

  private double wave(Point q, int i) {
    return StrictMath.sin(wave[i] * q.x() + wave[i + 1] * q.y() + wave[i + 3]);
  }
}
