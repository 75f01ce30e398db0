package io.percolate.exercises.fromneurontonetwork;

import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.answer.Describe;
import io.percolate.check.test.Check;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Large} that learners see. */
class LargeChecks {
  static final long HUNDRED_MILLION = 100_000_000;
  static final long BILLION = 1_000_000_000;

  private static final long BERT_BASE = 108_891_648;
  private static final long GPT_3 = 174_604_259_328L;
  private static final long[] ARTICLE = {GPT_3, BERT_BASE};

  @Check(value = "the lesson's models", points = 0.5)
  @Order(1)
  void judgesTheLessonsModels(Large large) {
    expectVerdicts(large, 235_146, ARTICLE);
    expectVerdicts(large, 103_840_810, ARTICLE);
    expectVerdicts(large, BERT_BASE, ARTICLE);
    expectVerdicts(large, GPT_3, ARTICLE);
  }

  @Check(value = "exactly at a border", points = 0.5)
  @Order(2)
  void judgesBorders(Large large) {
    expectVerdicts(large, HUNDRED_MILLION, ARTICLE);
    expectVerdicts(large, HUNDRED_MILLION + 1, ARTICLE);
    expectVerdicts(large, BILLION - 1, ARTICLE);
    expectVerdicts(large, BILLION, ARTICLE);
  }

  static void expectVerdicts(Large large, long parameters, long... examples) {
    Verdicts got = large.of(parameters, examples);
    long least = Arrays.stream(examples).min().orElseThrow();
    Verdicts expected =
        new Verdicts(parameters > HUNDRED_MILLION, parameters >= BILLION, parameters >= least);
    if (!got.equals(expected)) {
      expectThat(
          false,
          "expected  %s\nbut got   %s\n%s"
              .formatted(
                  Describe.value(expected),
                  Describe.value(got),
                  why(got, expected, parameters, examples)));
    }
  }

  private static String why(Verdicts got, Verdicts expected, long parameters, long... examples) {
    int cut = (int) parameters;
    long least = Arrays.stream(examples).min().orElseThrow();
    if (cut != parameters
        && got.equals(new Verdicts(cut > HUNDRED_MILLION, cut >= BILLION, cut >= least))) {
      return "An int can't hold so many parameters; compare the long itself.";
    }
    if (got.overHundredMillion() != expected.overHundredMillion()) {
      return parameters == HUNDRED_MILLION
          ? "“More than” leaves out the border: exactly 100,000,000 isn't more than 100,000,000."
          : "The first definition is wrong: more than 100,000,000, a 1 with eight zeros.";
    }
    if (got.billions() != expected.billions()) {
      return parameters == BILLION
          ? "A billion itself is enough for the second definition: use >= there."
          : "The second definition is wrong: 1,000,000,000 or more, a 1 with nine zeros.";
    }
    if (parameters < least && (double) parameters == (double) least) {
      return "A double rounds whole numbers above 9,007,199,254,740,992, and a float those above 16,777,216. Compare long with long.";
    }
    return parameters == least
        ? "The smallest of the examples has exactly as many, and that is enough: compare with it by >=."
        : "The smallest of the examples has %d parameters. Compare with that one, in whichever place it stands and whatever the others have."
            .formatted(least);
  }
}
