package io.percolate.kit.data.strokes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlyphsTest {
  @Test
  void everyDigitIsWrittenInManyWays() {
    Map<Integer, Long> ways =
        Glyphs.all().stream().collect(Collectors.groupingBy(Glyph::digit, Collectors.counting()));
    assertThat(ways).hasSize(10);
    assertThat(ways.values()).allMatch(count -> count >= 9);
  }

  @Test
  void waysOfOneFamilyHaveAsManyKnotsInEachStroke() {
    Glyphs.all().stream()
        .collect(Collectors.groupingBy(Glyph::family))
        .forEach(
            (family, ways) ->
                assertThat(ways.stream().map(GlyphsTest::knots).distinct()).as(family).hasSize(1));
  }

  @Test
  void aLineOfTheNotationIsRead() {
    Glyph seven = Glyph.parse("7c .5 bar: 10,8 80,6! 40,98 / 28,54 76,48");
    assertThat(seven.digit()).isEqualTo(7);
    assertThat(seven.weight()).isEqualTo(.5);
    assertThat(knots(seven)).containsExactly(3, 2);
    assertThat(seven.strokes().get(0).get(1)).isEqualTo(new Knot(new Point(80, 6), true));
  }

  @Test
  void halfwayBetweenTwoWaysEachKnotIsInTheMiddle() {
    Glyph one = Glyph.parse("1a 1 left: 0,0 10,100");
    Glyph other = Glyph.parse("1a 1 right: 20,0 30,80");
    assertThat(one.towards(other, .5).strokes().get(0))
        .containsExactly(new Knot(new Point(10, 0), false), new Knot(new Point(20, 90), false));
  }

  @Test
  void aCurvePassesItsKnotsAndAStraightStrokeStaysStraight() {
    List<Knot> bow = Glyph.parse("1a 1 x: 0,0 40,30 0,60").strokes().get(0);
    assertThat(Curve.through(bow)).contains(new Point(0, 0), new Point(40, 30), new Point(0, 60));
    List<Knot> line = Glyph.parse("1a 1 x: 0,0 0,90").strokes().get(0);
    assertThat(Curve.through(line)).allMatch(point -> point.x() == 0);
  }

  private static List<Integer> knots(Glyph glyph) {
    return glyph.strokes().stream().map(List::size).toList();
  }
}
