package io.percolate.bench;

import io.percolate.bench.worker.Workload;
import io.percolate.kit.data.Examples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
  record Result(Contestant contestant, String versions, double[] first, double[] later) {}

  /**
   * Runs the race.
   *
   * @param onProcess hears which process is started, from 1
   */
  List<Result> run(
      List<Contestant> contestants, Bystanders bystanders, Consumer<Integer> onProcess) {
    int count = contestants.size();
    double[][] first = new double[count][processes];
    double[][] later = new double[count][processes * rounds];
    String[] versions = new String[count];
    for (int process = 0; process < processes; process++) {
      onProcess.accept(process + 1);
      List<Running> running = new ArrayList<>();
      try {
        contestants.forEach(contestant -> running.add(new Running(contestant, workload, data)));
        for (int round = 0; round <= rounds; round++) {
          int seed = process * (rounds + 1) + round;
          for (int who : Examples.order(count, seed)) {
            double seconds = running.get(who).lap(epochs, seed).seconds();
            if (round == 0) {
              first[who][process] = seconds;
            } else {
              later[who][process * rounds + round - 1] = seconds;
            }
            versions[who] = running.get(who).versions();
          }
        }
        running.forEach(each -> bystanders.except(each.cpuSeconds()));
      } finally {
        running.forEach(Running::close);
      }
    }
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      results.add(new Result(contestants.get(i), versions[i], first[i], later[i]));
    }
    return results;
  }
}
