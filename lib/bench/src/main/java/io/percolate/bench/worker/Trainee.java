package io.percolate.bench.worker;

import java.nio.file.Path;

/** One way to train, with its engine loaded and its data in place. */
public interface Trainee {

  /** How many examples the loss is measured on after a run. */
  int JUDGED = 1000;

  /**
   * The way of this name: {@code kit}, {@code live}, {@code validated} and {@code loop} use the
   * kit, {@code easytrain} and {@code bare} no class of it.
   *
   * @param workload what to train
   * @param file its data
   */
  static Trainee of(String way, String workload, String file) {
    Workload what = Workload.of(workload);
    Data data = Data.read(Path.of(file), (int) what.shape.size());
    return switch (way) {
      case "kit" -> Kit.quiet(what, data);
      case "live" -> Kit.live(what, data);
      case "validated" -> Kit.validated(what, data);
      case "loop" -> new Loop(what, data);
      case "easytrain" -> new EasyTrainUser(what, data, false);
      case "bare" -> new EasyTrainUser(what, data, true);
      default -> throw new IllegalArgumentException("There is no way called %s.".formatted(way));
    };
  }

  /** What it trains with. */
  String versions();

  /** Trains a fresh network. */
  Lap train(Order order);
}
