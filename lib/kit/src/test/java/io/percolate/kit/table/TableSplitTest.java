package io.percolate.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Which rows are held out, and that nothing is learned from them. */
class TableSplitTest {
  private static final Recipe RECIPE = Prep.predict("label").drop("group");

  /** Every tenth row is rare. */
  private static Table table(int rows) {
    return Table.create(
        "numbered",
        IntColumn.create("id", IntStream.range(0, rows)),
        StringColumn.create(
            "group", IntStream.range(0, rows).mapToObj(i -> i % 10 == 0 ? "rare" : "usual")),
        IntColumn.create("label", IntStream.range(0, rows).map(i -> i * i % 7)));
  }

  private static List<Integer> ids(Table table) {
    return table.intColumn("id").asList();
  }

  @Test
  void everyRowIsInOnePartAndKeepsItsOrder() {
    TableSplit split = TableSplit.of(table(101), .2, 7);

    assertThat(split.test().rowCount()).isEqualTo(20);
    assertThat(ids(split.train())).isSorted().doesNotContainAnyElementsOf(ids(split.test()));
    assertThat(ids(split.test())).isSorted();
    assertThat(split.train().rowCount()).isEqualTo(81);
    assertThat(split.test().name()).isEqualTo("numbered, test");
    assertThat(split).hasToString("81 rows to learn from, 20 to be judged by");
  }

  @Test
  void theSeedDecidesAndNeighboursAreNotAlike() {
    assertThat(ids(TableSplit.of(table(100), .2, 1).test()))
        .isEqualTo(ids(TableSplit.of(table(100), .2, 1).test()))
        .startsWith(1, 15, 19, 22, 24);
    Set<Integer> drawn = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      drawn.addAll(ids(TableSplit.of(table(100), .01, seed).test()));
    }
    assertThat(drawn).as("of 50 single rows, 39.5 differ on average").hasSizeBetween(32, 46);
  }

  @Test
  void aStratifiedSplitHoldsBackTheSameShareOfEachGroup() {
    for (int seed = 0; seed < 20; seed++) {
      Table test = TableSplit.stratified(table(200), "group", .25, seed).test();
      assertThat(test.rowCount()).isEqualTo(50);
      assertThat(test.stringColumn("group").countOccurrences("rare")).isEqualTo(5);
    }
  }

  @Test
  void splitsThatAreNoneAreRefused() {
    assertThatThrownBy(() -> TableSplit.of(table(10), 20, 1)).hasMessageContaining("such as 0.2");
    assertThatThrownBy(() -> TableSplit.of(table(10), Double.NaN, 1)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> TableSplit.of(table(2), .2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 to learn from and 0 to be judged by");
    assertThatThrownBy(() -> TableSplit.stratified(table(10), "no", .2, 1))
        .hasMessageContaining("no column \"no\"");
    assertThatThrownBy(() -> new TableSplit(table(3), table(3).rejectColumns("id")))
        .hasMessageContaining("same columns");
  }

  @Test
  void testRowsAreATableLikeAnyOther() {
    Table test = TableSplit.of(table(100), .2, 7).test();

    assertThat(test.where(t -> t.intColumn("id").isLessThan(50)).rowCount()).isBetween(1, 19);
    assertThat(test.addColumns(test.intColumn("id").multiply(2).setName("twice")).columnCount())
        .isEqualTo(4);
    assertThat(test.copy().rowCount()).isEqualTo(20);
    assertThat(test.print()).contains("twice");
  }

  @Test
  void nothingIsLearnedFromTestRows() {
    TableSplit split = TableSplit.of(table(100), .2, 7);

    assertThatThrownBy(() -> RECIPE.fit(split.test()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("held out", "split.train()", "allowLeakage()");
    TableSplit later = new TableSplit(table(100).first(80), table(100).last(20));
    assertThatThrownBy(() -> RECIPE.fit(later.test())).hasMessageContaining("held out");
  }

  @Test
  void whatWasLearnedFromTheWholeTableDoesNotPrepareTestRows() {
    Table all = table(100);
    TableSplit split = TableSplit.of(all, .2, 7);
    Prep leaky = RECIPE.fit(all);

    assertThat(leaky.transform(split.train()).size()).isEqualTo(80);
    assertThatThrownBy(() -> leaky.transform(split.test()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("20 of these 20 test rows are among the 100");
    assertThatThrownBy(() -> leaky.report(split.test())).hasMessageContaining("leakage");
    assertThatThrownBy(() -> RECIPE.fit(split.test().copy()).transform(split.test()))
        .hasMessageContaining("20 of these 20 test rows");
    assertThatThrownBy(() -> RECIPE.fit(split.train()).transform(TableSplit.of(all, .2, 8).test()))
        .as("another split's test rows")
        .hasMessageContaining("of these 20 test rows are among the 80");
  }

  @Test
  void leakageThatIsAskedForIsReported() {
    Table all = table(100);
    TableSplit split = TableSplit.of(all, .2, 7);
    Prep leaky = RECIPE.allowLeakage().fit(all);

    assertThat(leaky.transform(split.test()).size()).isEqualTo(20);
    assertThat(PrepTest.rows(leaky.report(split.test()))).contains("|LEAKAGE|learned from, too|20");
    assertThat(leaky.toString()).contains("LEAKAGE ALLOWED");
    assertThat(RECIPE.allowLeakage().fit(split.test()).transform(split.test()).size())
        .isEqualTo(20);
  }

  @Test
  void rowsThatLookLikeTrainingRowsAreNoLeak() {
    Table alike = Csv.parse("x,y\n" + "1,0\n2,1\n".repeat(50)).table();
    TableSplit split = TableSplit.of(alike, .2, 7);
    Prep prep = Prep.predict("y").fit(split.train());

    assertThat(prep.transform(split.test()).size()).isEqualTo(20);
  }

  @Test
  void theSameStepsAreAppliedToBothPartsWithoutComplaint() {
    TableSplit split = TableSplit.of(table(100), .2, 7);
    TableSplit inner = TableSplit.of(split.train(), .25, 7);

    RECIPE.fit(inner.train()).transform(inner.test());
    RECIPE.fit(split.train()).transform(split.test());
    assertThatThrownBy(() -> RECIPE.fit(split.train()).transform(inner.test()))
        .hasMessageContaining("20 of these 20");
  }
}
