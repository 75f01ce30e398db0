package io.percolate.kit.table;

import io.percolate.kit.data.DataException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The column that is predicted.
 *
 * @param column its name
 * @param kind what it holds
 * @param log whether labels are logarithms of its numbers
 * @param classes the names of its classes, sorted; none if it holds numbers
 */
record Target(String column, Kind kind, boolean log, List<String> classes) {

  static Target learn(Column<?> column, boolean log) {
    Kind kind = Kind.of(column);
    String name = column.name();
    if (kind == Kind.OTHER) {
      throw new IllegalArgumentException(
          "%s is of type %s; what is predicted is a number or the name of a class."
              .formatted(name, Tables.type(column)));
    }
    if (log && kind != Kind.NUMBER) {
      throw new IllegalArgumentException(
          "%s holds %s, which has no logarithm; leave out logTarget().".formatted(name, kind));
    }
    Target target = new Target(name, kind, log, List.of());
    target.checkPresent(column);
    if (kind == Kind.NUMBER) {
      target.numbers(column);
      return target;
    }
    target.checkNames(column);
    List<String> classes = Values.texts(column).stream().distinct().sorted().toList();
    if (classes.size() == 1) {
      throw new DataException(
          "%s is \"%s\" in all %,d training rows, so there are no classes to tell apart."
              .formatted(name, classes.get(0), column.size()));
    }
    return new Target(name, kind, log, classes);
  }

  /** The labels of some rows: numbers, or places in the list of classes. */
  float[] labels(Table table) {
    if (!table.containsColumn(column)) {
      throw new DataException(
          "There is no column %s to take labels from; features(table) needs none."
              .formatted(column));
    }
    Column<?> values = table.column(column);
    checkPresent(values);
    if (Kind.of(values) != kind) {
      throw new DataException(
          "%s holds %s here, but held %s in the training rows."
              .formatted(column, Kind.of(values), kind));
    }
    return classes.isEmpty() ? numbers(values) : places(values);
  }

  private void checkPresent(Column<?> values) {
    if (values.countMissing() > 0) {
      throw new DataException(
          ("%1$s, which is predicted, is missing in %2$s. A guess would be learned as if it were"
                  + " true; leave the rows out: table.dropWhere(table.column(\"%1$s\").isMissing())")
              .formatted(column, Values.rows(values.size(), values::isMissing)));
    }
  }

  /** A column of numbers is text where some of them aren't any: it is no column of classes. */
  private void checkNames(Column<?> values) {
    List<String> texts = Values.texts(values);
    List<String> others = texts.stream().filter(text -> !Numbers.isNumber(text)).toList();
    if (kind == Kind.TEXT && others.size() * 2 < texts.size()) {
      throw new DataException(
          ("%s holds text, though %,d of its %,d values are numbers: \"%s\" isn't. Clean such values"
                  + " or make them missing; if these are classes, give them names.")
              .formatted(column, texts.size() - others.size(), texts.size(), others.get(0)));
    }
  }

  private float[] numbers(Column<?> values) {
    double[] numbers = Values.numbers(values);
    float[] labels = new float[numbers.length];
    for (int r = 0; r < labels.length; r++) {
      if (log && numbers[r] <= 0) {
        throw new DataException(
            "%s is %s in row %d, which has no logarithm; leave out such rows, or leave out logTarget()."
                .formatted(column, Numbers.value(numbers[r]), r));
      }
      labels[r] = (float) (log ? Math.log(numbers[r]) : numbers[r]);
      if (Float.isInfinite(labels[r])) {
        throw new DataException(
            "%s is %s in row %d, too large for a network; leave the row out, or add logTarget()."
                .formatted(column, Numbers.value(numbers[r]), r));
      }
    }
    return labels;
  }

  private float[] places(Column<?> values) {
    List<String> names = Values.texts(values);
    Map<String, Integer> places = new HashMap<>();
    classes.forEach(name -> places.put(name, places.size()));
    String unseen = Values.rows(names.size(), r -> !places.containsKey(names.get(r)));
    if (!unseen.isEmpty()) {
      throw new DataException(
          "%s has a class in %s that the training rows don't have; those are %s."
              .formatted(column, unseen, classes));
    }
    float[] labels = new float[names.size()];
    IntStream.range(0, labels.length).forEach(r -> labels[r] = places.get(names.get(r)));
    return labels;
  }

  Feature.Done learned(int rows) {
    return classes.isEmpty()
        ? new Feature.Done("predict", log ? "its natural logarithm" : "as it is", log ? rows : 0)
        : new Feature.Done("predict", "classes " + String.join(", ", classes), rows);
  }
}
