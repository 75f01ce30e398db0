package io.percolate.kit.table;

import static io.percolate.kit.table.Fill.MEAN;
import static io.percolate.kit.table.Fill.MEDIAN;
import static io.percolate.kit.table.Fill.MOST_FREQUENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import io.percolate.kit.data.DataException;
import io.percolate.kit.data.Examples;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

class PrepTest {
  private static final Table HOUSES =
      table(
          """
          id,area,rooms,garden,region,price
          1,50,2,true,north,100
          2,?,3,false,south,200
          3,70,?,true,north,400
          4,90,4,false,?,800
          """);

  private static final Recipe RECIPE =
      Prep.predict("price").impute(MEDIAN).impute(MOST_FREQUENT, "region").oneHot().drop("id");

  private static Table table(String csv) {
    return Csv.parse(csv).table();
  }

  private static float[] only(Recipe recipe, String csv) {
    return recipe.fit(table(csv)).features(table(csv));
  }

  @Test
  void columnsBecomeFeaturesInTheirOrder() {
    Prep prep = RECIPE.minMax("area").fit(HOUSES);
    Examples examples = prep.transform(HOUSES);

    assertThat(prep.featureNames())
        .containsExactly("area", "rooms", "garden", "region=north", "region=south");
    assertThat(examples.shape().getShape()).containsExactly(5);
    assertThat(examples.features(0)).containsExactly(0, 2, 1, 1, 0);
    assertThat(examples.features(1)).containsExactly(.5f, 3, 0, 0, 1);
    assertThat(examples.features(2)).containsExactly(.5f, 3, 1, 1, 0);
    assertThat(examples.features(3)).containsExactly(1, 4, 0, 1, 0);
    assertThat(examples.labels()).containsExactly(100, 200, 400, 800);
  }

  @Test
  void everyFillLearnsFromTheValuesThatAreThere() {
    String csv = "x,y\n1,0\n1,0\n4,0\n10,0\n?,0";
    assertThat(only(Prep.predict("y").impute(MEAN), csv)[4]).isEqualTo(4);
    assertThat(only(Prep.predict("y").impute(MEDIAN), csv)[4]).isEqualTo(2.5f);
    assertThat(only(Prep.predict("y").impute(MOST_FREQUENT), csv)[4]).isEqualTo(1);
    assertThat(only(Prep.predict("y").fill(-7), csv)[4]).isEqualTo(-7);
    assertThat(only(Prep.predict("y").impute(MOST_FREQUENT), "x,y\n3,0\n2,0\n?,0")[2])
        .as("the smallest of several")
        .isEqualTo(2);
  }

  @Test
  void missingValuesAreFilledInBeforeScaling() {
    String csv = "x,y\n0,0\n10,0\n?,0";
    assertThat(only(Prep.predict("y").standardise().fill(20), csv))
        .containsExactly(-1.2247449f, 0, 1.2247449f);
    assertThat(only(Prep.predict("y").fill(20).standardise(), csv))
        .containsExactly(-1.2247449f, 0, 1.2247449f);
  }

  @Test
  void aMarkTellsWhereSomethingWasMissing() {
    Prep prep = RECIPE.markMissing().fit(HOUSES);

    assertThat(prep.featureNames()).contains("area is missing", "rooms is missing");
    assertThat(prep.featureNames()).doesNotContain("garden is missing");
    assertThat(prep.transform(HOUSES).features(1)).startsWith(70, 1, 3, 0);
    assertThat(RECIPE.markMissing("garden").fit(HOUSES).featureNames())
        .contains("garden is missing")
        .doesNotContain("area is missing");
  }

  @Test
  void aConstantColumnScalesToZero() {
    String csv = "x,y\n0.1,0\n0.1,0\n0.1,0";
    for (Recipe recipe : List.of(Prep.predict("y").standardise(), Prep.predict("y").minMax())) {
      assertThat(only(recipe, csv)).containsExactly(0, 0, 0);
      assertThat(recipe.fit(table(csv)).features(table("x,y\n9,0"))).containsExactly(0);
      assertThat(only(recipe, "x,y\n5,1")).containsExactly(0);
    }
  }

  @Test
  void valuesOutsideOfTrainingAreKeptAndCounted() {
    Prep prep = Prep.predict("y").minMax("x").fit(table("x,y\n10,0\n20,0"));
    Table later = table("x,y\n5,0\n15,0\n40,0");

    assertThat(prep.features(later)).containsExactly(-.5f, .5f, 3);
    assertThat(rows(prep.report(later))).containsExactly("x|min-max|outside 10 to 20|2");
  }

  @Test
  void aCategoryThatTrainingDidNotHaveIsZeroEverywhereAndCounted() {
    Prep prep = Prep.predict("y").oneHot("x").fit(table("x,y\nb,0\na,0\nb,0"));
    Table later = table("x,y\na,0\nc,0\nd,0\nc,0");

    assertThat(prep.featureNames()).containsExactly("x=a", "x=b");
    assertThat(prep.features(later)).containsExactly(1, 0, 0, 0, 0, 0, 0, 0);
    assertThat(rows(prep.report(later))).containsExactly("x|one-hot|not in training: c, d|3");
  }

  @Test
  void numbersAndFlagsCanBeCategories() {
    Prep prep =
        Prep.predict("y")
            .oneHot("month", "open")
            .fit(table("month,open,y\n10,true,0\n2,false,1\n1,true,0"));

    assertThat(prep.featureNames())
        .containsExactly("month=1", "month=2", "month=10", "open=false", "open=true");
    assertThat(prep.features(table("month,open,y\n2.0,true,0\n2.5,false,0")))
        .containsExactly(0, 1, 0, 0, 1, 0, 0, 0, 1, 0);
  }

  @Test
  void classesAreSortedNamesAndTheirPlaces() {
    Prep prep = Prep.predict("kind").fit(table("x,kind\n1,pear\n2,apple\n3,pear"));

    assertThat(prep.classNames()).containsExactly("apple", "pear");
    assertThat(prep.transform(table("x,kind\n1,apple\n1,pear")).labels()).containsExactly(0, 1);
    assertThatThrownBy(() -> prep.transform(table("x,kind\n1,plum\n2,apple")))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "kind has a class in row 0 that the training rows don't have; those are [apple, pear].");
    assertThatThrownBy(() -> prep.restore(1)).hasMessageContaining("classNames()");
  }

  @Test
  void aLogTargetIsTakenBack() {
    Prep prep = RECIPE.logTarget().fit(HOUSES);

    assertThat(prep.transform(HOUSES).label(3)).isEqualTo((float) Math.log(800));
    assertThat(prep.restore(Math.log(800))).isCloseTo(800, offset(1e-9));
    assertThat(RECIPE.fit(HOUSES).restore(800)).isEqualTo(800);
    refusedData(Prep.predict("y").logTarget(), "x,y\n1,1\n2,0")
        .hasMessageContaining("y is 0 in row 1, which has no logarithm");
    assertThatThrownBy(() -> Prep.predict("k").logTarget().fit(table("x,k\n1,a\n2,b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leave out logTarget()");
  }

  @Test
  void theReportSaysWhatWasLearned() {
    Prep prep = RECIPE.standardise("area").minMax("rooms").markMissing("rooms").fit(HOUSES);

    assertThat(rows(prep.report()))
        .containsExactly(
            "area|impute the median|70|1",
            "area|standardise|mean 70, standard deviation 14.14|4",
            "rooms|impute the median|3|1",
            "rooms|mark missing|1 where it is missing|1",
            "rooms|min-max|min 2, max 4|4",
            "garden|as it is|min 0, max 1|0",
            "region|impute the most frequent|north|1",
            "region|one-hot|2 categories: north, south|4",
            "id|drop||4",
            "price|predict|as it is|0");
    assertThat(prep)
        .hasToString(
            "predict price: impute the median; impute the most frequent region; one-hot; drop id;"
                + " standardise area; min-max rooms; mark missing rooms. Learned from 4 rows, 6"
                + " features.");
  }

  @Test
  void theReportOnATableSaysWhatWasMet() {
    Prep prep = RECIPE.standardise("area").fit(HOUSES);
    Table later = table("area,rooms,garden,region,price,note\n?,3,true,?,1,a\n95,9,true,east,2,b");

    assertThat(rows(prep.report(later)))
        .containsExactly(
            "area|impute the median|filled with 70|1",
            "area|standardise|outside 50 to 90|1",
            "rooms|impute the median||0",
            "rooms|as it is|outside 2 to 4|1",
            "garden|as it is||0",
            "region|impute the most frequent|filled with north|1",
            "region|one-hot|not in training: east|1",
            "note|none|not in training|2");
  }

  @Test
  void columnsThatAreGoneOrHoldSomethingElseAreNamed() {
    Prep prep = RECIPE.fit(HOUSES);

    assertThatThrownBy(() -> prep.transform(table("area,price\n1,2")))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "The training rows had columns that aren't here: [rooms, garden, region]. Here are"
                + " [area, price].");
    assertThatThrownBy(
            () -> prep.transform(table("area,rooms,garden,region,price\nbig,1,true,a,2")))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("area holds text here, but held numbers in the training rows");
    assertThatThrownBy(() -> prep.transform(HOUSES.rejectColumns("price")))
        .hasMessageContainingAll("no column price", "features(table)");
    assertThatThrownBy(() -> prep.features(HOUSES.emptyCopy())).hasMessageContaining("no rows");
  }

  @Test
  void theFeaturesAreHadWithoutATarget() {
    Prep prep = RECIPE.fit(HOUSES);

    assertThat(prep.features(HOUSES.rejectColumns("price", "id")))
        .containsExactly(prep.transform(HOUSES).features());
  }

  @Test
  void aColumnThatIsAllMissingLaterMayBeOfAnyType() {
    Prep prep = RECIPE.fit(HOUSES);

    assertThat(prep.features(table("area,rooms,garden,region\n?,1,true,?")))
        .containsExactly(70, 1, 1, 1, 0);
  }

  @Test
  void whatIsMissingAndNotFilledInIsRefused() {
    refusedData(Prep.predict("y"), "x,y\n1,1\n?,2\n?,3")
        .hasMessage(
            "x is missing in rows 1, 2 and nothing fills it in: add impute(MEDIAN, \"x\"), or leave"
                + " such rows out.");
    refusedData(Prep.predict("y").oneHot(), "x,y\na,1\n?,2")
        .hasMessageContaining("fill(\"unknown\"");
    assertThatThrownBy(
            () -> Prep.predict("y").fit(table("x,y\n1,1")).transform(table("x,y\n1,1\n?,1")))
        .hasMessageContaining("x is missing in row 1");
    refusedData(Prep.predict("y").impute(MEDIAN), "x,y\n?,1\nNA,2")
        .hasMessageContainingAll(
            "x is missing in all 2 training rows", "drop(\"x\")", "fill(0, \"x\")");
    assertThat(only(Prep.predict("y").fill(3), "x,y\n?,1\nNA,2")).containsExactly(3, 3);
    refusedData(Prep.predict("y"), "x,y\n1,?\n2,5\n3,NA")
        .hasMessageContainingAll(
            "y, which is predicted, is missing in rows 0, 2",
            "dropWhere(table.column(\"y\").isMissing())");
  }

  @Test
  void tablesThatTeachNothingAreRefused() {
    refusedData(Prep.predict("y"), "x,y").hasMessageContaining("no rows to learn from");
    refusedData(Prep.predict("y"), "x,y\n1,a\n2,a")
        .hasMessageContaining("y is \"a\" in all 2 training rows");
    assertThatThrownBy(() -> Prep.predict("y").drop("x").fit(table("x,y\n1,2")))
        .hasMessageContaining("No column is left to predict y from");
  }

  @Test
  void numbersThatAreNoneAreRefused() {
    Table infinite = Table.create(DoubleColumn.create("x", 1, 1 / 0.), IntColumn.create("y", 1, 2));
    assertThatThrownBy(() -> Prep.predict("y").fit(infinite))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("x is infinite in row 1");
    Table none = Table.create(DoubleColumn.create("x", 1, 0 / 0.), IntColumn.create("y", 1, 2));
    assertThat(Prep.predict("y").fill(5).fit(none).features(none)).containsExactly(1, 5);
    assertThatThrownBy(() -> only(Prep.predict("y"), "x,y\n1e300,1"))
        .hasMessageContainingAll("x is 1.000e+300 in row 0", "standardise");
    refusedData(Prep.predict("y").standardise(), "x,y\n1e308,1\n-1e308,1")
        .hasMessageContaining("too far to be scaled");
    assertThatThrownBy(
            () -> Prep.predict("y").fit(table("x,y\n1,1e300")).transform(table("x,y\n1,1e300")))
        .hasMessageContaining("logTarget()");
  }

  @Test
  void textThatNoStepMakesNumbersOfIsRefused() {
    refused(Prep.predict("y"), "x,y\na,1\nb,2")
        .hasMessageContainingAll("x is text", "oneHot(\"x\")", "drop(\"x\")");
    refused(Prep.predict("y"), "x,y\n2024-01-01,1\n2024-01-02,2")
        .hasMessageContaining("local date");
    refusedData(Prep.predict("y").standardise("x"), "x,y\n1,1\n12 kg,2\n3,3")
        .hasMessageContainingAll("\"standardise\" doesn't work on x", "\"12 kg\" in row 1");
    refusedData(Prep.predict("y").minMax("x"), "x,y\n80331,1\n01234,2")
        .hasMessageContaining("\"01234\" in row 1");
  }

  @Test
  void recipesThatContradictThemselvesAreRefused() {
    String csv = "x,z,y\n1,a,1\n2,b,2";
    refused(Prep.predict("y").standardise("X", "q"), csv)
        .hasMessage("There is no column \"q\"; there are [x, z, y].");
    refused(Prep.predict("q"), csv).hasMessageContaining("no column \"q\"");
    refused(Prep.predict("y").oneHot().standardise("y"), csv)
        .hasMessageContaining("y is what is predicted");
    refused(Prep.predict("y").oneHot("x").minMax("x").drop("z"), csv)
        .hasMessage("x can't be treated both ways, \"one-hot\" and \"min-max\"; choose one.");
    refused(Prep.predict("y").oneHot("z").drop("z"), csv).hasMessageContaining("z is dropped");
    refused(Prep.predict("y").oneHot("x", "z").impute(MEAN, "x"), csv)
        .hasMessageContaining("impute MOST_FREQUENT");
    assertThatThrownBy(() -> Prep.predict("y").drop()).hasMessageContaining("Say which");
  }

  @Test
  void namesAreFoundInUpperAndLowerCaseAsTablesawDoes() {
    Prep prep =
        Prep.predict("PRICE")
            .standardise("AREA")
            .drop("Town")
            .fit(table("area,town,Price\n1,a,2\n3,b,4"));

    assertThat(prep.transform(table("Area,PRICE\n5,6")).features()).containsExactly(3);
  }

  private static AbstractThrowableAssert<?, ?> refused(Recipe recipe, String csv) {
    return assertThatThrownBy(() -> recipe.fit(table(csv)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AbstractThrowableAssert<?, ?> refusedData(Recipe recipe, String csv) {
    return assertThatThrownBy(() -> recipe.fit(table(csv))).isInstanceOf(DataException.class);
  }

  static List<String> rows(Table report) {
    return IntStream.range(0, report.rowCount())
        .mapToObj(
            r ->
                report.columns().stream()
                    .map(column -> column.isMissing(r) ? "" : column.get(r).toString())
                    .collect(Collectors.joining("|")))
        .toList();
  }
}
