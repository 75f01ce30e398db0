package io.percolate.cli.grade;

import io.percolate.cli.Enclosure;
import io.percolate.cli.Installation;
import io.percolate.cli.KernelArchive;
import io.percolate.grader.grade.Errand;
import io.percolate.grader.session.LearnerKernels;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a worker of a cluster does: it grades what it is sent, behind a wall of its own machine. */
public final class OnWorker {
  /** What a machine can do is found out once a process, and compilers stay warm as long. */
  private static final Map<String, LearnerKernels> BY_HOME = new ConcurrentHashMap<>();

  private OnWorker() {}

  /**
   * Does an errand; found by name from Spark's side.
   *
   * @param home Percolate's folder on the worker
   * @see Errand#reply
   */
  public static String reply(String home, String common, String errand) {
    return Errand.reply(common, errand, BY_HOME.computeIfAbsent(home, OnWorker::kernels));
  }

  private static LearnerKernels kernels(String home) {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH); // as the command has it
    Installation installation = new Installation(Path.of(home));
    KernelArchive.makeReady(installation);
    return Enclosure.kernels(installation);
  }
}
