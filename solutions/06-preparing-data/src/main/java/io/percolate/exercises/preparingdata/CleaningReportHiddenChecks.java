package io.percolate.exercises.preparingdata;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.exercises.preparingdata.CleaningReportChecks.at;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.preparingdata.CleaningReportChecks.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;

/** Checks of {@link CleaningReport} that graders have. */
class CleaningReportHiddenChecks {
  @Check(value = "a random file with flaws of all kinds", points = 0.5)
  @Order(1)
  void reportsARandomFile(CleaningReport report, Inputs inputs) {
    File file = new File(inputs);
    for (int i = 0; i < 30; i++) {
      switch (inputs.integer(0, 7)) {
        case 0 -> file.broken();
        case 1 -> file.missing();
        case 2 -> file.notANumber();
        case 3 -> file.impossible();
        case 4 -> file.duplicate();
        case 5 -> file.similar();
        default -> file.good();
      }
    }
    file.missingAtTheEnd();
    file.good();
    file.duplicate();
    file.expectFrom(report);
  }

  @Check(value = "duplicates by what they mean, none of a bad line", points = 0.5)
  @Order(2)
  void findsRandomDuplicates(CleaningReport report, Inputs inputs) {
    File file = new File(inputs);
    file.good();
    file.good();
    file.missing();
    file.again();
    file.similar();
    file.similar();
    file.impossible();
    file.again();
    file.duplicate();
    file.good();
    file.notANumber();
    file.again();
    file.duplicate();
    file.duplicate();
    file.expectFrom(report);
  }

  @Check(value = "lines with several flaws: the first rule that applies", points = 0.5)
  @Order(3)
  void takesTheFirstRule(CleaningReport report, Inputs inputs) {
    File file = new File(inputs);
    file.good();
    file.line("?,-1", Problem.BROKEN);
    file.line("Mill,-1,many,?", Problem.BROKEN);
    file.line("Mill,%d m²,n/a".formatted(inputs.integer(50, 99)), Problem.MISSING);
    file.line("?,-3,0", Problem.MISSING);
    file.line("Mill,-%d,many".formatted(inputs.integer(1, 9)), Problem.NOT_A_NUMBER);
    file.line("Mill,many,-%d".formatted(inputs.integer(1, 9)), Problem.NOT_A_NUMBER);
    file.line(",,", Problem.MISSING);
    file.good();
    file.expectFrom(report);
    File clean = new File(inputs);
    clean.good();
    clean.good();
    clean.expectFrom(report);
    new File(inputs).expectFrom(report);
  }

  @Check(value = "good lines that look odd, and numbers in other spellings", points = 0.5)
  @Order(4)
  void leavesOddLinesAlone(CleaningReport report, Inputs inputs) {
    int price = 100 * inputs.integer(3_000, 5_000);
    expectOnly(
        report,
        List.of(
            "Why?,70,%d", "NAVY YARD,70,%d", "na,70,%d", "Mill,na,%d", "Mill,-,%d", "Mill,?,%d"),
        price,
        "Missing is a cell that says nothing, NA, n/a or ?, spelled so; a longer name that holds one of these says something.",
        at(5, Problem.NOT_A_NUMBER),
        at(6, Problem.NOT_A_NUMBER),
        at(7, Problem.MISSING));
    expectOnly(
        report,
        List.of("Mill,1e2,%d", "Mill,100,%d", "Mill,.5,+%d", "Mill,0.50,%d.", "Mill,-.5,%d"),
        price,
        "1e2, .5 and +5 are numbers as well: Double.parseDouble decides. Half a square metre is above 0.",
        at(3, Problem.DUPLICATE),
        at(5, Problem.DUPLICATE),
        at(6, Problem.IMPOSSIBLE));
    expectOnly(
        report,
        List.of(
            "Mill 1,70,%d",
            "Mill 2,70,%d",
            "Mill1,70,%d",
            "Mill1,2,%d",
            "Mill,12,%d",
            "Mill 1,70.4,%d",
            "Mill 1,70,%d.01",
            "Mill 1,70,%d.4"),
        price,
        "These lines are no duplicates: each differs in a letter of its district, in a digit, or in where a cell ends. Compare three values, nothing rounded and nothing joined.");
  }

  private static void expectOnly(
      CleaningReport report, List<String> lines, int price, String meaning, Finding... expected) {
    String csv = CleaningReportChecks.HEADER + String.join("\n", lines).replace("%d", "" + price);
    List<Finding> got = report.of(csv);
    expect(got).unlike(got, meaning).isEqualTo(List.of(expected));
  }

  private record House(String district, int area, int price) {
    String text() {
      return district + "," + area + "," + price;
    }
  }

  /** A file in the making, with what is to be found in it. */
  private static final class File {
    private static final List<String> DISTRICTS = List.of("Harbour", "Station", "Old Town", "Mill");
    private static final List<String> GAPS = List.of("", "NA", "n/a", "?", " ", " NA", "? ");
    private final Inputs inputs;
    private final List<String> lines = new ArrayList<>();
    private final List<House> goods = new ArrayList<>();
    private final List<Finding> expected = new ArrayList<>();
    private final List<Finding> asTyped = new ArrayList<>();
    private final List<Finding> badRepeated = new ArrayList<>();
    private final List<Finding> trailingLost = new ArrayList<>();

    File(Inputs inputs) {
      this.inputs = inputs;
    }

    /** Its area is no other house's. */
    private House house() {
      String district = DISTRICTS.get(inputs.integer(0, DISTRICTS.size() - 1));
      return new House(district, 1_000 * inputs.integer(1, 9) + lines.size(), price());
    }

    private int price() {
      return inputs.integer(1_000, 5_000) * 100;
    }

    void good() {
      House house = house();
      goods.add(house);
      lines.add(house.text());
    }

    /** A good line that differs from another one in a single cell. */
    void similar() {
      if (goods.isEmpty()) {
        good();
      }
      House one = goods.get(inputs.integer(0, goods.size() - 1));
      House other = one;
      while (goods.contains(other)) {
        other =
            switch (inputs.integer(0, 2)) {
              case 0 -> new House(house().district(), one.area(), one.price());
              case 1 -> new House(one.district(), house().area(), one.price());
              default -> new House(one.district(), one.area(), price());
            };
      }
      goods.add(other);
      lines.add(other.text());
    }

    void broken() {
      House house = house();
      boolean isShort = inputs.integer(0, 1) == 0;
      line(isShort ? house.district() + "," + house.area() : house.text() + ",1", Problem.BROKEN);
    }

    void missing() {
      String[] cells = house().text().split(",");
      cells[inputs.integer(0, 1)] = GAPS.get(inputs.integer(0, GAPS.size() - 1));
      line(String.join(",", cells), Problem.MISSING);
    }

    void missingAtTheEnd() {
      line(house().district() + "," + house().area() + ",", Problem.MISSING);
    }

    void notANumber() {
      House house = house();
      boolean isArea = inputs.integer(0, 1) == 0;
      line(
          isArea
              ? house.district() + "," + house.area() + " m²," + house.price()
              : house.district() + "," + house.area() + ",€" + house.price(),
          Problem.NOT_A_NUMBER);
    }

    void impossible() {
      House house = house();
      boolean isArea = inputs.integer(0, 1) == 0;
      line(
          isArea
              ? house.district() + ",-1," + house.price()
              : house.district() + "," + house.area() + ",0",
          Problem.IMPOSSIBLE);
    }

    /** The last line, which is a bad one, once more. */
    void again() {
      Problem problem = expected.get(expected.size() - 1).problem();
      line(lines.get(lines.size() - 1), problem);
      badRepeated.set(badRepeated.size() - 1, at(lines.size() + 1, Problem.DUPLICATE));
    }

    /** A good line once more, typed by another clerk. */
    void duplicate() {
      if (goods.isEmpty()) {
        good();
      }
      House house = goods.get(inputs.integer(0, goods.size() - 1));
      String text =
          switch (inputs.integer(0, 3)) {
            case 0 -> house.district().toUpperCase(Locale.ROOT) + "," + numbers(house, "");
            case 1 -> " " + house.district().toLowerCase(Locale.ROOT) + " ," + numbers(house, "");
            case 2 -> house.district() + "," + numbers(house, ".0");
            default -> house.district() + ", " + numbers(house, " ");
          };
      lines.add(text);
      Finding finding = at(lines.size() + 1, Problem.DUPLICATE);
      expected.add(finding);
      badRepeated.add(finding);
      trailingLost.add(finding);
    }

    private static String numbers(House house, String ending) {
      return house.area() + ending + "," + house.price() + ending;
    }

    void line(String text, Problem problem) {
      lines.add(text);
      Finding finding = at(lines.size() + 1, problem);
      expected.add(finding);
      asTyped.add(finding);
      badRepeated.add(finding);
      trailingLost.add(text.endsWith(",") ? at(finding.line(), Problem.BROKEN) : finding);
    }

    void expectFrom(CleaningReport report) {
      List<String> all = new ArrayList<>(lines);
      all.add(0, CleaningReportChecks.HEADER.strip());
      String csv = String.join("\n", all);
      CleaningReportChecks.expectFindings(
          report,
          csv + (inputs.integer(0, 1) == 0 ? "\n" : ""),
          expected,
          List.of(
              new Mistake(CleaningReportChecks.TRAILING, trailingLost),
              new Mistake(CleaningReportChecks.AS_TYPED, asTyped),
              new Mistake(CleaningReportChecks.OF_BAD, badRepeated)));
    }
  }
}
