package io.percolate.kit.data.strokes;

import io.percolate.kit.data.Chance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ways to write each digit, from {@code glyphs.txt}. */
final class Glyphs {
  private static final List<Glyph> ALL = read();

  private Glyphs() {}

  /** A way to write this digit: one of those listed, or something between two of a family. */
  static Glyph any(int digit, Chance chance) {
    Glyph one = pick(ALL.stream().filter(glyph -> glyph.digit() == digit).toList(), chance);
    Glyph other =
        pick(ALL.stream().filter(glyph -> glyph.family().equals(one.family())).toList(), chance);
    return one.towards(other, chance.between(-.15, 1));
  }

  /** One of these ways, those of more weight more often. */
  private static Glyph pick(List<Glyph> ways, Chance chance) {
    double rest = chance.uniform() * ways.stream().mapToDouble(Glyph::weight).sum();
    for (Glyph way : ways) {
      rest -= way.weight();
      if (rest < 0) {
        return way;
      }
    }
    return ways.get(ways.size() - 1);
  }

  static List<Glyph> all() {
    return ALL;
  }

  private static List<Glyph> read() {
    try (InputStream in = Glyphs.class.getResourceAsStream("glyphs.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Glyph::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
