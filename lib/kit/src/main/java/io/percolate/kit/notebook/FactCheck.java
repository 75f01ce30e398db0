package io.percolate.kit.notebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A number that someone states, beside what each formula that they may have meant gives. A
 * candidate agrees if it equals the claim once both have the claim's decimals: 0.1054 agrees with a
 * claim of 0.105, and doesn't with one of 0.1055.
 *
 * <p>Begin with {@link Notebook#factCheck(String, double)}. Each call returns a new one. A cell
 * that ends in one shows it, and {@link #show} does anywhere.
 */
public final class FactCheck implements Rich {

  /** From here on a number's decimals don't matter, and its digits would fill a line. */
  private static final double LARGE = 1e12;

  private record Candidate(String formula, double value) {}

  private final String what;
  private final BigDecimal claimed;
  private final List<Candidate> candidates;

  private FactCheck(String what, BigDecimal claimed, List<Candidate> candidates) {
    this.what = what;
    this.claimed = claimed;
    this.candidates = candidates;
  }

  static FactCheck of(String what, double claimed) {
    if (!Double.isFinite(claimed)) {
      throw new IllegalArgumentException(
          "A claim is a number that was printed somewhere; %s isn't one.".formatted(claimed));
    }
    return new FactCheck(what, whole(BigDecimal.valueOf(claimed).stripTrailingZeros()), List.of());
  }

  static FactCheck of(String what, String claimed) {
    try {
      return new FactCheck(what, whole(new BigDecimal(claimed.strip())), List.of());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "“%s” isn't a number. Give the digits alone, such as \"0.870\".".formatted(claimed), e);
    }
  }

  /** Without a power of ten, which a number such as 1000 has once its zeros are stripped. */
  private static BigDecimal whole(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /**
   * Adds a formula that may be meant.
   *
   * @param formula in words
   * @param value what it gives; may be infinite or NaN, which agrees with no claim
   */
  public FactCheck candidate(String formula, double value) {
    List<Candidate> more = new ArrayList<>(candidates);
    more.add(new Candidate(formula, value));
    return new FactCheck(what, claimed, Collections.unmodifiableList(more));
  }

  /** The formulas that give the claimed number, to its decimals; empty if none does. */
  public List<String> agreeing() {
    return candidates.stream().filter(this::agrees).map(Candidate::formula).toList();
  }

  /** Shows the table here. */
  public void show() {
    Notebook.show(this);
  }

  @Override
  public Bundle bundle() {
    Grid grid = grid();
    String html =
        "%s<p style=\"margin:.4em 0 0\"><b>%s</b></p>"
            .formatted(grid.html(), Html.escape(verdict()));
    return Bundle.html(html, grid.text() + "\n" + verdict());
  }

  /** The table as lines of text. */
  @Override
  public String toString() {
    return bundle().plain();
  }

  private Grid grid() {
    boolean exact = candidates.stream().allMatch(this::hasNoMoreDecimals);
    List<Grid.Column> columns = new ArrayList<>();
    columns.add(new Grid.Column("formula", "", false));
    if (!exact) {
      columns.add(new Grid.Column("value", "", true));
    }
    columns.add(new Grid.Column(exact ? "value" : asRounded(), "", true));
    columns.add(new Grid.Column("", "", false));
    List<String> names = new ArrayList<>(List.of(""));
    List<List<String>> rows = new ArrayList<>(List.of(row("the claim", "", said(), "", exact)));
    for (Candidate candidate : candidates) {
      names.add(Integer.toString(names.size()));
      String value = number(candidate.value(), claimed.scale() + 1);
      String rounded = number(candidate.value(), claimed.scale());
      rows.add(row(candidate.formula(), value, rounded, agrees(candidate) ? "✔" : "✘", exact));
    }
    return new Grid(what, columns, names, rows);
  }

  /** A row's cells; the value is left out where rounding changes none of them. */
  private static List<String> row(
      String formula, String value, String rounded, String mark, boolean exact) {
    return exact ? List.of(formula, rounded, mark) : List.of(formula, value, rounded, mark);
  }

  private String verdict() {
    List<String> agreeing = agreeing();
    if (agreeing.isEmpty()) {
      return "✘ None of these gives %s.".formatted(said());
    }
    String formulas = agreeing.stream().map("“%s”"::formatted).collect(Collectors.joining(" and "));
    return "✔ %s %s %s.".formatted(formulas, agreeing.size() == 1 ? "gives" : "give", said());
  }

  private boolean agrees(Candidate candidate) {
    return Double.isFinite(candidate.value())
        && rounded(candidate.value(), claimed.scale()).compareTo(claimed) == 0;
  }

  private boolean hasNoMoreDecimals(Candidate candidate) {
    double value = candidate.value();
    return !Double.isFinite(value)
        || rounded(value, claimed.scale()).compareTo(BigDecimal.valueOf(value)) == 0;
  }

  private String said() {
    return claimed.toPlainString();
  }

  private String asRounded() {
    return switch (claimed.scale()) {
      case 0 -> "rounded";
      case 1 -> "to 1 decimal";
      default -> "to %d decimals".formatted(claimed.scale());
    };
  }

  private static String number(double value, int decimals) {
    return Double.isFinite(value) && Math.abs(value) < LARGE
        ? rounded(value, decimals).toPlainString()
        : Cells.number(value);
  }

  /** Rounded as {@code "%.3f"} does: half away from zero. */
  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
