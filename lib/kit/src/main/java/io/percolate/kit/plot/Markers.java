package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes that tell classes apart, for print and for eyes that see no colours. */
final class Markers {

  /** One less than there are colours, so that all of the first forty-two pairs differ. */
  private static final Shape[] SHAPES = {
    new Ellipse2D.Double(-1, -1, 2, 2),
    polygon(0, -1.25, 1.15, 0.85, -1.15, 0.85),
    new Rectangle2D.Double(-0.9, -0.9, 1.8, 1.8),
    polygon(0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0),
    polygon(0, 1.25, 1.15, -0.85, -1.15, -0.85),
    polygon(
        -0.4, -1.2, 0.4, -1.2, 0.4, -0.4, 1.2, -0.4, 1.2, 0.4, 0.4, 0.4, 0.4, 1.2, -0.4, 1.2, -0.4,
        0.4, -1.2, 0.4, -1.2, -0.4, -0.4, -0.4)
  };

  private Markers() {}

  /** Fills the marker of class i around a point. */
  static void draw(Graphics2D g, int i, double x, double y, double radius, Color color) {
    AffineTransform place = new AffineTransform(radius, 0, 0, radius, x, y);
    g.setColor(color);
    g.fill(place.createTransformedShape(SHAPES[i % SHAPES.length]));
  }

  private static Shape polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}
