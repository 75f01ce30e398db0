package io.percolate.kit.data.toys;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kit.data.Examples;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ToysProperties {
  @Property(tries = 150, seed = "28")
  void classesAreEquallyLargeToWithinOne(
      @ForAll @IntRange(min = 1, max = 300) int n,
      @ForAll @IntRange(min = 2, max = 7) int classes,
      @ForAll long seed) {
    for (Examples toy :
        new Examples[] {
          Toys.spirals(n, classes, .1, seed), Toys.blobs(n, classes, .2, seed),
        }) {
      assertThat(toy.size()).isEqualTo(n);
      assertThat(toy.features()).hasSize(2 * n);
      for (int k = 0; k < classes; k++) {
        assertThat(count(toy, k)).isBetween(n / classes, (n + classes - 1) / classes);
      }
    }
  }

  @Property(tries = 150, seed = "28")
  void halvesAreExactWhereTheyCanBe(
      @ForAll @IntRange(min = 1, max = 150) int half, @ForAll long seed) {
    assertThat(count(Toys.moons(2 * half, .1, seed), 1)).isEqualTo(half);
    assertThat(count(Toys.circles(2 * half, .1, seed), 1)).isEqualTo(half);
  }

  @Property(tries = 5, seed = "28")
  void halfOfEveryTwinIsInClassOne(@ForAll long seed) {
    Twins twins = Toys.tenfeat(seed);
    assertThat(count(twins.learnable().train(), 1)).isEqualTo(500);
    assertThat(count(twins.learnable().test(), 1)).isEqualTo(500);
    assertThat(count(twins.random().train(), 1)).isEqualTo(500);
    assertThat(count(twins.random().test(), 1)).isEqualTo(500);
  }

  private static int count(Examples examples, int label) {
    return (int)
        IntStream.range(0, examples.size()).filter(i -> examples.label(i) == label).count();
  }
}
