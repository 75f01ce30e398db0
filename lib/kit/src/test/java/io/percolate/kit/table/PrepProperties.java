package io.percolate.kit.table;

import static io.percolate.kit.table.Fill.MEDIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

class PrepProperties {
  private static final Recipe ALL = Prep.predict("y").impute(MEDIAN);

  private static Table table(List<Double> values) {
    return Table.create(
        DoubleColumn.create("x", values), DoubleColumn.create("y", new double[values.size()]));
  }

  /** Some of the values go missing, the first one never. */
  private static Table holed(List<Double> values, int every) {
    Table table = table(values);
    for (int r = every; r < values.size(); r += every) {
      table.doubleColumn("x").setMissing(r);
    }
    return table;
  }

  private static double[] features(Recipe recipe, Table table) {
    float[] values = recipe.fit(table).features(table);
    double[] wide = new double[values.length];
    Arrays.setAll(wide, i -> values[i]);
    return wide;
  }

  @Property(tries = 200, seed = "6")
  void standardisedTrainingRowsHaveMeanZeroAndDeviationOne(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
      @ForAll @IntRange(min = 1, max = 5) int every) {
    double[] x = features(ALL.standardise(), holed(values, every));

    assertThat(Arrays.stream(x).average().orElseThrow()).isCloseTo(0, offset(1e-5));
    boolean constant = Arrays.stream(x).distinct().count() == 1;
    assertThat(Stats.deviation(x)).isCloseTo(constant ? 0 : 1, offset(1e-5));
  }

  @Property(tries = 200, seed = "6")
  void minMaxTrainingRowsReachFromZeroToOneAndKeepTheirOrder(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
      @ForAll @IntRange(min = 1, max = 5) int every) {
    Table table = holed(values, every);
    double[] x = features(ALL.minMax(), table);

    boolean constant = Arrays.stream(x).distinct().count() == 1;
    assertThat(Stats.min(x)).isZero();
    assertThat(Stats.max(x)).isEqualTo(constant ? 0 : 1);
    double[] plain = features(ALL, table);
    for (int i = 1; i < x.length; i++) {
      assertThat(Math.signum(x[i] - x[i - 1])).isIn(0., Math.signum(plain[i] - plain[i - 1]));
    }
  }

  @Property(tries = 100, seed = "6")
  void whatIsLearnedDependsOnTrainingRowsAlone(
      @ForAll @Size(min = 10, max = 40) List<@DoubleRange(min = -100, max = 100) Double> values,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double other,
      @ForAll long seed) {
    Table table = holed(values, 4);
    TableSplit split = TableSplit.of(table, .3, seed);
    Table changed = split.test().copy();
    for (int r = 0; r < changed.rowCount(); r++) {
      changed.doubleColumn("x").set(r, other);
    }
    TableSplit elsewhere = new TableSplit(split.train(), changed);

    Recipe recipe = ALL.standardise().markMissing("x");
    Prep one = recipe.fit(split.train());
    Prep two = recipe.fit(elsewhere.train());

    assertThat(PrepTest.rows(one.report())).isEqualTo(PrepTest.rows(two.report()));
    assertThat(one.features(elsewhere.test())).containsExactly(two.features(elsewhere.test()));
    float[] before = one.features(split.train());
    one.features(changed);
    assertThat(one.features(split.train())).containsExactly(before);
  }

  @Property(tries = 200, seed = "6")
  void exactlyOneOfTheCategoriesIsOne(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(min = 0, max = 9) Integer> values) {
    Table table = table(values.stream().map(Integer::doubleValue).toList());
    Prep prep = Prep.predict("y").oneHot("x").fit(table);

    int width = (int) values.stream().distinct().count();
    float[] x = prep.features(table);
    assertThat(prep.featureNames()).hasSize(width);
    for (int r = 0; r < values.size(); r++) {
      for (int c = 0; c < width; c++) {
        boolean own = prep.featureNames().get(c).equals("x=" + values.get(r));
        assertThat(x[r * width + c]).isEqualTo(own ? 1 : 0);
      }
    }
  }
}
