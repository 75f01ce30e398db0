package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.scalecostandenergy.FedAvg.Client;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link FedAvg} that graders have. */
class FedAvgHiddenChecks {
  @Check(value = "one round, clients of many sizes", points = 0.5)
  @Order(1)
  void averages(FedAvg fedAvg, Inputs inputs) {
    expect(fedAvg, inputs, clients(inputs, 3, 1, 7, 2, 12), 1, 1);
    expect(fedAvg, inputs, clients(inputs, 3, 5), 4, 1);
  }

  @Check(value = "several steps and rounds", points = 1)
  @Order(2)
  void trains(FedAvg fedAvg, Inputs inputs) {
    expect(fedAvg, inputs, clients(inputs, 4, 9, 2, 5), inputs.integer(2, 5), 1);
    expect(fedAvg, inputs, clients(inputs, 4, 9, 2, 5), inputs.integer(2, 5), 3);
  }

  @Check(value = "clients without examples first and last, and nobody with any", points = 1)
  @Order(3)
  void leavesEmptyClientsOut(FedAvg fedAvg, Inputs inputs) {
    expect(fedAvg, inputs, clients(inputs, 3, 0, 4, 9, 0), 2, 2);
    expect(fedAvg, inputs, clients(inputs, 3, 0, 0), 2, 2);
  }

  private static void expect(
      FedAvg fedAvg, Inputs inputs, List<Client> clients, int steps, int rounds) {
    int features =
        clients.stream()
            .filter(c -> c.x().length > 0)
            .findFirst()
            .map(c -> c.x()[0].length)
            .orElse(3);
    FedAvgChecks.expectWeights(
        fedAvg, new Federation(inputs.reals(features, -2, 2), clients, 0.15, steps, rounds));
  }

  private static List<Client> clients(Inputs inputs, int features, int... sizes) {
    List<Client> clients = new ArrayList<>();
    for (int size : sizes) {
      clients.add(
          size == 0
              ? FedAvgChecks.EMPTY
              : new Client(inputs.reals(size, features, -1, 1), inputs.reals(size, -3, 3)));
    }
    return clients;
  }
}
