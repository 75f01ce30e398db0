package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectOverall;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.canyoutrust95percent.Reproduce.Plan;
import io.percolate.exercises.canyoutrust95percent.Reproduce.Run;
import io.percolate.kit.data.Split;
import io.percolate.kit.data.toys.Toys;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Reproduce} that graders have. */
class ReproduceHiddenChecks {
  private static final double BY_HEART = 99;
  private static final double LUCK = 13; // of 400 coins, 5 standard errors
  private static final double SAME = 97;
  private static final double RULE = 85;
  private static final double BENT = 75;
  private static final double LARGE = 30;

  /** More than the 1,000 of the article, which might have been typed as the batch's size. */
  private static final int EXAMPLES = 1_300;

  private static final int ROUNDS = 3;
  private static final double MOST_GAIN = 18;

  @Check(value = "100 hidden units know 100 coin flips by heart", points = 0.5)
  @Order(1)
  void memorises(Reproduce reproduce, Inputs inputs) {
    Split data = Toys.tenfeat(inputs.seed()).random();
    Pile train = Pile.of(data.train(), 100);
    Pile fresh = Pile.of(data.test(), 400);
    Run run = run(reproduce, train, fresh, new Plan(100, 100, 0.03, inputs.integer(0, 9_999)));
    double right = train.score("training", run.training());
    expect(run.parameters()).of("the network's parameters").isEqualTo(1_302L);
    expectThat(
        right >= BY_HEART,
        "expected  at least 99 %% of 100 random labels, learned by heart by 1,302 parameters\nbut got   %.1f %%\nAre hidden, steps and rate those of the plan?"
            .formatted(right));
    double luck = fresh.score("fresh", run.fresh());
    expectThat(
        Math.abs(luck - 50) <= LUCK,
        "expected  about 50 %% of fresh coin flips\nbut got   %.1f %%".formatted(luck));
  }

  @Check(value = "other coin flips", points = 0.25)
  @Order(2)
  void holdsForOtherCoins(Reproduce reproduce, Inputs inputs) {
    ReproduceChecks.expectCoins(
        reproduce, Toys.tenfeat(inputs.seed()).random(), inputs.integer(0, 9_999));
  }

  /** Steps on all examples come out the same in any order of them, but for the last digits. */
  @Check(value = "each step uses all examples, so their order means nothing", points = 0.25)
  @Order(3)
  void stepsOnAll(Reproduce reproduce, Inputs inputs) {
    Pile train = new Pile(inputs.floats(EXAMPLES, 10, -1, 1), inputs.integers(EXAMPLES, 0, 1));
    Pile fresh = product(inputs, 1_000, 0, 9, 1);
    int[] order = inputs.order(EXAMPLES);
    Pile mixed =
        new Pile(
            Arrays.stream(order).mapToObj(i -> train.features()[i]).toArray(float[][]::new),
            Arrays.stream(order).map(i -> train.labels()[i]).toArray());
    Plan plan = new Plan(30, 100, 0.01, inputs.integer(0, 9_999));
    int[] answers = run(reproduce, train, fresh, plan).fresh();
    Pile first = new Pile(fresh.features(), answers);
    int[] few = run(reproduce, train, fresh, new Plan(30, 1, 1e-5, plan.seed())).fresh();
    expectThat(
        first.score("fresh", few) < SAME,
        "expected  other answers after 1 step at rate 0.00001 than after 100 at 0.01\nbut got   nearly the same\nAre steps and rate those of the plan?");
    double same = first.score("fresh", run(reproduce, mixed, fresh, plan).fresh());
    expectThat(
        same >= SAME,
        "expected  at least %.0f %% of the fresh answers to stay as they were after the training examples changed places\nbut got   %.1f %%\nWas the batch smaller than the data, or something random not made from the seed?"
            .formatted(SAME, same));
  }

  /** Twenty steps of Adam move no weight by more than twenty times the rate. */
  @Check(value = "a few small steps of Adam lead a little further", points = 0.25)
  @Order(4)
  void goesSlowly(Reproduce reproduce, Inputs inputs) {
    double gain = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Pile train = sum(inputs, EXAMPLES);
      Pile fresh = sum(inputs, 600);
      int seed = inputs.integer(0, 9_999);
      Run start = run(reproduce, train, fresh, new Plan(100, 1, 1e-9, seed));
      Run end = run(reproduce, train, fresh, new Plan(100, 20, 0.0005, seed));
      gain += (fresh.score("fresh", end.fresh()) - fresh.score("fresh", start.fresh())) / ROUNDS;
    }
    expectOverall(
        gain <= MOST_GAIN,
        "expected  20 steps at rate 0.0005 to get about 10 %% more fresh examples of a rule right\nbut got   %.1f %% more\nAdam at that rate goes slower. Are steps and rate those of the plan, and is it Adam, with one step an epoch?"
            .formatted(gain));
  }

  @Check(value = "labels with a rule are learned", points = 0.25)
  @Order(5)
  void learnsARule(Reproduce reproduce, Inputs inputs) {
    Split data = Toys.tenfeat(inputs.seed()).learnable();
    Pile train = Pile.of(data.train(), 1_000);
    Pile fresh = Pile.of(data.test(), 500);
    Run run = run(reproduce, train, fresh, new Plan(10, 200, 0.01, inputs.integer(0, 9_999)));
    expectLearned("a rule", fresh.score("fresh", run.fresh()), RULE);
  }

  /**
   * The class is the sign of a product, which no linear network can tell. The features are large:
   * ReLU doesn't mind and Adam's steps don't, but a sigmoid saturates and plain descent diverges.
   */
  @Check(value = "a rule that needs the ReLU", points = 0.5)
  @Order(6)
  void bends(Reproduce reproduce, Inputs inputs) {
    int a = inputs.integer(0, 4);
    int b = inputs.integer(5, 9);
    Pile train = product(inputs, 1_000, a, b, LARGE);
    Pile fresh = product(inputs, 400, a, b, LARGE);
    Run run = run(reproduce, train, fresh, new Plan(40, 300, 0.01, inputs.integer(0, 9_999)));
    expectLearned("a rule that no line can follow", fresh.score("fresh", run.fresh()), BENT);
  }

  private static Run run(Reproduce reproduce, Pile train, Pile fresh, Plan plan) {
    return reproduce.train(train.features(), train.labels(), fresh.features(), plan);
  }

  private static Pile product(Inputs inputs, int n, int a, int b, double most) {
    float[][] x = inputs.floats(n, 10, -most, most);
    return new Pile(x, Arrays.stream(x).mapToInt(row -> row[a] * row[b] > 0 ? 1 : 0).toArray());
  }

  private static Pile sum(Inputs inputs, int n) {
    float[][] x = inputs.floats(n, 10, -1, 1);
    return new Pile(x, Arrays.stream(x).mapToInt(row -> row[2] + row[7] > 0 ? 1 : 0).toArray());
  }

  private static void expectLearned(String what, double right, double least) {
    expectThat(
        right >= least,
        "expected  at least %.0f %% of fresh examples of %s\nbut got   %.1f %%\nIs there a ReLU between the layers, and is the network trained, on the labels given, with the plan's steps and rate?"
            .formatted(least, what, right));
  }
}
