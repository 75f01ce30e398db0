package io.percolate.kit.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

/** The one look of all figures. */
final class Theme {

  static final Color CARD = Color.WHITE;
  static final Color BORDER = new Color(0xd5d8de);
  static final Color TEXT = new Color(0x1f2328);
  static final Color MUTED = new Color(0x59636e);
  static final Color GRID = new Color(0xe6e8ec);
  static final Color AXIS = new Color(0x9aa2ad);
  static final Color ERROR = new Color(0xb8410a);

  /** Okabe and Ito's palette, without yellow, the pale ones a shade darker to be read as text. */
  private static final Color[] SERIES = {
    new Color(0x0072b2),
    new Color(0xc65102),
    new Color(0x008561),
    new Color(0xb0568a),
    new Color(0x2b8fc7),
    new Color(0xa87100),
    new Color(0x555b63),
  };

  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  static final Stroke HAIR = new BasicStroke(1f);
  static final Stroke BOLD = new BasicStroke(1.5f);
  static final Stroke DOTTED =
      new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {3, 3}, 0);

  /** Told apart by their dashes too, for print and for eyes that see no colours. */
  private static final float[][] DASHES = {null, {7, 4}, {2, 3}, {9, 3, 2, 3}};

  private Theme() {}

  static Color series(int i) {
    return SERIES[i % SERIES.length];
  }

  static Stroke line(int i) {
    float[] dash = DASHES[i % DASHES.length];
    return new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, dash, 0);
  }
}
