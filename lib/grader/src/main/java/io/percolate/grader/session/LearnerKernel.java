package io.percolate.grader.session;

import io.percolate.check.answer.Answering;
import io.percolate.check.answer.Reply;
import io.percolate.check.answer.Reply.Overran;
import io.percolate.check.answer.Reply.Threw;
import io.percolate.check.bridge.Frames;
import io.percolate.check.contract.Question;
import io.percolate.check.run.Checks;
import io.percolate.check.run.Outcome;
import io.percolate.check.run.Verdict;
import io.percolate.grader.bridge.Landing;
import io.percolate.grader.sandbox.Sandbox;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.wire.KernelSpec;
import io.percolate.jupyter.wire.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A kernel process in which a learner's cells run, and from which their answers are called. The
 * checks themselves, and what they find, stay in this process.
 */
public final class LearnerKernel implements AutoCloseable {
  private final Sandbox sandbox;
  private final Landing landing;
  private final NotebookRunner runner;
  private boolean reachedLimit;

  private final Runnable onClose;

  private LearnerKernel(Sandbox sandbox, Landing landing, NotebookRunner runner, Runnable onClose) {
    this.sandbox = sandbox;
    this.landing = landing;
    this.runner = runner;
    this.onClose = onClose;
  }

  /** Starts a kernel; when it is closed, or can't be started, that is said to {@code onClose}. */
  static LearnerKernel start(
      KernelSpec spec, Sandbox sandbox, Pairing pairing, Duration cellLimit, Runnable onClose) {
    Surroundings surroundings = new Paired(sandbox, pairing);
    Landing landing = Landing.in(sandbox.meetingPlace(), surroundings::reasonOfDeath);
    try {
      KernelSpec connected =
          with(
              Map.of(
                  Frames.ADDRESS, landing.address().toString(),
                  CompilerProcess.ADDRESS, pairing.address().toString()),
              spec);
      NotebookRunner runner =
          NotebookRunner.start(connected, surroundings, cellLimit, sandbox.limits().output());
      return new LearnerKernel(sandbox, landing, runner, onClose);
    } catch (RuntimeException e) {
      landing.close();
      onClose.run();
      sandbox.close();
      throw e;
    }
  }

  private static KernelSpec with(Map<String, String> more, KernelSpec spec) {
    Map<String, String> env = new HashMap<>(spec.env());
    env.putAll(more);
    return new KernelSpec(
        spec.argv(), spec.displayName(), spec.language(), spec.interruptMode(), env);
  }

  /** A sandbox in which the process ends when its compiler does. */
  private record Paired(Sandbox sandbox, Pairing pairing) implements Surroundings {
    @Override
    public Path meetingPlace() {
      return sandbox.meetingPlace();
    }

    @Override
    public Process start(List<String> command, Map<String, String> environment) throws IOException {
      return sandbox.start(command, environment);
    }

    @Override
    public Optional<String> reasonOfDeath() {
      return pairing.failure().or(sandbox::reasonOfDeath);
    }
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
    Verdict verdict = checks.run(answering(question), seed, enough);
    return new Examined(handedOver, Optional.of(verdict));
  }

  /** Runs the checks once more, up to the first that fails, on the answer handed over last. */
  public Verdict again(Question<?> question, Checks checks, long seed) {
    return checks.run(answering(question), seed, outcome -> !outcome.passed());
  }

  private Answering answering(Question<?> question) {
    Answering answering = landing.answering(question.id());
    return (method, arguments, limit) -> named(answering.call(method, arguments, limit));
  }

  /** An exception that a limit of the sandbox led to, with the limit's name. */
  private Reply named(Reply reply) {
    reachedLimit |= reply instanceof Overran;
    if (!(reply instanceof Threw threw)) {
      return reply;
    }
    Optional<String> limit = sandbox.limits().behind(threw.message());
    reachedLimit |= limit.isPresent();
    return limit
        .<Reply>map(name -> new Threw(threw.type(), threw.message() + ". " + name, threw.where()))
        .orElse(threw);
  }

  /** Whether output was dropped, as there was more than a submission may have. */
  public boolean isOutputCut() {
    return runner.isOutputCut();
  }

  /**
   * Whether what was run here had too little: the process has ended or has reached a limit, of time
   * among them. That may be an earlier answer's doing.
   */
  public boolean isStrained() {
    return reachedLimit || !isUsable();
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
    onClose.run();
    sandbox.close();
  }
}
