package io.percolate.kit.plot.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.kit.plot.graph.Layout.Direction;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void aChainStandsInOneLine() {
    Layout layout = layout(4, "01 12 23");

    assertThat(layout.boxes().stream().map(Box::x)).containsOnly(0.0);
    assertThat(layout.routes()).allMatch(route -> straight(route));
  }

  @Test
  void aDiamondIsSymmetric() {
    List<Box> boxes = layout(4, "01 02 13 23").boxes();

    assertThat(boxes.get(0).x()).isEqualTo(boxes.get(3).x());
    assertThat(boxes.get(1).x() + boxes.get(2).x()).isEqualTo(2 * boxes.get(0).x());
  }

  @Test
  void arrowsThatNeedNotCrossDoNot() {
    // Given in an order in which all three would cross.
    List<Box> boxes = layout(6, "05 14 23").boxes();

    assertThat(boxes.get(0).x()).isEqualTo(boxes.get(5).x());
    assertThat(boxes.get(1).x()).isEqualTo(boxes.get(4).x());
    assertThat(boxes.get(2).x()).isEqualTo(boxes.get(3).x());
  }

  @Test
  void aLongArrowRunsStraightBesideTheBoxesItPasses() {
    Layout layout = layout(5, "01 12 23 34 04");
    List<Spot> spots = layout.routes().get(4).spots();

    assertThat(spots.subList(2, spots.size() - 2).stream().map(Spot::x).distinct()).hasSize(1);
    assertThat(spots.get(3).x())
        .satisfiesAnyOf(x -> assertThat(x).isNegative(), x -> assertThat(x).isGreaterThan(60));
  }

  @Test
  void aStartStandsRightBeforeWhatItLeadsTo() {
    List<Box> boxes = layout(5, "01 12 23 43").boxes();

    assertThat(boxes.get(4).y()).isEqualTo(boxes.get(2).y());
  }

  @Test
  void severalArrowsBetweenTwoBoxesRunSideBySide() {
    List<Route> routes = layout(2, "01 01").routes();

    assertThat(routes.get(0).spots().get(0).x()).isNotEqualTo(routes.get(1).spots().get(0).x());
    assertThat(routes).allMatch(LayoutTest::straight);
  }

  @Test
  void toTheRightIsDownWithItsSidesExchanged() {
    List<Size> sizes = List.of(new Size(10, 20), new Size(30, 40));
    List<Link> links = List.of(new Link(0, 1, Size.NONE));
    Layout right = Layout.of(sizes, links, Direction.RIGHT, 50, 20);

    assertThat(right.size()).isEqualTo(new Size(10 + 50 + 30, 40));
    assertThat(right.boxes().get(1)).isEqualTo(new Box(60, 0, 30, 40));
  }

  @Test
  void aCircleIsRefused() {
    assertThatThrownBy(() -> layout(3, "01 12 20"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("circle");
  }

  @Test
  void noBoxesTakeNoRoom() {
    assertThat(layout(0, "").size()).isEqualTo(new Size(0, 0));
  }

  private static boolean straight(Route route) {
    return route.spots().stream().mapToLong(spot -> Math.round(1e6 * spot.x())).distinct().count()
        == 1;
  }

  /** Equal boxes, and arrows written as pairs of their numbers. */
  private static Layout layout(int boxes, String arrows) {
    Stream<String> pairs = Arrays.stream(arrows.split(" ")).filter(pair -> !pair.isEmpty());
    List<Link> links =
        pairs.map(p -> new Link(p.charAt(0) - '0', p.charAt(1) - '0', Size.NONE)).toList();
    return Layout.of(Collections.nCopies(boxes, new Size(60, 40)), links, Direction.DOWN, 30, 20);
  }
}
