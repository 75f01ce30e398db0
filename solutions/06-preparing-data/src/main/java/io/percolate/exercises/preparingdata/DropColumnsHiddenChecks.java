package io.percolate.exercises.preparingdata;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link DropColumns} that graders have. */
class DropColumnsHiddenChecks {
  private static final String STRENGTH =
      "Chance reaches about 2/√k over k rows, here %s. Below that is noise, however large it looks; above it is something to learn, however small.";

  private static final String ONE_ROW =
      "A single one of its values is another one, so it varies, and its correlation is weak. Look at all rows, the first and the last one too.";
  private static final String TINY =
      "Its numbers are small and vary little, since its unit is large; its correlation is strong. A correlation knows no units, so add nothing to it, and round nothing.";
  private static final String OUTLIER =
      "A value far off decides its correlation, which is weak by the formula: of the values themselves, not of their ranks, and none left out.";

  @Check(value = "random columns, forty rows", points = 1)
  @Order(1)
  void judgesRandomColumns(DropColumns dropColumns, Inputs inputs) {
    Case random = new Case(inputs, 40);
    random.add(random.correlated(0.9, 0, 0, 0.8, 1), null, Judgements.KNOWN);
    random.add(random.correlated(-0.9, 0, 5, -1, -0.8), null, Judgements.NEGATIVE);
    random.add(random.correlated(0, 0, 0, -0.2, 0.2), Reason.NOISE, Judgements.RANDOM);
    random.add(random.correlated(0, 0, 60, -0.2, 0.2), Reason.NOISE, Judgements.CENTRED);
    random.add(random.correlated(-0.6, 0, -60, -0.6, -0.4), null, Judgements.NEGATIVE);
    random.add(random.correlated(0.9, 12, 8, 0.7, 1), null, Judgements.OFTEN_MISSING);
    random.add(random.correlated(0, 12, 0, -0.3, 0.3), Reason.NOISE, Judgements.FEW);
    random.add(random.constant(0), Reason.CONSTANT, Judgements.CONSTANT);
    random.add(random.constant(9), Reason.CONSTANT, Judgements.CONSTANT);
    random.add(random.onlyAtTheTop(), null, Judgements.OWN_MEANS);
    random.leak(random.correlated(0.9, 0, 0, 0.8, 1), Judgements.LEAKING);
    random.expectFrom(dropColumns);
    Case varying = new Case(inputs, 40);
    for (int row : new int[] {0, 20, 39}) {
      varying.add(varying.constantBut(row), Reason.NOISE, ONE_ROW);
    }
    varying.add(varying.yesOrNo(), null, "Two distinct values are not one; it varies.");
    varying.add(varying.tiny(), null, TINY);
    varying.add(varying.target.clone(), null, Judgements.KNOWN);
    varying.add(varying.withOutlier(), Reason.NOISE, OUTLIER);
    varying.expectFrom(dropColumns);
  }

  @Check(value = "what counts as noise depends on the number of rows", points = 0.5)
  @Order(2)
  void comparesWithChance(DropColumns dropColumns, Inputs inputs) {
    Case few = new Case(inputs, 12); // 2/√12 is 0.58
    few.add(few.correlated(0.4, 0, 0, 0.3, 0.5), Reason.NOISE, STRENGTH.formatted(0.58));
    few.add(few.correlated(-0.4, 0, 0, -0.5, -0.3), Reason.NOISE, STRENGTH.formatted(0.58));
    few.add(few.correlated(0.9, 0, 0, 0.75, 1), null, Judgements.KNOWN);
    few.add(few.correlated(0.6, 0, 0, 0.581, 0.599), null, STRENGTH.formatted(0.577));
    few.add(few.correlated(0.6, 0, 0, 0.568, 0.574), Reason.NOISE, STRENGTH.formatted(0.577));
    few.expectFrom(dropColumns);
    Case many = new Case(inputs, 400); // 2/√400 is 0.1
    many.add(many.correlated(0.2, 0, 0, 0.13, 0.27), null, STRENGTH.formatted(0.1));
    many.add(many.correlated(-0.2, 0, 0, -0.27, -0.13), null, STRENGTH.formatted(0.1));
    many.add(many.correlated(0, 0, 0, -0.08, 0.08), Reason.NOISE, STRENGTH.formatted(0.1));
    many.add(many.correlated(0.2, 375, 0, 0.15, 0.35), Reason.NOISE, Judgements.FEW);
    many.expectFrom(dropColumns);
  }

  @Check(value = "the first rule that applies, and nothing to drop", points = 0.5)
  @Order(3)
  void takesTheFirstRule(DropColumns dropColumns, Inputs inputs) {
    Case several = new Case(inputs, 20);
    several.leak(several.constant(0), Judgements.LEAKING);
    several.leak(several.constant(20), Judgements.LEAKING);
    several.leak(several.correlated(0, 0, 0, -0.3, 0.3), Judgements.LEAKING);
    several.add(several.constant(19), Reason.CONSTANT, Judgements.CONSTANT);
    several.add(several.constant(20), Reason.CONSTANT, Judgements.CONSTANT);
    several.expectFrom(dropColumns);
    Case good = new Case(inputs, 20);
    good.add(good.correlated(0.95, 0, 0, 0.8, 1), null, Judgements.KNOWN);
    good.expectFrom(dropColumns);
  }

  private record Expected(Feature feature, Reason reason, String why) {}

  private static final class Case {
    private final Inputs inputs;
    private final double[] target;
    private final List<Expected> columns = new ArrayList<>();

    Case(Inputs inputs, int rows) {
      this.inputs = inputs;
      this.target = inputs.reals(rows, 1, 9);
    }

    void add(double[] values, Reason reason, String why) {
      columns.add(new Expected(new Feature(name(), values, true), reason, why));
    }

    void leak(double[] values, String why) {
      columns.add(new Expected(new Feature(name(), values, false), Reason.LEAKING, why));
    }

    /** A name that says nothing, and another one for each column. */
    private String name() {
      return "Column " + inputs.integer(10, 99) + (char) ('a' + columns.size());
    }

    double[] constant(int gaps) {
      double[] values = new double[target.length];
      Arrays.fill(values, inputs.integer(1, 99) / 10.0 + 0.03);
      return withGaps(values, gaps);
    }

    double[] constantBut(int row) {
      double[] values = constant(0);
      values[row]++;
      return values;
    }

    /** 1 for the upper half of the targets, else 0. */
    double[] yesOrNo() {
      return Arrays.stream(target).map(y -> y > 5 ? 1 : 0).toArray();
    }

    /** Its unit is large. */
    double[] tiny() {
      return Arrays.stream(correlated(0.9, 0, 0, 0.8, 1)).map(x -> x / 1e6).toArray();
    }

    /** Near the target, but for the row with the smallest target, where it is far above. */
    double[] withOutlier() {
      double least = Tables.sorted(target)[0];
      return Arrays.stream(target).map(y -> y == least ? 500 : y).toArray();
    }

    /** Drawn about a strength until the correlation over present rows is within its bounds. */
    double[] correlated(double strength, int gaps, double mean, double least, double most) {
      while (true) {
        double[] noise = inputs.normals(target.length);
        double[] values = new double[target.length];
        for (int i = 0; i < values.length; i++) {
          double standardised = (target[i] - 5) / 2.31; // of numbers evenly spread from 1 to 9
          values[i] =
              mean + strength * standardised + Math.sqrt(1 - strength * strength) * noise[i];
        }
        double r = correlation(withGaps(values, gaps), target);
        if (r >= least && r <= most) {
          return values;
        }
      }
    }

    /** Present in the third of the rows with the largest targets, and strong there. */
    double[] onlyAtTheTop() {
      double[] sorted = Tables.sorted(target);
      double bound = sorted[sorted.length - sorted.length / 3];
      while (true) {
        double[] noise = inputs.normals(target.length);
        double[] values = new double[target.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = target[i] < bound ? Double.NaN : target[i] + 0.3 * noise[i];
        }
        double r = correlation(values, target);
        if (r >= 0.75 && r <= 0.97) {
          return values;
        }
      }
    }

    private double[] withGaps(double[] values, int gaps) {
      int[] order = inputs.order(values.length);
      for (int g = 0; g < gaps; g++) {
        values[order[g]] = Double.NaN;
      }
      return values;
    }

    void expectFrom(DropColumns dropColumns) {
      List<Expected> mixed = new ArrayList<>();
      for (int i : inputs.order(columns.size())) {
        mixed.add(columns.get(i));
      }
      List<Feature> features = mixed.stream().map(Expected::feature).toList();
      Judgements got = new Judgements(dropColumns.of(features, target));
      mixed.forEach(each -> got.expect(each.feature().name(), each.reason(), each.why()));
      got.expectNames((int) mixed.stream().filter(each -> each.reason() != null).count());
    }
  }

  private static double correlation(double[] x, double... y) {
    double k = 0;
    double sumX = 0;
    double sumY = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i])) {
        k++;
        sumX += x[i];
        sumY += y[i];
      }
    }
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i])) {
        xy += (x[i] - sumX / k) * (y[i] - sumY / k);
        xx += (x[i] - sumX / k) * (x[i] - sumX / k);
        yy += (y[i] - sumY / k) * (y[i] - sumY / k);
      }
    }
    return xy / Math.sqrt(xx * yy);
  }
}
