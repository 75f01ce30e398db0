package io.percolate.grader.session;

import io.percolate.check.bridge.Frames;
import io.percolate.check.contract.Question;
import io.percolate.check.run.Checks;
import io.percolate.check.run.Outcome;
import io.percolate.check.run.Verdict;
import io.percolate.grader.bridge.Landing;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A kernel process in which a learner's cells run, and from which their answers are called. The
 * checks themselves, and what they find, stay in this process.
 */
public final class LearnerKernel implements AutoCloseable {
  private final Path folder;
  private final Landing landing;
  private final NotebookRunner runner;

  private LearnerKernel(Path folder, Landing landing, NotebookRunner runner) {
    this.folder = folder;
    this.landing = landing;
    this.runner = runner;
  }

  /**
   * Starts a kernel.
   *
   * @param spec how; the way back to the grader is added to its environment
   * @param cellLimit how long each cell may run
   */
  public static LearnerKernel start(KernelSpec spec, Duration cellLimit) {
    Path folder = newFolder();
    Landing landing = Landing.in(folder);
    try {
      NotebookRunner runner =
          NotebookRunner.start(withBridge(spec, landing.address()), work(folder), cellLimit);
      return new LearnerKernel(folder, landing, runner);
    } catch (RuntimeException e) {
      landing.close();
      delete(folder);
      throw e;
    }
  }

  /** What cells write by a relative path goes here, and goes with the kernel. */
  private static Path work(Path folder) {
    try {
      return Files.createDirectory(folder.resolve("work"));
    } catch (IOException e) {
      throw new UncheckedIOException("A folder can't be made in " + folder, e);
    }
  }

  private static KernelSpec withBridge(KernelSpec spec, Path address) {
    Map<String, String> env = new HashMap<>(spec.env());
    env.put(Frames.ADDRESS, address.toString());
    return new KernelSpec(
        spec.argv(), spec.displayName(), spec.language(), spec.interruptMode(), env);
  }

  /** Runs a cell. */
  public CellResult run(String source) {
    return runner.run(Cell.code(source));
  }

  /**
   * Runs a check cell, which hands an answer over, and then the checks on that answer.
   *
   * @param source the check cell's, from the release
   * @param enough tells of an outcome whether the rest needn't be asked
   * @return what handing over came to, and the verdict; no verdict where nothing was handed over
   */
  public Examined examine(
      Question<?> question, String source, Checks checks, long seed, Predicate<Outcome> enough) {
    landing.forget(question.id());
    CellResult handedOver = run(source);
    if (handedOver.failed() || !landing.awaitOffer(question.id())) {
      return new Examined(handedOver, Optional.empty());
    }
    Verdict verdict = checks.run(landing.answering(question.id()), seed, enough);
    return new Examined(handedOver, Optional.of(verdict));
  }

  /** Runs the checks once more, up to the first that fails, on the answer handed over last. */
  public Verdict again(Question<?> question, Checks checks, long seed) {
    return checks.run(landing.answering(question.id()), seed, outcome -> !outcome.passed());
  }

  /** Whether more can be run here: the process lives, and nothing that can't be stopped runs. */
  public boolean isUsable() {
    return runner.isAlive() && !landing.isStuck() && !landing.hasEnded();
  }

  @Override
  public void close() {
    runner.kill(); // it has nothing to put in order, and is waited for by the next
    runner.close();
    landing.close();
    delete(folder);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("percolate-");
    } catch (IOException e) {
      throw new UncheckedIOException("A temporary folder can't be made: " + e.getMessage(), e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
