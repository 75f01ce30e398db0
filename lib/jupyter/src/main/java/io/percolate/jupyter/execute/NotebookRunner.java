package io.percolate.jupyter.execute;

import com.google.gson.JsonObject;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.wire.KernelClient;
import io.percolate.jupyter.wire.KernelDiedException;
import io.percolate.jupyter.wire.KernelException;
import io.percolate.jupyter.wire.KernelProcess;
import io.percolate.jupyter.wire.KernelSpec;
import io.percolate.jupyter.wire.KernelTimeoutException;
import io.percolate.jupyter.wire.Message;
import io.percolate.jupyter.wire.Pending;
import io.percolate.jupyter.wire.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs a notebook's cells on a kernel of its own, and puts what they show into the notebook.
 *
 * <p>A cell that isn't done within its limit is interrupted; when that doesn't end it within 5
 * seconds, the kernel is killed with all that it started. Either way, and when the kernel dies by
 * itself, the cell has failed and the notebook holds what came until then.
 */
public final class NotebookRunner implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration REPLY_LIMIT = Duration.ofSeconds(10);
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final Duration INTERRUPT_EVERY = Duration.ofSeconds(1);
  private static final String MAY_FAIL = "raises-exception";

  private final KernelProcess kernel;
  private final Duration cellLimit;
  private final Allowance allowance;
  private final Displays displays = new Displays();
  private final Map<String, Run> runs = new HashMap<>();

  /** A cell that has been sent, and what came of it. */
  private record Run(Cell cell, CellOutputs outputs) {
    /** Takes output that comes after the cell ended, from a thread that it left behind. */
    void acceptLate(Message message) {
      outputs.accept(message);
      write();
    }

    CellError fail(String name, String message) {
      CellError error = CellError.of(name, message);
      outputs.add(error);
      return error;
    }

    void write() {
      cell.setOutputs(outputs.toList());
      cell.setExecutionCount(outputs.executionCount());
    }
  }

  private NotebookRunner(KernelProcess kernel, Duration cellLimit, long outputLimit) {
    this.kernel = kernel;
    this.cellLimit = cellLimit;
    this.allowance = new Allowance(outputLimit);
    kernel.client().onStray(this::stray);
  }

  /**
   * Starts a kernel.
   *
   * @param workingDir the folder that the notebook's relative paths start from
   * @param cellLimit how long each cell may run
   * @throws KernelException if the kernel can't be started
   */
  public static NotebookRunner start(KernelSpec spec, Path workingDir, Duration cellLimit) {
    return new NotebookRunner(
        KernelProcess.startReady(spec, workingDir, START_LIMIT), cellLimit, Long.MAX_VALUE);
  }

  /**
   * Starts a kernel in surroundings of its own.
   *
   * @param cellLimit how long each cell may run
   * @param outputLimit how many characters all outputs together may have; the rest is dropped
   * @throws KernelException if the kernel can't be started
   */
  public static NotebookRunner start(
      KernelSpec spec, Surroundings surroundings, Duration cellLimit, long outputLimit) {
    return new NotebookRunner(
        KernelProcess.startReady(spec, surroundings, START_LIMIT), cellLimit, outputLimit);
  }

  /**
   * Runs the code cells in order, up to the first that fails. All outputs of earlier runs are
   * cleared beforehand.
   *
   * @return the result of the cell that failed, if one did
   */
  public Optional<CellResult> run(Notebook notebook, RunListener listener) {
    List<Cell> code = notebook.cells().stream().filter(Cell::isCode).toList();
    code.forEach(NotebookRunner::clear);
    describeLanguage(notebook);
    List<Cell> cells = code.stream().filter(cell -> !cell.source().isBlank()).toList();
    for (int i = 0; i < cells.size(); i++) {
      listener.cellStarted(i + 1, cells.size(), cells.get(i));
      CellResult result = run(cells.get(i));
      listener.cellFinished(i + 1, cells.size(), result);
      if (result.failed()) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  private static void clear(Cell cell) {
    cell.setOutputs(List.of());
    cell.setExecutionCount(OptionalInt.empty());
  }

  /** Notes the kernel's language in the notebook, as Jupyter does when it runs one. */
  private void describeLanguage(Notebook notebook) {
    Message info = kernel.client().kernelInfo(REPLY_LIMIT);
    if (info.content().get("language_info") instanceof JsonObject language) {
      notebook.metadata().add("language_info", language);
    }
  }

  /** Runs one cell and puts its outputs into it. Errors of every kind are in the result. */
  public CellResult run(Cell cell) {
    long start = System.nanoTime();
    boolean mayFail = cell.hasTag(MAY_FAIL);
    Run run = new Run(cell, new CellOutputs(displays, allowance));
    boolean isAllowed = false;
    Optional<CellError> error;
    try {
      error = execute(run, mayFail);
      isAllowed = mayFail && error.isPresent();
    } catch (KernelDiedException e) {
      error = Optional.of(run.fail(CellError.DIED, e.getMessage()));
    } catch (KernelTimeoutException e) {
      error = Optional.of(run.fail(CellError.TIMEOUT, e.getMessage()));
    } catch (KernelException e) {
      kernel.kill();
      error = Optional.of(run.fail(CellError.FAULT, e.getMessage()));
    }
    run.write();
    return new CellResult(
        cell,
        Duration.ofNanos(System.nanoTime() - start),
        run.outputs().executionCount(),
        run.outputs().wroteToStderr(),
        error,
        isAllowed);
  }

  private Optional<CellError> execute(Run run, boolean mayFail) {
    KernelClient client = kernel.client();
    JsonObject content = KernelClient.executeRequest(run.cell().source());
    content.addProperty("stop_on_error", !mayFail);
    Pending request = client.send("execute_request", content, run.outputs()::accept);
    runs.put(request.id(), run);
    try {
      Message reply = client.await(request, cellLimit);
      run.outputs().accept(reply);
      return judged(reply, run.outputs());
    } catch (KernelTimeoutException e) {
      if (request.reply().isPresent()) {
        throw new KernelException(e.getMessage(), e);
      }
      throw new KernelTimeoutException(
          "The cell wasn't done within %s s%s.".formatted(seconds(cellLimit), stop(request)));
    }
  }

  /** What a reply says of its cell; an error that the kernel showed nowhere is added to it. */
  private static Optional<CellError> judged(Message reply, CellOutputs outputs) {
    if (reply.status().equals("ok")) {
      return Optional.empty();
    }
    if (outputs.error().isEmpty()) {
      outputs.add(
          reply.status().equals("error")
              ? CellError.of(reply)
              : CellError.of("Aborted", "The kernel did not run the cell: " + reply.status()));
    }
    return outputs.error();
  }

  /** Ends a cell that took too long, and says how. */
  private String stop(Pending request) {
    long end = System.nanoTime() + GRACE.toNanos();
    try {
      while (end - System.nanoTime() > 0) {
        if (isStopped(request)) {
          return " and was interrupted";
        }
      }
    } catch (KernelException e) {
      // A kernel that doesn't take an interrupt, or ends over it, is done with.
    }
    kernel.kill();
    return "; it ignored the interrupt, so its kernel was killed";
  }

  /** Interrupts; a kernel that was still compiling may miss it, so this is done repeatedly. */
  private boolean isStopped(Pending request) {
    kernel.interrupt();
    try {
      kernel.client().await(request, INTERRUPT_EVERY);
      return true;
    } catch (KernelTimeoutException e) {
      return false;
    }
  }

  private void stray(Message message) {
    Run run = runs.get(message.parentId());
    if (run != null) {
      run.acceptLate(message);
    }
  }

  private static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0
        ? Long.toString(limit.toSeconds())
        : Double.toString(limit.toMillis() / 1000.0);
  }

  /** Whether output was dropped, as there was more than all cells together may have. */
  public boolean isOutputCut() {
    return allowance.isExceeded();
  }

  /** Whether the kernel still lives, so that further cells can run. */
  public boolean isAlive() {
    return kernel.isAlive();
  }

  /** Ends the kernel and everything that it started at once, without asking it to. */
  public void kill() {
    kernel.kill();
  }

  /** Ends the kernel and everything that it started. */
  @Override
  public void close() {
    kernel.close();
  }
}
