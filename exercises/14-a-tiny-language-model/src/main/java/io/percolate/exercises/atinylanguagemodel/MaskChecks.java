package io.percolate.exercises.atinylanguagemodel;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Mask} that learners see. */
class MaskChecks {
  private interface Rule {
    double at(int query, int key);
  }

  private static final double HIDDEN = Double.NEGATIVE_INFINITY;
  private static final double NOISE = 1e-6;

  @Check(value = "three places look at three", points = 0.5)
  @Order(1)
  void masksASquare(Mask mask) {
    expectMask(mask, 3, 3);
  }

  @Check(value = "the last two of four places ask", points = 0.5)
  @Order(2)
  void alignsTheLastPlaces(Mask mask) {
    expectMask(mask, 2, 4);
  }

  @Check(value = "the leak of the example", points = 1)
  @Order(3)
  void findsTheLeak(Mask mask) {
    double[][] before = {{0.5, 0.5}, {0.2, 0.8}, {0.9, 0.1}, {0.4, 0.6}};
    double[][] after = {{0.5, 0.5}, {0.3, 0.7}, {0.1, 0.9}, {0.7, 0.3}};
    expectLeaks(mask, before, after, 2);
    expectLeaks(mask, before, before, 3);
  }

  static void expectMask(Mask mask, int queries, int keys) {
    int shift = keys - queries;
    expect(mask.mask(queries, keys))
        .unlike(
            table(queries, keys, (i, j) -> j < i + shift ? 0 : HIDDEN),
            "A place may look at itself: its own character is no secret, the next one is.")
        .unlike(
            table(queries, keys, (i, j) -> j <= i + shift + 1 ? 0 : HIDDEN),
            "Each place sees one key too many: the next character, which is just what it is asked for.")
        .unlike(
            table(queries, keys, (i, j) -> j >= i + shift ? 0 : HIDDEN),
            "That hides the past and shows the future; it is the other way round.")
        .unlike(
            table(queries, keys, (i, j) -> j > i + shift ? 0 : HIDDEN),
            "0 and −∞ are exchanged: 0 lets a place look, −∞ doesn't.")
        .unlike(
            table(queries, keys, (i, j) -> j <= i ? 0 : HIDDEN),
            "The queries are the last places, not the first: query i stands at place keys − queries + i.")
        .unlike(
            table(queries, keys, (i, j) -> j <= i + shift ? 1 : 0),
            "1 and 0 would be multiplied; this mask is added to scores. Take 0 and negative infinity.")
        .unlike(
            table(queries, keys, (i, j) -> j <= i + shift ? 1 : HIDDEN),
            "What is added where a place may look must change nothing: 0.")
        .unlike(
            table(queries, keys, (i, j) -> j <= i + shift ? 0 : 1),
            "1 in the place of −∞ makes the future more likely to be looked at, not less.")
        .unlike(
            table(queries, keys, (i, j) -> j <= i + shift ? 0 : Double.POSITIVE_INFINITY),
            "+∞ draws all attention to the future. It is −∞ that leaves nothing.")
        .unlike(
            table(queries, keys, (i, j) -> j <= i + shift ? 0 : -Double.MAX_VALUE),
            "−Double.MAX_VALUE is finite; asked for is Double.NEGATIVE_INFINITY.")
        .unlike(
            table(queries, keys, (i, j) -> 0),
            "Nothing is hidden: 0, and Double.MIN_VALUE, which is next to it, change no score. Take Double.NEGATIVE_INFINITY.")
        .unlike(table(queries, keys, (i, j) -> j <= i + shift ? 0 : -1e9), FINITE)
        .unlike(table(queries, keys, (i, j) -> j <= i + shift ? 0 : (double) -1e9f), FINITE)
        .isEqualTo(table(queries, keys, (i, j) -> j <= i + shift ? 0 : HIDDEN));
  }

  private static final String FINITE =
      "A large negative number works until a score is larger still; asked for is Double.NEGATIVE_INFINITY.";

  static void expectLeaks(Mask mask, double[][] before, double[][] after, int changed) {
    IntPredicate differs =
        i ->
            IntStream.range(0, before[i].length)
                .anyMatch(c -> Math.abs(before[i][c] - after[i][c]) > NOISE);
    expect(mask.leaks(before, after, changed))
        .unlike(
            new int[0],
            "No place was found, but some answers before the change differ. Compare number by number: in a sum, rises and falls cancel, since probabilities always sum to 1.")
        .unlike(
            places(before.length, differs),
            "Answers from the changed place on may change; only those before it must not.")
        .unlike(
            places(changed + 1, differs),
            "The answer at the changed place may know its own character; look before it.")
        .unlike(
            IntStream.range(changed + 1, before.length).filter(differs).toArray(),
            "These come after the change and may know of it; look before it.")
        .unlike(
            places(changed, i -> before[i][0] != after[i][0] && differs.test(i)),
            "Only the first number of each answer was compared; look at all of them.")
        .unlike(
            places(
                changed,
                i ->
                    IntStream.range(0, before[i].length)
                        .anyMatch(c -> before[i][c] != after[i][c])),
            "A difference of rounding was counted; only one above 1e-6 is a leak.")
        .unlike(
            places(
                changed,
                i ->
                    IntStream.range(0, before[i].length)
                        .anyMatch(c -> before[i][c] - after[i][c] > NOISE)),
            "Numbers that grew weren't noticed; take Math.abs of the difference.")
        .unlike(
            places(
                changed,
                i ->
                    IntStream.range(0, before[i].length)
                        .anyMatch(c -> after[i][c] - before[i][c] > NOISE)),
            "Numbers that fell weren't noticed; take Math.abs of the difference.")
        .unlike(
            places(changed, differs.negate()),
            "These are the places whose answers stayed as they were.")
        .unlike(
            places(
                changed,
                i ->
                    Math.abs(
                            IntStream.range(0, before[i].length)
                                .mapToDouble(c -> before[i][c] - after[i][c])
                                .sum())
                        > NOISE),
            "Differences were added up, so that rises and falls cancel: probabilities always sum to 1. Compare number by number.")
        .isEqualTo(places(changed, differs));
  }

  private static int[] places(int end, IntPredicate those) {
    return IntStream.range(0, end).filter(those).toArray();
  }

  private static double[][] table(int rows, int columns, Rule rule) {
    double[][] table = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        table[i][j] = rule.at(i, j);
      }
    }
    return table;
  }
}
