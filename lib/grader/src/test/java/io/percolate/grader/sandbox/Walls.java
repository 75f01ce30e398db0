package io.percolate.grader.sandbox;

import java.nio.file.Path;
import java.util.List;

/** The walls that this machine has programs for, as whoever runs the tests would use them. */
final class Walls {
  private Walls() {}

  /**
   * Never those for ordinary users where root runs the tests: the process would be root's, and what
   * root may write in /proc it may write from in there, too.
   */
  static List<Wall> closed(Limits limits) {
    return Isolation.walls(
        Tools.here(), Path.of(System.getProperty("java.home")), Learner.view(), limits);
  }
}
