package io.percolate.exercises.themarket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines with unified names, and what comes out if a step is missing or in the wrong place. */
final class Names {
  private final List<Sale> lines;

  Names(List<Sale> lines) {
    this.lines = lines;
  }

  static String capital(String name) {
    return words(name, w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + low(w.substring(1)));
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String words(String name, Function<String, String> spell) {
    return Arrays.stream(name.strip().split("\\s+")).map(spell).collect(Collectors.joining(" "));
  }

  private static Sale unified(Sale line) {
    return new Sale(
        capital(line.company()),
        capital(line.region()),
        words(line.product(), Names::low),
        line.month(),
        line.sales());
  }

  private static Sale trimmed(Sale line) {
    return new Sale(
        line.company().strip(),
        line.region().strip(),
        line.product().strip(),
        line.month(),
        line.sales());
  }

  List<Sale> everyLine() {
    return lines.stream().map(Names::unified).toList();
  }

  List<Sale> right() {
    return everyLine().stream().distinct().toList();
  }

  List<Sale> tooEarly() {
    return lines.stream().distinct().map(Names::unified).toList();
  }

  List<Sale> onlyTrimmed() {
    return lines.stream().map(Names::trimmed).distinct().toList();
  }

  List<Sale> asTyped() {
    return lines.stream().distinct().toList();
  }

  List<Sale> present() {
    return right().stream().filter(sale -> !Double.isNaN(sale.sales())).toList();
  }

  /** Missing sales are never equal, as {@code ==} has it. */
  List<Sale> missingKept() {
    Set<Sale> seen = new HashSet<>();
    return everyLine().stream().filter(s -> Double.isNaN(s.sales()) || seen.add(s)).toList();
  }

  /** The last of equal lines stays. */
  List<Sale> last() {
    List<Sale> reversed = new ArrayList<>(everyLine());
    Collections.reverse(reversed);
    List<Sale> kept = new ArrayList<>(new LinkedHashSet<>(reversed));
    Collections.reverse(kept);
    return kept;
  }

  /** One line for what this makes of it. */
  List<Sale> by(Function<Sale, Object> key) {
    Set<Object> seen = new HashSet<>();
    return everyLine().stream().filter(sale -> seen.add(key.apply(sale))).toList();
  }

  /** None of the lines that are there more than once. */
  List<Sale> alone() {
    List<Sale> all = everyLine();
    return all.stream().filter(sale -> Collections.frequency(all, sale) == 1).toList();
  }

  /** Equal lines are dropped only where they follow one another. */
  List<Sale> neighbours() {
    List<Sale> kept = new ArrayList<>();
    for (Sale sale : everyLine()) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(sale)) {
        kept.add(sale);
      }
    }
    return kept;
  }
}
