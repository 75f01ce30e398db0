package io.percolate.kernel.shell;

import io.percolate.kernel.magic.MagicException;
import io.percolate.kernel.magic.MagicTable;
import io.percolate.kernel.source.CellText;
import io.percolate.kernel.source.CellText.CellMagic;
import io.percolate.kernel.source.CellText.Java;
import io.percolate.kernel.source.CellText.Magic;
import io.percolate.kernel.source.CellText.Part;
import io.percolate.kernel.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Runs the text of a cell: its magics and its Java, in the order they stand. */
public final class CellRunner {
  private static final List<String> IMPORTS =
      List.of(
          "java.io.*",
          "java.math.*",
          "java.net.*",
          "java.nio.file.*",
          "java.util.*",
          "java.util.concurrent.*",
          "java.util.function.*",
          "java.util.prefs.*",
          "java.util.regex.*",
          "java.util.stream.*",
          "static io.percolate.kernel.runtime.Display.*",
          "static io.percolate.kernel.runtime.Kernel.*",
          "static io.percolate.kernel.runtime.Magics.*");

  private final MagicTable magics;
  private final Evaluator evaluator;
  private final CellControl control;
  private volatile JavaShell shell;

  /**
   * Starts JShell. It gets ready on its own thread; the first cell waits for it.
   *
   * @param magics the magics that cells may use, more may be added later
   */
  public CellRunner(MagicTable magics) {
    this.magics = magics;
    CellLoader loader = new CellLoader();
    this.evaluator = new Evaluator(loader);
    this.control = new CellControl(loader, evaluator);
    evaluator.submit(this::startShell);
  }

  private void startShell() {
    shell = new JavaShell(control);
    // In one piece, since each costs a run of the compiler.
    String imports =
        IMPORTS.stream().map(name -> "import " + name + ";").collect(Collectors.joining(" "));
    shell.run(new Piece(new Source("start-up", ""), 0, imports));
  }

  public Evaluator evaluator() {
    return evaluator;
  }

  /** Returns what completes and explains code; for the evaluator's {@code call} only. */
  public CodeHelp help() {
    return new CodeHelp(shell, magics);
  }

  public void addToClasspath(String path) {
    shell.addToClasspath(path);
  }

  /** Describes an exception of a background thread as a cell's error would be. */
  public List<String> describe(Throwable thrown) {
    return shell.traceback().lines(thrown);
  }

  /** The text of the line that a stack frame stands on; empty where it stands in no cell. */
  public Optional<String> sourceLine(StackTraceElement frame) {
    return shell.traceback().sourceLine(frame);
  }

  /**
   * Runs a cell, or a part of one, between the evaluator's {@code begin} and {@code end}.
   *
   * @param render turns the value of the last expression into what the notebook shows; user code
   *     may run in it
   * @return what {@code render} made, null if the cell ends without a value
   * @throws CellFailure if the cell fails, or is stopped
   */
  public <T> T execute(Source source, Function<Object, T> render) {
    try {
      return evaluator.call(() -> guarded(source, render));
    } catch (CellFailure failure) {
      throw failure;
    } catch (Exception e) {
      throw shell.traceback().failure(e);
    }
  }

  /** Runs text as part of the cell that runs now, and returns its last value. */
  public Object runNested(Source source) {
    if (!evaluator.isEvaluating()) {
      throw new IllegalStateException(
          "Code can only be evaluated from a cell's own thread; this is "
              + Thread.currentThread().getName()
              + ".");
    }
    CellMagic cellMagic = CellText.cellMagic(source.text()).orElse(null);
    if (cellMagic != null) {
      return runMagic(
          source,
          0,
          () -> magics.applyToCell(cellMagic.name(), cellMagic.rest(), cellMagic.body()));
    }
    List<Piece> pieces = new ArrayList<>();
    Object value = null;
    for (Supplier<Object> step : plan(source, pieces)) {
      if (evaluator.isInterrupted()) {
        throw new CellInterrupted();
      }
      value = step.get();
    }
    for (String words : shell.checkDeclarations(pieces)) {
      System.out.println(words); // a cell may have set it to null
    }
    return value;
  }

  /** Runs work that may block where an interrupt may hit, and renders values there. */
  public <T> T runInterruptibly(Callable<T> work) {
    List<T> result = new ArrayList<>(1);
    try {
      evaluator.run(() -> result.add(work.call()));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e.toString(), e);
    }
    return result.get(0);
  }

  private <T> T guarded(Source source, Function<Object, T> render) {
    try {
      Object value = runNested(source);
      T result = value == null ? null : runInterruptibly(() -> render.apply(value));
      if (evaluator.isInterrupted()) {
        // It came to its end all the same, but whoever stopped it wants no next cell.
        throw new CellInterrupted();
      }
      return result;
    } catch (CellFailure failure) {
      throw evaluator.isInterrupted() ? Traceback.interrupted(failure) : failure;
    } catch (Throwable thrown) {
      if (evaluator.isInterrupted()) {
        throw Traceback.interrupted(shell.traceback().failure(thrown));
      }
      throw shell.traceback().failure(thrown);
    }
  }

  /** Takes the whole text apart before any of it runs, so that broken Java runs not at all. */
  private List<Supplier<Object>> plan(Source source, List<Piece> pieces) {
    String nested = CellText.withCallsForNested(source.text(), magics::isLineMagic);
    Source text = new Source(source.label(), nested);
    List<Supplier<Object>> steps = new ArrayList<>();
    for (Part part : CellText.parts(nested, magics::isLineMagic)) {
      if (part instanceof Java java) {
        for (Piece piece : shell.split(text, java.text(), java.offset())) {
          int index = pieces.size();
          pieces.add(piece);
          steps.add(() -> shell.run(pieces.get(index)));
        }
      } else if (part instanceof Magic magic) {
        steps.add(() -> runMagic(text, magic));
      }
    }
    pieces.replaceAll(piece -> SealedTypes.withPermits(piece, List.copyOf(pieces)));
    return steps;
  }

  private Object runMagic(Source source, Magic magic) {
    return runMagic(source, magic.offset(), () -> magics.applyToLine(magic.name(), magic.rest()));
  }

  private static Object runMagic(Source source, int offset, Supplier<Object> magic) {
    try {
      return magic.get();
    } catch (MagicException e) {
      int line = source.lineAt(offset);
      throw new CellFailure(
          "MagicException",
          e.getMessage(),
          List.of(
              source.label() + ", line " + line + ": " + e.getMessage(),
              "    " + source.line(line)));
    }
  }
}
