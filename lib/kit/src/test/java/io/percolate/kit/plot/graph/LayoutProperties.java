package io.percolate.kit.plot.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kit.plot.graph.Layout.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever graph is laid out. */
class LayoutProperties {

  /** A graph without circles: arrows run from lower numbers to higher ones. */
  record Drawn(List<Size> sizes, List<Link> links, Layout layout, Direction direction) {}

  @Provide
  Arbitrary<Drawn> graphs() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 40),
            Arbitraries.integers().between(0, 70),
            Arbitraries.of(true, false),
            Arbitraries.of(Direction.class),
            Arbitraries.longs())
        .as(LayoutProperties::draw);
  }

  private static Drawn draw(int boxes, int arrows, boolean labels, Direction direction, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Size> sizes = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      sizes.add(new Size(30 + random.nextInt(200), 20 + random.nextInt(80)));
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < arrows && boxes > 1; i++) {
      int to = 1 + random.nextInt(boxes - 1);
      boolean labelled = labels && random.nextInt(3) == 0;
      Size label = labelled ? new Size(20 + random.nextInt(100), 18) : Size.NONE;
      links.add(new Link(random.nextInt(to), to, label));
    }
    return new Drawn(sizes, links, Layout.of(sizes, links, direction, 30, 20), direction);
  }

  @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void noTwoBoxesOverlap(@ForAll("graphs") Drawn drawn) {
    List<Box> all = new ArrayList<>(drawn.layout().boxes());
    drawn.layout().routes().stream()
        .map(Route::label)
        .filter(label -> label.width() > 0)
        .forEach(all::add);
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(all.get(i).overlaps(all.get(j)))
            .as("%s and %s", all.get(i), all.get(j))
            .isFalse();
      }
    }
  }

  @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void everyBoxKeepsItsSizeAndStandsOnThePage(@ForAll("graphs") Drawn drawn) {
    for (int i = 0; i < drawn.sizes().size(); i++) {
      Box box = drawn.layout().boxes().get(i);
      assertThat(new Size(box.width(), box.height())).isEqualTo(drawn.sizes().get(i));
      assertThat(box.x()).isGreaterThan(-1e-6);
      assertThat(box.y()).isGreaterThan(-1e-6);
      assertThat(box.x() + box.width()).isLessThan(drawn.layout().size().width() + 1e-6);
      assertThat(box.y() + box.height()).isLessThan(drawn.layout().size().height() + 1e-6);
    }
  }

  @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void everyArrowRunsForwardFromItsBoxToTheOther(@ForAll("graphs") Drawn drawn) {
    for (int i = 0; i < drawn.links().size(); i++) {
      List<Spot> spots = drawn.layout().routes().get(i).spots();
      for (int k = 1; k < spots.size(); k++) {
        assertThat(along(drawn, spots.get(k))).isGreaterThan(along(drawn, spots.get(k - 1)));
      }
      Link link = drawn.links().get(i);
      assertThat(drawn.layout().boxes().get(link.from()).holds(spots.get(0), 1e-6)).isTrue();
      assertThat(drawn.layout().boxes().get(link.to()).holds(spots.get(spots.size() - 1), 1e-6))
          .isTrue();
    }
  }

  @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void noArrowTouchesAnotherBox(@ForAll("graphs") Drawn drawn) {
    for (int i = 0; i < drawn.links().size(); i++) {
      List<Spot> spots = drawn.layout().routes().get(i).spots();
      for (int box = 0; box < drawn.sizes().size(); box++) {
        boolean own = drawn.links().get(i).from() == box || drawn.links().get(i).to() == box;
        for (int k = 1; k < spots.size() && !own; k++) {
          assertThat(crosses(drawn, spots.get(k - 1), spots.get(k), box)).isFalse();
        }
      }
    }
  }

  /** Walks the curve that is drawn between two spots. */
  private static boolean crosses(Drawn drawn, Spot a, Spot b, int box) {
    boolean down = drawn.direction() == Direction.DOWN;
    for (double t = 0; t <= 1; t += 0.05) {
      double bend = t * t * (3 - 2 * t); // across; along it is close to even
      double even = 1.5 * t * (1 - t) + t * t * t;
      double x = a.x() + (b.x() - a.x()) * (down ? bend : even);
      double y = a.y() + (b.y() - a.y()) * (down ? even : bend);
      if (drawn.layout().boxes().get(box).holds(new Spot(x, y), -1e-6)) {
        return true;
      }
    }
    return false;
  }

  private static double along(Drawn drawn, Spot spot) {
    return drawn.direction() == Direction.DOWN ? spot.y() : spot.x();
  }
}
