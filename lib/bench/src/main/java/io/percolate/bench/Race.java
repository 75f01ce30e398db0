package io.percolate.bench;

import io.percolate.bench.worker.Workload;
import io.percolate.kit.data.Examples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures contestants beside each other: in every round each trains once, in an order of that
 * round's own, so that whatever else the machine does meets all alike.
 *
 * @param workload what they train
 * @param epochs how long a run is
 * @param data its examples
 * @param processes how often everyone starts anew; the first run of each process is counted apart
 * @param rounds how often each process trains after that
 */
record Race(Workload workload, int epochs, Path data, int processes, int rounds) {

  /**
   * What was measured of one contestant: the i-th numbers of all contestants make a round.
   *
   * @param first seconds of the first run of each process
   * @param later seconds of all runs after that
   */
  record Result(String title, String versions, double[] first, double[] later) {}

  /** Runs the race; tells on the error stream how far it is. */
  List<Result> run(List<Contestant> contestants, Bystanders bystanders) {
    List<Result> results = new ArrayList<>();
    for (int process = 0; process < processes; process++) {
      System.err.printf("%s, process %d of %d%n", workload.title, process + 1, processes);
      List<Running> running = new ArrayList<>();
      try {
        contestants.forEach(contestant -> running.add(new Running(contestant, workload, data)));
        if (process == 0) {
          running.forEach(each -> results.add(blank(each)));
        }
        for (int round = 0; round <= rounds; round++) {
          round(running, results, process, round);
        }
        running.forEach(each -> bystanders.except(each.cpuSeconds()));
      } finally {
        running.forEach(Running::close);
      }
    }
    return results;
  }

  private Result blank(Running running) {
    double[] first = new double[processes];
    double[] later = new double[processes * rounds];
    return new Result(running.title(), running.versions(), first, later);
  }

  private void round(List<Running> running, List<Result> results, int process, int round) {
    int seed = process * (rounds + 1) + round;
    for (int who : Examples.order(running.size(), seed)) {
      double seconds = running.get(who).lap(epochs, seed).seconds();
      if (round == 0) {
        results.get(who).first()[process] = seconds;
      } else {
        results.get(who).later()[process * rounds + round - 1] = seconds;
      }
    }
  }
}
