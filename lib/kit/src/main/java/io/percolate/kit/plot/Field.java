package io.percolate.kit.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Values on a regular grid, in the unit square: {@code values[row][column]}, the first row at the
 * bottom. Between grid points it is bilinear; NaN leaves a hole.
 */
record Field(double[][] values) {

  /** A colour for each place in the unit square, or null for none. */
  interface Paint {
    Color at(double u, double v);
  }

  /** The value at a place in the unit square. */
  double at(double u, double v) {
    double x = u * (values[0].length - 1);
    double y = v * (values.length - 1);
    int column = (int) Math.min(x, values[0].length - 2.0);
    int row = (int) Math.min(y, values.length - 2.0);
    double right = x - column;
    double up = y - row;
    double[] below = values[row];
    double[] above = values[row + 1];
    return (1 - up) * ((1 - right) * below[column] + right * below[column + 1])
        + up * ((1 - right) * above[column] + right * above[column + 1]);
  }

  /** Lines in the unit square along which the field has this value, by marching squares. */
  Path2D contour(double level) {
    Path2D lines = new Path2D.Double();
    double wide = 1.0 / (values[0].length - 1);
    double tall = 1.0 / (values.length - 1);
    for (int row = 0; row < values.length - 1; row++) {
      for (int column = 0; column < values[0].length - 1; column++) {
        List<double[]> points = crossings(row, column, level);
        for (int k = 0; k + 1 < points.size(); k += 2) {
          double[] a = points.get(k);
          double[] b = points.get(k + 1);
          lines.moveTo((column + a[0]) * wide, (row + a[1]) * tall);
          lines.lineTo((column + b[0]) * wide, (row + b[1]) * tall);
        }
      }
    }
    return lines;
  }

  /** Where a level crosses the edges of a cell, counter-clockwise, in pairs to be joined. */
  private List<double[]> crossings(int row, int column, double level) {
    double[] corners = {
      values[row][column] - level,
      values[row][column + 1] - level,
      values[row + 1][column + 1] - level,
      values[row + 1][column] - level
    };
    double middle = (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
    List<double[]> points = new ArrayList<>();
    if (!Double.isFinite(middle)) {
      return points;
    }
    double[][] places = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
    for (int k = 0; k < 4; k++) {
      int next = (k + 1) % 4;
      if (corners[k] < 0 != corners[next] < 0) {
        double share = corners[k] / (corners[k] - corners[next]);
        points.add(
            new double[] {
              places[k][0] + share * (places[next][0] - places[k][0]),
              places[k][1] + share * (places[next][1] - places[k][1])
            });
      }
    }
    // On a saddle two lines pass, on the two sides of what the middle belongs to.
    if (points.size() == 4 && corners[0] < 0 != middle < 0) {
      points.add(points.remove(0));
    }
    return points;
  }

  /** Colours a rectangle on the card, each of the image's pixels by itself. */
  static void fill(Graphics2D g, Rectangle2D place, Paint paint) {
    int width = (int) Math.ceil(place.getWidth() * Figure.SCALE);
    int height = (int) Math.ceil(place.getHeight() * Figure.SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        Color color = paint.at((column + 0.5) / width, 1 - (row + 0.5) / height);
        image.setRGB(column, row, color == null ? 0 : color.getRGB());
      }
    }
    double x = place.getWidth() / width;
    double y = place.getHeight() / height;
    g.drawImage(image, new AffineTransform(x, 0, 0, y, place.getX(), place.getY()), null);
  }

  /** Takes the unit square to a rectangle on the card. */
  static AffineTransform onto(Rectangle2D place) {
    return new AffineTransform(
        place.getWidth(), 0, 0, -place.getHeight(), place.getX(), place.getMaxY());
  }
}
