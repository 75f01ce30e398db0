package io.percolate.exercises.forwardpass;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Forward} that graders have. */
class ForwardHiddenChecks {
  @Check(value = "networks of any width", points = 1)
  @Order(1)
  void holdsForAnyNetwork(Forward forward, Inputs inputs) {
    for (int i = 0; i < 12; i++) {
      expectAll(
          forward,
          random(inputs, inputs.integer(1, 5), inputs.integer(2, 7), inputs.integer(1, 4)));
    }
    expectAll(forward, scaled(random(inputs, 3, 3, 3), 200));
    expectAll(forward, random(inputs, 1, 1, 1));
  }

  @Check(value = "hidden units that are all off", points = 0.5)
  @Order(2)
  void holdsWhereNothingPasses(Forward forward, Inputs inputs) {
    ForwardChecks.Case c = random(inputs, 3, 4, 2);
    double[] low = Arrays.stream(c.b1()).map(b -> -60 + b).toArray();
    expectAll(forward, new ForwardChecks.Case(c.w1(), low, c.w2(), c.b2(), c.x()));
  }

  private static void expectAll(Forward forward, ForwardChecks.Case c) {
    Pass got = c.ask(forward);
    ForwardChecks.expectZ1(got, c);
    ForwardChecks.expectH(got, c);
    ForwardChecks.expectZ2(got, c);
  }

  private static ForwardChecks.Case scaled(ForwardChecks.Case c, double factor) {
    double[] x = Arrays.stream(c.x()).map(v -> v * factor).toArray();
    return new ForwardChecks.Case(c.w1(), c.b1(), c.w2(), c.b2(), x);
  }

  private static ForwardChecks.Case random(Inputs inputs, int m, int n, int k) {
    return new ForwardChecks.Case(
        Quarters.of(inputs, n, m, 2),
        Quarters.of(inputs, n, 2),
        Quarters.of(inputs, k, n, 2),
        Quarters.of(inputs, k, 2),
        Quarters.of(inputs, m, 3));
  }
}
