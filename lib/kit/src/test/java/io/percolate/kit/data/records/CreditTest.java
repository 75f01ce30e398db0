package io.percolate.kit.data.records;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.records.Credit.Applicant;
import io.percolate.kit.train.Evaluation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CreditTest {
  private static final Credit BUNDLED = Credit.bundled();

  @Test
  void theBundledFileIsWhatTheGeneratorMakes() {
    Bundled.assertIn("credit", BUNDLED.files());
  }

  @Test
  void theFileSaysWhatWasRecorded() {
    List<String[]> lines = Bundled.lines(BUNDLED.csv());
    assertThat(lines).hasSize(3000);
    for (int i = 0; i < lines.size(); i++) {
      Applicant person = BUNDLED.applicants().get(i);
      assertThat(lines.get(i)[1]).isEqualTo(person.group());
      assertThat(lines.get(i)[2]).isEqualTo(person.postcode()).matches("0\\d{4}");
      assertThat(Math.round(100 * Double.parseDouble(lines.get(i)[5])))
          .isEqualTo(person.debtPercent());
      assertThat(lines.get(i)[9]).isEqualTo(person.recorded() ? "1" : "0");
    }
  }

  @Test
  void groupsDifferInSizeAndInHowManyPayBack() {
    assertThat(share(person -> person.group().equals("A"))).isCloseTo(2 / 3., within(1e-9));
    assertThat(repaid("A")).isBetween(.76, .82);
    assertThat(repaid("B")).isBetween(.60, .66);
  }

  @Test
  void oneInTwentyOutcomesIsRecordedWrongly() {
    assertThat(share(person -> person.repaid() != person.recorded())).isCloseTo(.05, within(1e-9));
  }

  @Test
  void thePostcodeGivesTheGroupAway() {
    assertThat(share(person -> person.postcode().startsWith("022") == person.group().equals("B")))
        .isBetween(.88, .92);
  }

  @Test
  void withoutTheGroupAModelReadsItOffThePostcode() {
    double blind = gap(person -> false);
    double byPostcode = gap(person -> person.postcode().startsWith("022"));
    double byGroup = gap(person -> person.group().equals("B"));
    System.out.printf(
        "Approved of A less approved of B: %.3f blind, %.3f by postcode, %.3f by group%n",
        blind, byPostcode, byGroup);
    assertThat(blind).isBetween(0., .06);
    assertThat(byPostcode).isBetween(.08, .15);
    assertThat(byGroup).isGreaterThan(byPostcode + .03);
  }

  @Test
  void applicantsThatCantBeMadeAreRefused() {
    assertThatThrownBy(() -> Credit.draw(1, -1)).hasMessageContaining("1 to 100,000");
  }

  /** How much more often a model approves of A than of B, where it knows this besides. */
  private static double gap(Predicate<Applicant> known) {
    List<Applicant> all = BUNDLED.applicants();
    float[] x = new float[6 * all.size()];
    float[] y = new float[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Applicant person = all.get(i);
      float[] features = {
        person.income() / 20_000f - 1.7f,
        person.debtPercent() / 13f - 2.5f,
        person.yearsEmployed() / 6f - 1,
        person.latePayments() - 1f,
        person.loan() / 10_000f - 1.2f,
        known.test(person) ? 1 : 0
      };
      System.arraycopy(features, 0, x, 6 * i, 6);
      y[i] = person.recorded() ? 1 : 0;
    }
    Examples examples = new Examples(x, new Shape(6), y);
    Block logistic = Linear.builder().setUnits(2).build();
    fit(logistic, examples, options().epochs(20).optimizer(adam(.01)).seed(1).quiet());
    Evaluation result = evaluate(logistic, examples);
    return approved(result, "A") - approved(result, "B");
  }

  private static double approved(Evaluation result, String group) {
    List<Applicant> all = BUNDLED.applicants();
    int[] ofGroup =
        IntStream.range(0, all.size()).filter(i -> all.get(i).group().equals(group)).toArray();
    return IntStream.of(ofGroup).filter(i -> result.predictions()[i] == 1).count()
        / (double) ofGroup.length;
  }

  private static double repaid(String group) {
    return share(person -> person.group().equals(group) && person.repaid())
        / share(person -> person.group().equals(group));
  }

  private static double share(Predicate<Applicant> which) {
    return BUNDLED.applicants().stream().filter(which).count()
        / (double) BUNDLED.applicants().size();
  }
}
