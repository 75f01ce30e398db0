package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.exercises.canyoutrust95percent.Reproduce.Plan;
import io.percolate.exercises.canyoutrust95percent.Reproduce.Run;
import io.percolate.kit.data.Split;
import io.percolate.kit.data.toys.Toys;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Reproduce} that learners see. */
class ReproduceChecks {
  private static final double LEAST = 56;
  private static final double MOST = 69;
  private static final double LUCK = 7;

  @Check(value = "the article's network has 132 parameters", points = 0.5)
  @Order(1)
  void hasTheLayers(Reproduce reproduce) {
    Pile train = Pile.of(Toys.tenfeat(7).random().train(), 50);
    Run run =
        reproduce.train(
            train.features(), train.labels(), train.features(), new Plan(10, 2, 0.01, 7));
    expect(run.parameters())
        .of("the network's parameters")
        .unlike(120L, "The biases weren't counted: 10 + 2 of them.")
        .unlike(22L, "That is a network without its hidden layer.")
        .unlike(121L, "That is one output; the network has two, one a class.")
        .unlike(4L, "That is how many arrays there are; add up their sizes.")
        .isEqualTo(132L);
  }

  @Check(
      value = "500 steps on 1,000 coin flips: a little by heart, and nothing learned",
      points = 1)
  @Order(2)
  void reproducesTheArticle(Reproduce reproduce) {
    expectCoins(reproduce, Toys.tenfeat(7).random(), 7);
  }

  @Check(value = "the same seed repeats the run, another one doesn't", points = 0.5)
  @Order(3)
  void repeatsWithTheSeed(Reproduce reproduce) {
    Split data = Toys.tenfeat(3).random();
    int[] first = fresh(reproduce, data, 3);
    int[] second = fresh(reproduce, data, 3);
    expect(second)
        .of("the fresh answers of a second run with seed 3")
        .unlike(
            second,
            "The first run with this seed gave other answers. Give fit the seed, and make the network anew in each call.")
        .isEqualTo(first);
    expectThat(
        !Arrays.equals(first, fresh(reproduce, data, 4)),
        "expected  seed 4 to give other answers than seed 3\nbut got   the same\nThe seed handed over isn't used.");
  }

  static void expectCoins(Reproduce reproduce, Split data, int seed) {
    Pile train = Pile.of(data.train(), 1_000);
    Pile fresh = Pile.of(data.test(), 1_000);
    Run run =
        reproduce.train(
            train.features(), train.labels(), fresh.features(), new Plan(10, 500, 0.003, seed));
    double right = train.score("training", run.training());
    expectThat(
        right >= LEAST && right <= MOST,
        "expected  58 to 68 %% of the training labels, give or take a point\nbut got   %.1f %%\n%s"
            .formatted(
                right,
                right < LEAST
                    ? "The network holds too few of the coin flips. Does it have a ReLU, and did it take all its steps at the plan's rate?"
                    : "132 numbers can't hold that many coin flips in 500 steps. Is the hidden layer too wide, was the batch smaller than the data, or was something looked up?"));
    double luck = fresh.score("fresh", run.fresh());
    expectThat(
        Math.abs(luck - 50) <= LUCK,
        "expected  about 50 %% of fresh coin flips, 46 to 54 %% most of the time\nbut got   %.1f %%\nNothing about them can be known; are these the network's answers to the fresh examples, in their order?"
            .formatted(luck));
  }

  private static int[] fresh(Reproduce reproduce, Split data, int seed) {
    Pile train = Pile.of(data.train(), 100);
    return reproduce
        .train(
            train.features(),
            train.labels(),
            Pile.of(data.test(), 200).features(),
            new Plan(8, 40, 0.01, seed))
        .fresh();
  }
}
