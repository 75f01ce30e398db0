package io.percolate.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

class TablesTest {

  @Test
  void everyColumnIsDescribed() {
    Table table =
        Csv.parse(
                "n,x,t,b,d,e\n3,0.5,a,true,2024-01-01,?\n1,?,A,true,?,?\n?,2.5,?,?,?,?\n2,1,a,true,?,?")
            .table();

    Table described = Tables.describe(table);

    assertThat(described.name()).isEqualTo("text, columns");
    assertThat(PrepTest.rows(described))
        .containsExactly(
            "n|integer|1|0.25|3|1.0|2.0|3.0",
            "x|double|1|0.25|3|0.5|1.0|2.5",
            "t|string|1|0.25|2|||",
            "b|boolean|1|0.25|1|||",
            "d|local date|3|0.75|1|||",
            "e|double|4|1.0|0|||");
  }

  @Test
  void aFirstLookShowsWhatIsInfinite() {
    Table ratio = Table.create("r", DoubleColumn.create("x", 1, Double.POSITIVE_INFINITY));
    assertThat(PrepTest.rows(Tables.describe(ratio)))
        .containsExactly("x|double|0|0.0|2|1.0|Infinity|Infinity");
  }

  @Test
  void aTableWithoutRowsIsDescribedToo() {
    assertThat(PrepTest.rows(Tables.describe(Csv.parse("a").table())))
        .containsExactly("a|double|0|0.0|0|||");
  }
}
