package io.percolate.kit.data.strokes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One way to write a digit.
 *
 * @param digit which
 * @param family ways of one family may be blended
 * @param weight how common it is among the ways to write that digit
 * @param strokes what the pen does from touching the paper to leaving it, once or more often
 */
record Glyph(int digit, String family, double weight, List<List<Knot>> strokes) {
  /** Reads a line of {@code glyphs.txt}: {@code 7d 2 bar: 10,10 80,8! 40,98 / 25,52 75,48}. */
  static Glyph parse(String line) {
    String[] halves = line.split(":");
    String[] head = halves[0].trim().split("\\s+");
    List<List<Knot>> strokes = Arrays.stream(halves[1].split("/")).map(Glyph::stroke).toList();
    return new Glyph(head[0].charAt(0) - '0', head[0], Double.parseDouble(head[1]), strokes);
  }

  /** The way that is this one at 0 and the other, of its family, at 1. */
  Glyph towards(Glyph other, double t) {
    List<List<Knot>> between = new ArrayList<>();
    for (int i = 0; i < strokes.size(); i++) {
      List<Knot> stroke = new ArrayList<>();
      for (int j = 0; j < strokes.get(i).size(); j++) {
        Knot a = strokes.get(i).get(j);
        Point b = other.strokes.get(i).get(j).at();
        stroke.add(new Knot(a.at().plus(b.minus(a.at()).times(t)), a.corner()));
      }
      between.add(stroke);
    }
    return new Glyph(digit, family, weight, between);
  }

  private static List<Knot> stroke(String text) {
    return Arrays.stream(text.trim().split("\\s+")).map(Knot::parse).toList();
  }
}
