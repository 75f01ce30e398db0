package io.percolate.kit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.columns.Column;

/**
 * A column of numbers, or of true and false, that becomes one number.
 *
 * @param gaps what is done about missing values
 * @param fill what they are filled in with
 * @param scaling what is done to all
 * @param learned the steps, with what they learned
 */
record NumberFeature(Gaps gaps, double fill, Scaling scaling, List<Done> learned)
    implements Feature {

  static NumberFeature learn(
      Column<?> column, Optional<Filling> filling, boolean marked, Encoding encoding) {
    Gaps gaps = Gaps.of(column, filling, marked);
    gaps.check(column);
    double[] present = Stats.present(Values.numbers(column));
    double fill = filling.map(how -> how.number().apply(present)).orElse(Double.NaN);
    double[] all = filled(column, fill);
    Scaling scaling = Scaling.learn(column.name(), encoding, all);
    List<Done> learned = new ArrayList<>(gaps.learned(column, Numbers.value(fill)));
    int changed = encoding == Encoding.AS_IT_IS ? 0 : all.length;
    learned.add(new Done(encoding.step(), scaling.learned(), changed));
    return new NumberFeature(gaps, fill, scaling, List.copyOf(learned));
  }

  private static double[] filled(Column<?> column, double fill) {
    return Arrays.stream(Values.numbers(column)).map(x -> Double.isNaN(x) ? fill : x).toArray();
  }

  @Override
  public String column() {
    return gaps.column();
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(column()));
    names.addAll(gaps.names());
    return names;
  }

  @Override
  public List<double[]> values(Column<?> column) {
    gaps.check(column);
    List<double[]> values = new ArrayList<>();
    values.add(Arrays.stream(filled(column, fill)).map(scaling::apply).toArray());
    values.addAll(gaps.values(column));
    return values;
  }

  @Override
  public List<Done> met(Column<?> column) {
    gaps.check(column);
    List<Done> met = new ArrayList<>(gaps.met(column, Numbers.value(fill)));
    met.add(scaling.met(filled(column, fill)));
    return met;
  }
}
