package io.percolate.kit.table;

import static io.percolate.kit.table.Fill.MEDIAN;
import static io.percolate.kit.table.Fill.MOST_FREQUENT;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.evaluateRegression;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.meanSquaredError;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import io.percolate.kit.data.DataException;
import io.percolate.kit.data.Examples;
import io.percolate.kit.train.Options;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Tables as nobody should have them, from the file to a judged network. */
class HostileDataTest {

  /** Ends in what the judged network says of itself. */
  private static Object learn(String csv) {
    TableSplit split = TableSplit.of(Csv.parse(csv).table(), .3, 1);
    Prep prep =
        Prep.predict("y")
            .impute(MEDIAN)
            .impute(MOST_FREQUENT)
            .standardise()
            .oneHot()
            .fit(split.train());
    Examples train = prep.transform(split.train());
    Examples test = prep.transform(split.test());
    Options quiet = options().epochs(1).seed(1).quiet().validate(test);
    if (prep.classNames().isEmpty()) {
      Block network = Linear.builder().setUnits(1).build();
      fit(network, train, quiet.loss(meanSquaredError()));
      return evaluateRegression(network, test).meanSquaredError();
    }
    Block network = Linear.builder().setUnits(prep.classNames().size()).build();
    fit(network, train, quiet);
    return evaluate(network, test).loss();
  }

  private static AbstractThrowableAssert<?, ?> refused(String csv) {
    return assertThatThrownBy(() -> learn(csv));
  }

  private static String rows(int n, IntFunction<String> row) {
    return IntStream.range(0, n).mapToObj(row).collect(Collectors.joining("\n"));
  }

  @Test
  void tablesWithHardlyARow() {
    refused("").hasMessageContaining("is empty");
    refused("x,y").hasMessageContainingAll("0 to learn from and 0 to be judged by", "find more");
    refused("x,y\n1,2").hasMessageContaining("1 to learn from and 0 to be judged by");
    refused("x,y\n1,2\n3,4").hasMessageContaining("There is one example");
  }

  @Test
  void columnsThatSayNothing() {
    refused("x,z,y\n" + rows(10, i -> i + ",?," + i))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("z is missing in all 7 training rows");
    refused("x,y\n" + rows(10, i -> i + ",a"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("y is \"a\" in all 7 training rows");
    assertThat((double) learn("x,z,y\n" + rows(10, i -> "5,5," + i))).isFinite();
    assertThat((double) learn("x,y\n" + rows(10, i -> i + ",5"))).isFinite();
  }

  @Test
  void valuesThatAreNoNumbersBecomeMissingAndAreFilledIn() {
    List<String> values = List.of("NaN", "Infinity", "1", "1e999", "2", "-");
    String csv = "x,y\n" + rows(60, i -> values.get(i % 6) + "," + i);

    assertThat((double) learn(csv)).isFinite();
  }

  @Test
  void numbersToPredictWithTextAmongThemAreNoClasses() {
    refused("x,y\n" + rows(20, i -> i + "," + (i % 5 == 0 ? i + " kg" : i)))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("11 of its 14 values are numbers", "\"0 kg\" isn't");
    assertThat((double) learn("x,y\n" + rows(20, i -> i + "," + (i % 2 == 0 ? "0123" : "0456"))))
        .as("codes are names")
        .isFinite();
  }

  @Test
  void aNameForEachRowIsNoCategory() {
    int n = 10_000;
    Table table =
        Table.create(
            StringColumn.create("id", IntStream.range(0, n).mapToObj("id%d"::formatted)),
            IntColumn.create("y", IntStream.range(0, n)));

    assertThatThrownBy(() -> Prep.predict("y").oneHot().fit(table).transform(table))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("10,000 rows of 10,000 features", "drop(\"id\")");
    assertThat(Prep.predict("id").fit(table).transform(table).labels()).contains(n - 1);
  }

  @Test
  void whatIsFilledInIsANumber() {
    for (double value : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      assertThatThrownBy(() -> Prep.predict("y").fill(value))
          .hasMessageContainingAll("can't be filled in with " + value, "impute(MEDIAN)");
    }
  }

  @Test
  void noRefusalSpeaksOfTheEngine() {
    for (String csv :
        List.of(
            "y\n1\n2\n3\n4",
            "x\n1\n2\n3\n4",
            "x,y\n2024-01-01,1\n2024-01-02,2\n2024-01-03,3\n2024-01-04,4",
            "x,y\n" + rows(10, i -> i + ",1e308"),
            "x,y\n" + rows(10, i -> (i % 2 * 2 - 1) + "e308," + i),
            "x,y\n" + rows(10, i -> i + ",?"))) {
      Throwable refusal = catchThrowable(() -> learn(csv));
      assertThat(refusal)
          .isInstanceOfAny(DataException.class, IllegalArgumentException.class)
          .hasNoCause();
      assertThat(refusal.getMessage()).containsPattern("\\b[xy]\\b");
    }
  }
}
