package io.percolate.check.test;

import io.percolate.check.answer.AnswerError;
import io.percolate.check.answer.Describe;
import io.percolate.check.answer.Reply.Threw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A comparison that teaches: what was expected, what came, where they first differ, and what that
 * usually means. The check's runner adds the arguments of the call.
 *
 * <p>Numbers may come as a number, an array of any depth or an NDArray, and are compared with an
 * absolute tolerance; everything else with {@code equals}.
 */
public final class Expect {
  /** By how much of their size numbers of one mistake differ that are computed in other orders. */
  private static final double ROUNDING = 1e-6;

  private record Mistake(Object answer, String meaning) {}

  private final Object actual;
  private final List<Mistake> mistakes = new ArrayList<>();
  private String call = "";

  private Expect(Object actual) {
    this.actual = Objects.requireNonNull(actual, "A check got null from itself, not from a call.");
  }

  /** Begins a comparison of what an answer returned. */
  public static Expect expect(Object actual) {
    return new Expect(actual);
  }

  /** Fails unless a condition holds; the message says what was expected and what came. */
  public static void expectThat(boolean holds, String message) {
    if (!holds) {
      throw new Mismatch("", message);
    }
  }

  /**
   * The same of many calls together: the message doesn't begin with the arguments of the last one,
   * which is no more to blame than the others.
   */
  public static void expectOverall(boolean holds, String message) {
    if (!holds) {
      throw Mismatch.ofMany(message);
    }
  }

  /**
   * Expects the learner's code to refuse its arguments.
   *
   * @param refusal the exception that the contract asks for
   * @param call a call of the contract
   */
  public static void expectRefusal(Class<? extends Throwable> refusal, Runnable call) {
    try {
      call.run();
    } catch (AnswerError e) {
      if (e.reply() instanceof Threw threw && threw.type().equals(refusal.getName())) {
        return;
      }
      throw e;
    }
    throw new Mismatch(
        "", "expected  an %s\nbut got   an answer".formatted(refusal.getSimpleName()));
  }

  /** Names what was called, where the arguments of the last call don't tell. */
  public Expect of(String call) {
    this.call = call;
    return this;
  }

  /**
   * Names a wrong answer that learners give.
   *
   * @param answer what they get
   * @param meaning what they did to get it, and what to do, as one or two sentences
   */
  public Expect unlike(Object answer, String meaning) {
    mistakes.add(new Mistake(answer, meaning));
    return this;
  }

  /** Numbers no further from the expected ones than the tolerance, in the same shape. */
  public void isCloseTo(Object expected, double tolerance) {
    if (!Numbers.are(actual)) {
      throw mismatch(expected, "", "");
    }
    Numbers got = Numbers.of(actual);
    Numbers wanted = Numbers.of(expected);
    if (!got.shape().equals(wanted.shape())) {
      throw mismatch(expected, "", ofShape(wanted, got, tolerance));
    }
    for (int i = 0; i < got.values().length; i++) {
      if (!isClose(got.values()[i], wanted.values()[i], tolerance)) {
        throw mismatch(expected, place(got, wanted, i), meaning(wanted, got, i, tolerance));
      }
    }
  }

  /** Exactly the expected value. */
  public void isEqualTo(Object expected) {
    boolean areNumbers = Numbers.are(actual) && Numbers.are(expected);
    if (areNumbers) {
      isCloseTo(expected, 0);
    }
    // From 2^53 on, longs that differ may be one as doubles.
    boolean areLongs = actual instanceof Long && expected instanceof Long;
    if ((areLongs || !areNumbers) && !Objects.deepEquals(actual, expected)) {
      throw mismatch(expected, Difference.first(expected, actual).orElse(""), meaning());
    }
  }

  private static boolean isClose(double actual, double expected, double tolerance) {
    return actual == expected || Math.abs(actual - expected) <= tolerance;
  }

  private String ofShape(Numbers wanted, Numbers got, double tolerance) {
    return mistake(wanted, got, tolerance)
        .orElseGet(
            () ->
                "The shape must be %s, but it is %s."
                    .formatted(wanted.shapeText(), got.shapeText()));
  }

  private static String place(Numbers got, Numbers wanted, int i) {
    return got.isSingle() ? "" : Difference.line(got.place(i), wanted.values()[i], got.values()[i]);
  }

  private String meaning(Numbers wanted, Numbers got, int i, double tolerance) {
    Optional<String> mistake = mistake(wanted, got, tolerance);
    if (mistake.isPresent()) {
      return mistake.get();
    }
    if (Double.isNaN(got.values()[i])) {
      return "NaN is what 0/0, ∞ − ∞, 0 · ∞ or the logarithm of a negative number give; look for one of these.";
    }
    if (Arrays.stream(wanted.values()).anyMatch(Double::isInfinite)) {
      return ""; // where it is asked for, it needn't come from a mistake
    }
    if (got.values()[i] == Double.NEGATIVE_INFINITY) {
      return "−Infinity is what log(0) gives; look for it.";
    }
    if (Double.isInfinite(got.values()[i])) {
      return "Infinity is what exp of a large number, a division by 0 or −log(0) give; look for one of these.";
    }
    return "";
  }

  private Optional<String> mistake(Numbers wanted, Numbers got, double tolerance) {
    return mistakes.stream()
        .filter(each -> Numbers.are(each.answer()))
        .filter(each -> !isThis(each, wanted, 0, 0)) // here, the mistake makes no difference
        .filter(each -> isThis(each, got, tolerance, ROUNDING))
        .map(Mistake::meaning)
        .findFirst();
  }

  private static boolean isThis(Mistake mistake, Numbers got, double tolerance, double rounding) {
    Numbers wrong = Numbers.of(mistake.answer());
    if (!wrong.shape().equals(got.shape())) {
      return false;
    }
    for (int i = 0; i < got.values().length; i++) {
      double a = got.values()[i];
      double b = wrong.values()[i];
      double size = Double.isInfinite(b) ? 1 : Math.max(1, Math.abs(b)); // ∞ is like itself alone
      if (!(isClose(a, b, Math.max(tolerance, rounding * size))
          || Double.isNaN(a) && Double.isNaN(b))) {
        return false;
      }
    }
    return true;
  }

  private String meaning() {
    return mistakes.stream()
        .filter(mistake -> Objects.deepEquals(mistake.answer(), actual))
        .map(Mistake::meaning)
        .findFirst()
        .orElse("");
  }

  private Mismatch mismatch(Object expected, String place, String meaning) {
    List<String> lines = new ArrayList<>();
    String wanted = Describe.value(expected);
    String got = Describe.value(actual);
    if (wanted.equals(got)
        && expected instanceof Number
        && actual instanceof Number) { // they differ in digits that aren't shown
      wanted = expected.toString();
      got = actual.toString();
    }
    lines.add("expected  " + wanted);
    lines.add("but got   " + got);
    if (!place.isEmpty()) {
      lines.add(place);
    }
    if (!meaning.isEmpty()) {
      lines.add(meaning);
    }
    return new Mismatch(call, String.join("\n", lines));
  }
}
