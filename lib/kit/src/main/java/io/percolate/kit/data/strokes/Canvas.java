package io.percolate.kit.data.strokes;

import java.util.List;

/** A large sheet, one pixel a unit, on which a round pen leaves anti-aliased ink from 0 to 1. */
final class Canvas {
  private static final int MARGIN = 2;

  private final Point origin;
  private final int width;
  private final int height;
  private final float[] ink;

  private Canvas(Point origin, int width, int height) {
    this.origin = origin;
    this.width = width;
    this.height = height;
    this.ink = new float[width * height];
  }

  /** A sheet as large as these lines, drawn with a pen of at most this radius, need. */
  static Canvas around(List<List<Point>> lines, double radius) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (List<Point> line : lines) {
      for (Point p : line) {
        left = Math.min(left, p.x());
        top = Math.min(top, p.y());
        right = Math.max(right, p.x());
        bottom = Math.max(bottom, p.y());
      }
    }
    double border = radius + MARGIN;
    return new Canvas(
        new Point(left - border, top - border),
        (int) Math.ceil(right - left + 2 * border),
        (int) Math.ceil(bottom - top + 2 * border));
  }

  /** Moves the pen along a line; {@code radius[i]} is its radius at point i. */
  void draw(List<Point> line, double[] radius) {
    for (int i = 1; i < line.size(); i++) {
      segment(line.get(i - 1).minus(origin), line.get(i).minus(origin), radius[i - 1], radius[i]);
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  float ink(int x, int y) {
    return ink[y * width + x];
  }

  private void segment(Point a, Point b, double radiusA, double radiusB) {
    Point way = b.minus(a);
    double square = Math.max(1e-9, way.x() * way.x() + way.y() * way.y());
    double reach = Math.max(radiusA, radiusB) + 1;
    int fromX = Math.max(0, (int) (Math.min(a.x(), b.x()) - reach));
    int toX = Math.min(width - 1, (int) (Math.max(a.x(), b.x()) + reach));
    int fromY = Math.max(0, (int) (Math.min(a.y(), b.y()) - reach));
    int toY = Math.min(height - 1, (int) (Math.max(a.y(), b.y()) + reach));
    for (int y = fromY; y <= toY; y++) {
      for (int x = fromX; x <= toX; x++) {
        double dx = x + .5 - a.x();
        double dy = y + .5 - a.y();
        double t = Math.max(0, Math.min(1, (dx * way.x() + dy * way.y()) / square));
        double offX = dx - t * way.x();
        double offY = dy - t * way.y();
        double distance = Math.sqrt(offX * offX + offY * offY);
        double cover = radiusA + t * (radiusB - radiusA) - distance + .5;
        int place = y * width + x;
        ink[place] = Math.max(ink[place], (float) Math.max(0, Math.min(1, cover)));
      }
    }
  }
}
