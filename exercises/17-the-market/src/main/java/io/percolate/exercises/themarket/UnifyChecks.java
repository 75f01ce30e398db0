package io.percolate.exercises.themarket;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Unify} that learners see. */
class UnifyChecks {
  private static final double GAP = Double.NaN;

  @Check(value = "every name in one spelling", points = 0.5)
  @Order(1)
  void spellsNames(Unify unify) {
    expectSales(
        unify,
        List.of(
            new Sale(" brewline", "NORTH", "Grinder", "2024-01", 12.5),
            new Sale("ARABICA & CO", "north ", "espresso  machine", "2024-01", 40),
            new Sale("crema\tworks", " West", "COLD BREW  KIT ", "2024-02", 7.1),
            new Sale("Arabica  &   Co ", "eAST", "cold brew kit", "2024-02", 3)));
  }

  @Check(value = "a sale that is there twice, in whatever spelling", points = 0.5)
  @Order(2)
  void dropsDuplicates(Unify unify) {
    expectSales(
        unify,
        List.of(
            new Sale("Brewline", "North", "grinder", "2024-01", 12.5),
            new Sale("Mokka", "West", "grinder", "2024-01", 30.25),
            new Sale("BREWLINE ", "North", "grinder", "2024-01", 12.5),
            new Sale("Crema Works", "East", "grinder", "2024-01", 8),
            new Sale("Crema Works", "East", "grinder", "2024-01", 8),
            new Sale("Brewline", "north", "Grinder", "2024-01", 12.5),
            new Sale("crema  works", "East", "grinder", "2024-01", 8)));
  }

  @Check(value = "what differs in one cell stays, missing sales too", points = 0.5)
  @Order(3)
  void keepsWhatDiffers(Unify unify) {
    expectSales(
        unify,
        List.of(
            new Sale("Mokka", "West", "grinder", "2024-01", 30),
            new Sale("Mokka", "South", "grinder", "2024-01", 30),
            new Sale("Mokka", "West", "cold brew kit", "2024-01", 30),
            new Sale("Brewline", "West", "grinder", "2024-01", 30),
            new Sale("Mokka", "West", "grinder", "2024-02", 30),
            new Sale("mokka", "West", "grinder", "2024-01", 31),
            new Sale("Mokka", "West", "grinder", "2024-03", GAP),
            new Sale("MOKKA", "West", "grinder", "2024-03", GAP)));
  }

  static void expectSales(Unify unify, List<Sale> lines) {
    Names names = new Names(lines);
    expect(unify.of(lines))
        .unlike(
            names.tooEarly(),
            "Duplicates were removed before names were unified: those in another spelling are still there. Unify first.")
        .unlike(
            names.everyLine(),
            "Names are unified, and lines that are there twice still are. Drop them.")
        .unlike(
            names.onlyTrimmed(),
            "Spaces are off, and capitals still differ: BREWLINE and Brewline are one company.")
        .unlike(names.asTyped(), "The names are still as they were typed.")
        .unlike(
            names.present(),
            "Lines with a missing sale were dropped. A missing sale is a line like any other; keep one of each.")
        .unlike(
            names.missingKept(),
            "A missing sale that is there twice was kept twice: NaN == NaN is false. Compare with equals of the record, or with Double.compare.")
        .unlike(names.last(), "Of equal lines, the last was kept. The first stays, in its place.")
        .unlike(
            names.by(s -> List.of(s.company(), s.region(), s.product(), s.month())),
            "Lines with another amount were dropped. Who sold what where and when isn't enough: the sales must be equal as well.")
        .unlike(
            names.by(
                s ->
                    List.of(
                        s.company(), s.region(), s.product(), s.month().substring(5), s.sales())),
            "Lines of the same month of another year were dropped; all five components must be equal.")
        .unlike(
            names.by(
                s ->
                    List.of(
                        s.company(),
                        s.region(),
                        s.product(),
                        s.month(),
                        Double.isNaN(s.sales()) ? 0.0 : s.sales())),
            "A missing sale was taken for a sale of 0; it equals a missing sale alone.")
        .unlike(
            names.by(s -> List.of(s.company(), s.region(), s.product(), s.sales())),
            "Lines of another month were dropped; all five components must be equal.")
        .unlike(
            names.by(s -> List.of(s.company(), s.region(), s.month(), s.sales())),
            "Lines of another product were dropped; all five components must be equal.")
        .unlike(
            names.alone(), "Of lines that are there twice, none is left. The first of them stays.")
        .unlike(
            names.neighbours(),
            "Only duplicates that follow directly were dropped; they may stand anywhere below.")
        .isEqualTo(names.right());
  }
}
