package io.percolate.kit.data.strokes;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.DataException;
import io.percolate.kit.data.Examples;
import java.util.List;

/**
 * A digit that someone draws, prepared as the digits that a network learned from were: its box
 * scaled to 20×20, and laid into 28×28 by its centre of mass. Without that even a good network
 * misreads it.
 *
 * <pre>{@code
 * Examples drawn = Drawing.prepare(Drawing.read(text));
 * float[] says = probabilities(network, drawn)[0];
 * }</pre>
 */
public final class Drawing {

  private static final String PAPER = ".0 _";
  private static final double DARKEST = 9;

  private Drawing() {}

  /**
   * Ink written as text, one line a row: paper is {@code .}, a space, {@code _} or {@code 0}, grey
   * is {@code 1} to {@code 9}, and every other character is full ink. Lines may differ in length.
   *
   * @return ink from 0 to 1, by row and column
   * @throws DataException if there is no ink in it
   */
  public static double[][] read(String text) {
    List<String> lines = text.lines().toList();
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    double[][] ink = new double[lines.size()][width];
    for (int row = 0; row < ink.length; row++) {
      for (int column = 0; column < lines.get(row).length(); column++) {
        ink[row][column] = level(lines.get(row).charAt(column));
      }
    }
    requireInk(ink);
    return ink;
  }

  private static double level(char c) {
    if (PAPER.indexOf(c) >= 0) {
      return 0;
    }
    return c >= '1' && c <= '9' ? (c - '0') / DARKEST : 1;
  }

  /**
   * A drawing of any size as one example of shape {@code (1, 28, 28)}, 0 (paper) to 1 (ink). Nobody
   * said what it is, so its label is NaN.
   *
   * @param ink from 0 to 1, by row and column
   * @throws DataException if there is no ink in it, a value isn't from 0 to 1, or its rows aren't
   *     equally long
   */
  public static Examples prepare(double[][] ink) {
    requireInk(ink);
    for (double[] row : ink) {
      if (row.length != ink[0].length) {
        throw new DataException(
            "The rows of a drawing are equally long, but one has %d values and another %d."
                .formatted(ink[0].length, row.length));
      }
      for (double value : row) {
        if (!(value >= 0 && value <= 1)) {
          throw new DataException(
              "Ink goes from 0 (paper) to 1 (full ink), but here is %s; divide grey levels by 255."
                  .formatted(value));
        }
      }
    }
    byte[] grey = Preparation.grey(ink);
    float[] image = new float[grey.length];
    for (int i = 0; i < image.length; i++) {
      image[i] = (grey[i] & 0xff) / 255f;
    }
    Shape shape = new Shape(1, Preparation.SIDE, Preparation.SIDE);
    return new Examples(image, shape, new float[] {Float.NaN});
  }

  private static void requireInk(double[][] ink) {
    for (double[] row : ink) {
      for (double value : row) {
        if (value > Preparation.TRACE) {
          return;
        }
      }
    }
    throw new DataException(
        "There is no ink in this drawing; in text, ink is # or a digit from 1 to 9.");
  }
}
