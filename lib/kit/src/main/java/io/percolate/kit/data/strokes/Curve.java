package io.percolate.kit.data.strokes;

import java.util.ArrayList;
import java.util.List;

/**
 * The smooth line through a stroke's knots: a centripetal Catmull–Rom spline (Yuksel, Schaefer and
 * Keyser, "On the Parameterization of Catmull-Rom Curves", 2009) from each corner to the next.
 */
final class Curve {
  private static final int STEPS = 6;

  private Curve() {}

  /** The points of the line, close enough together to be joined straight. */
  static List<Point> through(List<Knot> knots) {
    List<Point> line = new ArrayList<>();
    line.add(knots.get(0).at());
    int start = 0;
    for (int i = 1; i < knots.size(); i++) {
      if (knots.get(i).corner() || i == knots.size() - 1) {
        smooth(knots.subList(start, i + 1).stream().map(Knot::at).toList(), line);
        start = i;
      }
    }
    return line;
  }

  private static void smooth(List<Point> points, List<Point> line) {
    int spans = points.size() - 1;
    double[] time = new double[spans];
    Point[] speed = new Point[spans + 1];
    for (int i = 0; i < spans; i++) {
      time[i] = Math.sqrt(Math.max(1e-6, points.get(i + 1).minus(points.get(i)).length()));
    }
    for (int i = 1; i < spans; i++) {
      Point before = points.get(i).minus(points.get(i - 1));
      Point after = points.get(i + 1).minus(points.get(i));
      speed[i] =
          before
              .times(1 / time[i - 1])
              .plus(after.times(1 / time[i]))
              .minus(before.plus(after).times(1 / (time[i - 1] + time[i])));
    }
    speed[0] = atEnd(points.get(0), points.get(1), time[0], speed[1]);
    speed[spans] =
        atEnd(points.get(spans - 1), points.get(spans), time[spans - 1], speed[spans - 1]);
    for (int i = 0; i < spans; i++) {
      Point from = speed[i].times(time[i]);
      Point to = speed[i + 1].times(time[i]);
      hermite(points.get(i), from, points.get(i + 1), to, line);
    }
  }

  /** The speed at a free end: that of a parabola which meets the neighbouring knot's speed. */
  private static Point atEnd(Point from, Point to, double time, Point neighbour) {
    Point mean = to.minus(from).times(1 / time);
    return neighbour == null ? mean : mean.times(2).minus(neighbour);
  }

  private static void hermite(Point a, Point da, Point b, Point db, List<Point> line) {
    for (int step = 1; step <= STEPS; step++) {
      double t = (double) step / STEPS;
      double s = 1 - t;
      line.add(
          a.times((1 + 2 * t) * s * s)
              .plus(da.times(t * s * s))
              .plus(b.times(t * t * (3 - 2 * t)))
              .plus(db.times(-t * t * s)));
    }
  }
}
