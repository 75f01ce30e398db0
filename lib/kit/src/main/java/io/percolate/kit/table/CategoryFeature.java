package io.percolate.kit.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tech.tablesaw.columns.Column;

/**
 * A column of categories that becomes one feature for each: 1 where it is that one, else 0. One
 * that training didn't have is 0 everywhere.
 *
 * @param gaps what is done about missing values
 * @param fill what they are filled in with
 * @param categories those of the training rows, sorted
 * @param learned the steps, with what they learned
 */
record CategoryFeature(Gaps gaps, String fill, List<String> categories, List<Done> learned)
    implements Feature {
  private static final int NAMED = 8;

  static CategoryFeature learn(Column<?> column, Optional<Filling> filling, boolean marked) {
    Gaps gaps = Gaps.of(column, filling, marked);
    gaps.check(column);
    List<String> present = Values.texts(column).stream().filter(text -> !text.isEmpty()).toList();
    String fill = filling.map(how -> how.text().apply(present)).orElse("");
    List<String> categories =
        filled(column, fill).stream().distinct().sorted(order(gaps.kind())).toList();
    List<Done> learned = new ArrayList<>(gaps.learned(column, fill));
    String note = "%s categories: %s".formatted(Numbers.show(categories.size()), some(categories));
    learned.add(new Done(Encoding.ONE_HOT.step(), note, column.size()));
    return new CategoryFeature(gaps, fill, categories, List.copyOf(learned));
  }

  /** 2 comes before 10, but "10" before "2". */
  private static Comparator<String> order(Kind kind) {
    return kind == Kind.NUMBER
        ? Comparator.comparingDouble(Double::parseDouble)
        : Comparator.naturalOrder();
  }

  private static List<String> filled(Column<?> column, String fill) {
    return Values.texts(column).stream().map(text -> text.isEmpty() ? fill : text).toList();
  }

  private static String some(Collection<String> names) {
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.size() > NAMED
        ? "%s and %s more".formatted(first, Numbers.show(names.size() - NAMED))
        : first;
  }

  @Override
  public String column() {
    return gaps.column();
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    categories.forEach(category -> names.add(column() + "=" + category));
    names.addAll(gaps.names());
    return names;
  }

  @Override
  public List<double[]> values(Column<?> column) {
    gaps.check(column);
    Map<String, double[]> ones = new LinkedHashMap<>();
    categories.forEach(category -> ones.put(category, new double[column.size()]));
    List<String> texts = filled(column, fill);
    for (int r = 0; r < texts.size(); r++) {
      if (ones.containsKey(texts.get(r))) {
        ones.get(texts.get(r))[r] = 1;
      }
    }
    List<double[]> values = new ArrayList<>(ones.values());
    values.addAll(gaps.values(column));
    return values;
  }

  @Override
  public List<Done> met(Column<?> column) {
    gaps.check(column);
    List<Done> met = new ArrayList<>(gaps.met(column, fill));
    Set<String> known = Set.copyOf(categories);
    List<String> unseen =
        filled(column, fill).stream().filter(text -> !known.contains(text)).toList();
    String note = unseen.isEmpty() ? "" : "not in training: " + some(new TreeSet<>(unseen));
    met.add(new Done(Encoding.ONE_HOT.step(), note, unseen.size()));
    return met;
  }
}
