package io.percolate.exercises.preparingdata;

import io.percolate.check.test.Check;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link DropColumns} that learners see. */
class DropColumnsChecks {
  private static final double GAP = Double.NaN;
  private static final double[] PRICE = {1.2, 1.9, 2.4, 3.1, 3.3, 4.0, 4.8, 5.3};
  private static final Feature AREA = known("area", 55, 70, 85, 100, 105, 140, 150, 180);

  @Check(value = "a column that isn't known in time", points = 0.5)
  @Order(1)
  void dropsLeaks(DropColumns dropColumns) {
    Feature fee = new Feature("fee", times(PRICE, 2_500), false);
    Feature stamp = new Feature("stamp", new double[] {7, 7, 7, 7, 7, 7, 7, 7}, false);
    Judgements got = judge(dropColumns, AREA, fee, stamp);
    got.expect("fee", Reason.LEAKING, Judgements.LEAKING);
    got.expect("stamp", Reason.LEAKING, Judgements.LEAKING);
    got.expectNames(2);
  }

  @Check(value = "a column that never varies", points = 0.5)
  @Order(2)
  void dropsConstants(DropColumns dropColumns) {
    Judgements got =
        judge(
            dropColumns,
            AREA,
            known("tax", 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7),
            known("floors", 1, GAP, 1, 1, GAP, 1, 1, 1),
            known("empty", GAP, GAP, GAP, GAP, GAP, GAP, GAP, GAP));
    got.expect("tax", Reason.CONSTANT, Judgements.CONSTANT);
    got.expect("floors", Reason.CONSTANT, Judgements.CONSTANT);
    got.expect("empty", Reason.CONSTANT, "It has no distinct value, which is at most one.");
    got.expectNames(3);
  }

  @Check(value = "noise goes, a falling line stays", points = 0.5)
  @Order(3)
  void dropsNoise(DropColumns dropColumns) {
    Judgements got =
        judge(
            dropColumns,
            AREA,
            known("photos", 9, 3, 7, 8, 2, 6, 9, 4), // r is −0.11
            known("distance", 9.5, 8, 8.2, 6, 6.5, 4, 3, 3.1),
            known("exact", times(PRICE, 10)));
    got.expect("photos", Reason.NOISE, Judgements.RANDOM);
    got.expect("distance", null, Judgements.NEGATIVE);
    got.expect("exact", null, Judgements.KNOWN);
    got.expectNames(1);
  }

  @Check(value = "the correlation is taken over rows that are present", points = 0.5)
  @Order(4)
  void countsPresentRows(DropColumns dropColumns) {
    Judgements got =
        judge(
            dropColumns,
            known("year", 1920, GAP, 1950, 1960, 1955, GAP, 1990, 2010),
            known("rating", 4, GAP, GAP, 3, GAP, GAP, GAP, 7)); // r is 0.75 in three rows
    got.expect("year", null, Judgements.OFTEN_MISSING);
    got.expect("rating", Reason.NOISE, Judgements.FEW);
    got.expectNames(1);
  }

  private static Judgements judge(DropColumns dropColumns, Feature... features) {
    return new Judgements(dropColumns.of(List.of(features), PRICE));
  }

  private static Feature known(String name, double... values) {
    return new Feature(name, values, true);
  }

  private static double[] times(double[] values, double factor) {
    double[] product = values.clone();
    for (int i = 0; i < product.length; i++) {
      product[i] *= factor;
    }
    return product;
  }
}
