package io.percolate.kit.data.records;

import io.percolate.kit.data.Chance;
import io.percolate.kit.data.GeneratedFiles;
import java.util.List;
import java.util.stream.IntStream;

/**
 * People who asked a bank for a loan, and whether they paid it back; made up, and made unfair in
 * ways that can be measured.
 *
 * <p>Two in three are of group A, one in three of group B: stand-ins for any trait that a bank must
 * not ask for. B earns less on average and pays back less often, also at equal income, for reasons
 * that no column holds. Nine in ten of each group live in its own postcodes, so that a model which
 * doesn't see the group reads it off the postcode. And one in twenty recorded outcomes is wrong.
 *
 * @param applicants the truth
 * @param csv the file, which knows recorded outcomes only
 */
public record Credit(List<Applicant> applicants, String csv) {
  /** How many applicants the bundled file has. */
  public static final int BUNDLED_ROWS = 3000;

  private static final String HEADER =
      "id,group,postcode,age,income_eur,debt_ratio,years_employed,late_payments,loan_eur,repaid";
  private static final double AT_HOME = .9;
  private static final double WRONG = .05;
  private static final int MOST = 100_000;

  /**
   * Somebody who asked for a loan.
   *
   * @param id a number, from 1
   * @param group "A" or "B"
   * @param postcode five digits, the first of them 0
   * @param age in years
   * @param income in euros a year
   * @param debtPercent monthly debts as a percentage of monthly income
   * @param yearsEmployed with the present employer
   * @param latePayments in the last two years
   * @param loan in euros
   * @param repaid whether the loan was paid back
   * @param recorded what the file says about that
   */
  public record Applicant(
      int id,
      String group,
      String postcode,
      int age,
      int income,
      int debtPercent,
      int yearsEmployed,
      int latePayments,
      int loan,
      boolean repaid,
      boolean recorded) {}

  /** The applicants of the bundled file. */
  public static Credit bundled() {
    return draw(1, BUNDLED_ROWS);
  }

  /**
   * Makes applicants up, and their file.
   *
   * @param seed which applicants
   * @param rows how many
   * @throws IllegalArgumentException if they are fewer than 1 or more than 100,000
   */
  public static Credit draw(long seed, int rows) {
    if (rows < 1 || rows > MOST) {
      throw new IllegalArgumentException(
          "%,d applicants can't be made; ask for 1 to %,d.".formatted(rows, MOST));
    }
    int[] group = Chance.of(seed, 0).order(rows);
    int[] wrong = Chance.of(seed, 1).order(rows);
    List<Applicant> applicants =
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    applicant(
                        i + 1,
                        group[i] % 3 < 2 ? "A" : "B",
                        wrong[i] < Math.round(WRONG * rows),
                        Chance.of(seed, 2, i)))
            .toList();
    Sheet sheet = new Sheet(HEADER, applicants.stream().map(Credit::cells).toList(), seed);
    return new Credit(applicants, sheet.csv());
  }

  /** The file under its name. */
  public GeneratedFiles files() {
    return GeneratedFiles.text("credit.csv", csv);
  }

  private static Applicant applicant(int id, String group, boolean wrong, Chance chance) {
    boolean b = group.equals("B");
    boolean amongB = b == chance.happens(AT_HOME);
    String postcode = "0" + (amongB ? 221 : 211) + chance.below(5);
    int age = 21 + chance.below(45);
    int income = 100 * (int) Math.round((b ? 300 : 360) * chance.factor(.35));
    int debt = (int) Math.max(0, Math.min(90, Math.round(chance.normal(33, 13))));
    int years = Math.min(age - 18, (int) (-6 * StrictMath.log(1 - chance.uniform())));
    int late = (int) (-1.1 * StrictMath.log(1 - chance.uniform()));
    int loan = 500 * (int) Math.max(2, Math.round(24 * chance.factor(.6)));
    double logit =
        2
            + 1.3 * StrictMath.log(income / 34_000.)
            - .055 * (debt - 33)
            + .06 * (years - 6)
            - .55 * late
            - .5 * StrictMath.log(loan / 12_000.)
            - (b ? .7 : 0);
    boolean repaid = chance.happens(1 / (1 + StrictMath.exp(-logit)));
    return new Applicant(
        id, group, postcode, age, income, debt, years, late, loan, repaid, repaid != wrong);
  }

  private static String[] cells(Applicant person) {
    return new String[] {
      "" + person.id,
      person.group,
      person.postcode,
      "" + person.age,
      "" + person.income,
      "0." + person.debtPercent / 10 + person.debtPercent % 10,
      "" + person.yearsEmployed,
      "" + person.latePayments,
      "" + person.loan,
      person.recorded ? "1" : "0"
    };
  }
}
