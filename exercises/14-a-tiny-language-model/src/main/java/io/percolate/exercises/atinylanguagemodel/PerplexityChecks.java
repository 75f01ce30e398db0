package io.percolate.exercises.atinylanguagemodel;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Perplexity} that learners see. */
class PerplexityChecks {
  private static final double[][] EXAMPLE = {{0.5}, {0.125, 0.125, 0.125}};

  @Check(value = "one batch of two tokens", points = 0.5)
  @Order(1)
  void takesOneBatch(Perplexity perplexity) {
    expectPerToken(perplexity, new double[][] {{0.5, 0.25}});
  }

  @Check(value = "two batches of unequal length", points = 0.5)
  @Order(2)
  void weighsBatches(Perplexity perplexity) {
    expectPerToken(perplexity, EXAMPLE);
  }

  @Check(value = "per character, with two characters a token", points = 0.5)
  @Order(3)
  void sharesOut(Perplexity perplexity) {
    expectPerCharacter(perplexity, EXAMPLE, 8);
  }

  static void expectPerToken(Perplexity perplexity, double[][] batches) {
    double[] all = Arrays.stream(batches).flatMapToDouble(Arrays::stream).toArray();
    double mean = nats(all) / all.length;
    double right = Math.exp(mean);
    expect(perplexity.perToken(batches))
        .unlike(
            Double.POSITIVE_INFINITY,
            "A product of many probabilities is below what a double holds and became 0. Add logarithms instead.")
        .unlike(
            filled(batches).map(batch -> Math.exp(nats(batch) / batch.length)).average(),
            "That is the mean of the batches' perplexities, which belongs to no text. Add up nats over all tokens first; exp comes last.")
        .unlike(
            Math.exp(filled(batches).map(batch -> nats(batch) / batch.length).average()),
            "Each batch counted the same, though they differ in length. Each token has to.")
        .unlike(
            filled(batches).map(batch -> Math.exp(nats(batch) / batch.length)).last(),
            "That is the perplexity of the last batch alone.")
        .unlike(mean, "That is the mean loss in nats; perplexity is e to that power.")
        .unlike(
            mean / Math.log(2),
            "That is the mean loss in bits; perplexity is what 2 to that power is.")
        .unlike(
            Math.exp(mean / Math.log(2)),
            "Bits were used with e. Take the natural logarithm and exp, or base 2 for both.")
        .unlike(
            Math.exp(mean / Math.log(10)),
            "The logarithm to base 10 was used with e. Math.log is the natural one.")
        .unlike(Math.pow(2, mean), "Nats were used with 2. Take the natural logarithm and exp.")
        .unlike(1 / right, "The sign is missing: log p is negative, the loss is −log p.")
        .unlike(
            Math.exp(nats(all)), "The sum is in the exponent; divide it by the number of tokens.")
        .unlike(
            all.length / Arrays.stream(all).sum(),
            "That is 1 over the mean probability. Take the mean of −log p, not of p.")
        .unlike(
            Arrays.stream(all).map(p -> 1 / p).average().orElse(0),
            "That is the mean of 1 / p. Take the mean of −log p, then exp.")
        .unlike(
            Math.exp(nats(all) / batches.length),
            "The sum was divided by the number of batches; divide it by the number of tokens.")
        .isCloseTo(right, 1e-5 * right);
  }

  static void expectPerCharacter(Perplexity perplexity, double[][] batches, int characters) {
    double[] all = Arrays.stream(batches).flatMapToDouble(Arrays::stream).toArray();
    double perToken = Math.exp(nats(all) / all.length);
    double right = Math.exp(nats(all) / characters);
    double each = (double) characters / all.length;
    expect(perplexity.perCharacter(batches, characters))
        .unlike(
            perToken / each,
            "A perplexity was divided by the characters of a token. It is nats that can be shared out; exp comes last.")
        .unlike(perToken, "That is the perplexity per token; divide the nats by the characters.")
        .unlike(
            Math.exp(nats(all) / all.length * each),
            "The nats of a token were multiplied by its characters; divide by them.")
        .unlike(
            Math.exp(nats(all) / all.length / (characters / all.length)),
            "The characters of a token were rounded down by a division of whole numbers.")
        .unlike(nats(all) / characters, "That is the loss per character; perplexity is exp of it.")
        .unlike(1 / right, "The sign is missing: log p is negative, the loss is −log p.")
        .isCloseTo(right, 1e-5 * right);
  }

  private static double nats(double... p) {
    return -Arrays.stream(p).map(Math::log).sum();
  }

  private static Filled filled(double[][] batches) {
    return new Filled(
        Arrays.stream(batches).filter(batch -> batch.length > 0).toArray(double[][]::new));
  }

  /** The batches that have tokens. */
  private record Filled(double[][] batches) {
    interface Measure {
      double of(double[] batch);
    }

    record Measured(double[] values) {
      double average() {
        return DoubleStream.of(values).average().orElseThrow();
      }

      double last() {
        return values[values.length - 1];
      }
    }

    Measured map(Measure measure) {
      return new Measured(Arrays.stream(batches).mapToDouble(measure::of).toArray());
    }
  }
}
