package io.percolate.exercises.scalecostandenergy;

import io.percolate.exercises.scalecostandenergy.FedAvg.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A federated training, done right and in the usual wrong ways.
 *
 * @param shared the weights to start from
 * @param clients with their data
 * @param rate of a step
 * @param steps in a round
 * @param rounds of the training
 */
record Federation(double[] shared, List<Client> clients, double rate, int steps, int rounds) {
  static final String SEQUENTIAL =
      "Each client went on from the weights of the one before. All start from the shared ones: copy them with clone().";
  static final String UNWEIGHTED =
      "That is the plain mean of the clients' weights; a client counts by how many examples it has.";
  static final String EMPTY_COUNTED =
      "A client without examples was counted in the mean; it has nothing to say.";
  static final String HALF_SLOPE = "The slope of a square has a factor of 2: 2 · (w · x - y) · x.";
  static final String SUMMED =
      "The gradient was summed over a client's examples; its loss is their mean.";
  static final String ONE_BY_ONE =
      "A step was made for each example. Each step takes the gradient of all of a client's examples.";
  static final String UPHILL = "The steps went uphill: go against the gradient.";
  static final String ONE_STEP =
      "That is one step a round; how many does each client make before it sends?";
  static final String ONE_ROUND =
      "That is after one round; the next begins from the mean of the last.";
  static final String POOLED =
      "That is gradient descent on all data together. Clients make several steps on their own before the mean is taken.";
  static final String LAST_CLIENT = "Those are the weights of the last client; take the mean.";
  static final String UNCHANGED = "Those are the weights from the start.";
  static final String CHANGE_ONLY =
      "That is how the weights changed; add it to those that the round began with.";
  static final String STALE =
      "Some weights moved before the gradient was whole: compute all of it first, then move.";

  private Client pooled() {
    List<double[]> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (Client client : clients) {
      x.addAll(List.of(client.x()));
      for (double each : client.y()) {
        y.add(each);
      }
    }
    return new Client(
        x.toArray(new double[0][]), y.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private int all() {
    return pooled().y().length;
  }

  private Federation with(double rate, int steps, int rounds) {
    return new Federation(shared, clients, rate, steps, rounds);
  }

  double[] right() {
    return averaged(client -> client.y().length / (double) Math.max(1, all()));
  }

  double[] unweighted() {
    double busy = clients.stream().filter(client -> client.y().length > 0).count();
    return averaged(client -> client.y().length == 0 ? 0 : 1 / Math.max(1, busy));
  }

  double[] emptyCounted() {
    return averaged(client -> 1.0 / clients.size());
  }

  double[] halfSlope() {
    return with(rate / 2, steps, rounds).right();
  }

  double[] uphill() {
    return with(-rate, steps, rounds).right();
  }

  double[] oneStep() {
    return with(rate, 1, rounds).right();
  }

  double[] oneRound() {
    return with(rate, steps, 1).right();
  }

  double[] summed() {
    return rounds((w, client) -> trained(w, client, rate * client.y().length));
  }

  double[] oneByOne() {
    return rounds(
        (w, client) -> {
          double[] own = w;
          for (int s = 0; s < steps; s++) {
            for (int i = 0; i < client.y().length; i++) {
              own = step(own, one(client, i), rate);
            }
          }
          return own;
        });
  }

  double[] stale() {
    return rounds(
        (w, client) -> {
          double[] own = w.clone();
          for (int s = 0; s < steps; s++) {
            for (int j = 0; j < own.length; j++) {
              own[j] = step(own, client, rate)[j];
            }
          }
          return own;
        });
  }

  /** The clients one after the other on the same array; the mean of equal arrays is that array. */
  double[] sequential() {
    double[] w = shared.clone();
    for (int r = 0; r < rounds; r++) {
      for (Client client : clients) {
        w = trained(w, client, rate);
      }
    }
    return w;
  }

  /** One after the other, and then the mean of what each one sent. */
  double[] sequentialMean() {
    double[] w = shared.clone();
    for (int r = 0; r < rounds && all() > 0; r++) {
      double[] mean = new double[w.length];
      for (Client client : clients) {
        w = trained(w, client, rate);
        add(mean, w, client.y().length / (double) all());
      }
      w = mean;
    }
    return w;
  }

  double[] pooledDescent() {
    double[] w = shared.clone();
    for (int r = 0; r < rounds; r++) {
      w = trained(w, pooled(), rate);
    }
    return w;
  }

  double[] lastClient() {
    double[] w = shared.clone();
    for (int r = 0; r < rounds; r++) {
      w = trained(w, clients.get(clients.size() - 1), rate);
    }
    return w;
  }

  double[] change() {
    double[] change = right();
    add(change, shared, -1);
    return change;
  }

  private interface Local {
    double[] train(double[] w, Client client);
  }

  private double[] rounds(Local local) {
    return rounds(local, client -> client.y().length / (double) Math.max(1, all()));
  }

  private double[] averaged(ToDoubleFunction<Client> share) {
    return rounds((w, client) -> trained(w, client, rate), share);
  }

  private double[] rounds(Local local, ToDoubleFunction<Client> share) {
    double[] w = shared.clone();
    for (int r = 0; r < rounds && all() > 0; r++) {
      double[] mean = new double[w.length];
      for (Client client : clients) {
        add(mean, local.train(w, client), share.applyAsDouble(client));
      }
      w = mean;
    }
    return w;
  }

  private double[] trained(double[] w, Client client, double rate) {
    double[] own = w;
    for (int s = 0; s < steps; s++) {
      own = step(own, client, rate);
    }
    return own;
  }

  private static Client one(Client client, int i) {
    return new Client(new double[][] {client.x()[i]}, new double[] {client.y()[i]});
  }

  private static double[] step(double[] w, Client client, double rate) {
    double[] moved = w.clone();
    int n = client.y().length;
    for (int i = 0; i < n; i++) {
      double off = -client.y()[i];
      for (int j = 0; j < w.length; j++) {
        off += w[j] * client.x()[i][j];
      }
      add(moved, client.x()[i], -rate * 2 * off / n);
    }
    return moved;
  }

  private static void add(double[] sum, double[] w, double share) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += share * w[j];
    }
  }
}
