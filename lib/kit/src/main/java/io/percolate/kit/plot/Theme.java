package io.percolate.kit.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/** The one look of all figures. */
final class Theme {

  static final Color CARD = Color.WHITE;
  static final Color BORDER = new Color(0xd5d8de);
  static final Color TEXT = new Color(0x1f2328);
  static final Color MUTED = new Color(0x59636e);
  static final Color GRID = new Color(0xe6e8ec);
  static final Color AXIS = new Color(0x9aa2ad);
  static final Color ERROR = new Color(0xb8410a);

  /**
   * Okabe and Ito's palette, without yellow, the pale ones a shade darker to be read as text. The
   * fifth has the dashes of the first, and so on: their colours are far apart.
   */
  private static final Color[] SERIES = {
    new Color(0x0072b2),
    new Color(0xc65102),
    new Color(0x008561),
    new Color(0xb0568a),
    new Color(0xa87100),
    new Color(0x2b8fc7),
    new Color(0x555b63),
  };

  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  static final BasicStroke HAIR = new BasicStroke(1f);

  /** Behind a line that crosses colours, to be seen on each. */
  static final BasicStroke CASING =
      new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  static final BasicStroke DOTTED =
      new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {3, 3}, 0);

  /** Told apart by their dashes too, for print and for eyes that see no colours. */
  private static final float[][] DASHES = {null, {5, 3}, {2, 2}, {7, 2, 2, 2}};

  private Theme() {}

  static Color series(int i) {
    return SERIES[i % SERIES.length];
  }

  /** The same colour to fill areas with, through which others can be seen. */
  static Color veil(int i) {
    Color color = series(i);
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), 46);
  }

  static BasicStroke line(int i) {
    float[] dash = DASHES[i % DASHES.length];
    return new BasicStroke(
        2f,
        dash == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1f,
        dash,
        0);
  }

  /** A colour between two: the first at 0, the second at 1. */
  static Color blend(Color from, Color to, double share) {
    return new Color(
        between(from.getRed(), to.getRed(), share),
        between(from.getGreen(), to.getGreen(), share),
        between(from.getBlue(), to.getBlue(), share));
  }

  /** Black or white, whichever stands out better: on every colour one reaches 4.5 to 1. */
  static Color inkOn(Color background) {
    double white = 1.05 / (luminance(background) + 0.05);
    double black = (luminance(background) + 0.05) / 0.05;
    return black >= white ? Color.BLACK : Color.WHITE;
  }

  /** Relative luminance as in WCAG 2.1, from 0 to 1. */
  static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int between(int from, int to, double share) {
    return (int) Math.rint(from + (to - from) * share);
  }
}
