package io.percolate.kernel.run;

import io.percolate.kernel.magic.MagicException;
import io.percolate.kernel.magic.MagicTable;
import io.percolate.kernel.source.CellText;
import io.percolate.kernel.source.CellText.CellMagic;
import io.percolate.kernel.source.CellText.Java;
import io.percolate.kernel.source.CellText.Magic;
import io.percolate.kernel.source.CellText.Part;
import io.percolate.kernel.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs the text of a cell: its magics and its Java, in the order they stand. */
public final class CellRunner {
  private final MagicTable magics;
  private final Evaluator evaluator;
  private final CellLoader loader = new CellLoader();
  private final CellControl control;
  private final Traceback traceback = new Traceback();
  private volatile Compiler compiler;

  /**
   * Starts the compiler. It gets ready on its own thread; the first cell waits for it.
   *
   * @param magics the magics that cells may use, more may be added later
   * @param start makes the compiler for what will run the classes
   */
  public CellRunner(MagicTable magics, Function<Execution, Compiler> start) {
    this.magics = magics;
    this.evaluator = new Evaluator(loader);
    this.control = new CellControl(loader, evaluator);
    evaluator.submit(() -> compiler = start.apply(control));
  }

  public Evaluator evaluator() {
    return evaluator;
  }

  /** What compiles cells, once it is ready; for the evaluator's {@code call} only. */
  public Compiler compiler() {
    return compiler;
  }

  /** Makes a jar or a folder of classes visible to the cells that follow. */
  public void addToClasspath(String path) {
    requireEvaluating();
    compiler.addToClasspath(path);
    loader.addToClasspath(path);
  }

  /** Describes an exception of a background thread as a cell's error would be. */
  public List<String> describe(Throwable thrown) {
    return traceback.lines(thrown);
  }

  /** The text of the line that a stack frame stands on; empty where it stands in no cell. */
  public Optional<String> sourceLine(StackTraceElement frame) {
    return traceback.sourceLine(frame);
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
      throw traceback.failure(e);
    }
  }

  /** Runs text as part of the cell that runs now, and returns its last value. */
  public Object runNested(Source source) {
    requireEvaluating();
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
    for (String words : compiler.checkDeclarations(pieces)) {
      System.out.println(words); // a cell may have set it to null
    }
    return value;
  }

  private void requireEvaluating() {
    if (!evaluator.isEvaluating()) {
      throw new IllegalStateException(
          "Code can only be evaluated from a cell's own thread; this is "
              + Thread.currentThread().getName()
              + ".");
    }
  }

  /**
   * Runs a piece of a cell. A declaration that is refused gets a second try after those that follow
   * it: JShell lets a method name one further below, but not where a generic call has to infer its
   * type from it.
   *
   * @param declared places of those that were taken first, which needn't run again
   */
  private Object run(List<Piece> pieces, int index, Set<Integer> declared) {
    if (declared.contains(index)) {
      return null;
    }
    try {
      return run(pieces.get(index));
    } catch (CellFailure refused) {
      if (!compiler.isDeclaration(pieces.get(index)) || !declareNext(pieces, index + 1, declared)) {
        throw refused;
      }
      return run(pieces.get(index));
    }
  }

  /** Takes the declarations from a place on, up to a statement; false if none could be taken. */
  private boolean declareNext(List<Piece> pieces, int from, Set<Integer> declared) {
    boolean progress = false;
    for (int i = from; i < pieces.size() && compiler.isDeclaration(pieces.get(i)); i++) {
      try {
        run(pieces.get(i));
        progress |= declared.add(i);
      } catch (CellFailure refused) {
        // It is tried, and told, in its own place.
      }
    }
    return progress;
  }

  /** Runs one piece, and returns its value if it is one to show, else null. */
  private Object run(Piece piece) {
    Compiler.Ran ran = compiler.run(piece);
    Throwable thrown = control.takeFailure();
    Object value = control.takeValue();
    traceback.remember(ran.lines());
    if (ran.failure().isPresent()) {
      throw ran.failure().get();
    }
    if (thrown != null) {
      throw traceback.failure(thrown);
    }
    return ran.isShown() ? value : null;
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
        throw Traceback.interrupted(traceback.failure(thrown));
      }
      throw traceback.failure(thrown);
    }
  }

  /** Takes the whole text apart before any of it runs, so that broken Java runs not at all. */
  private List<Supplier<Object>> plan(Source source, List<Piece> pieces) {
    String nested = CellText.withCallsForNested(source.text(), magics::isLineMagic);
    Source text = new Source(source.label(), nested);
    List<Supplier<Object>> steps = new ArrayList<>();
    Set<Integer> declared = new HashSet<>();
    for (Part part : CellText.parts(nested, magics::isLineMagic)) {
      if (part instanceof Java java) {
        for (Piece piece : compiler.split(text, java.text(), java.offset())) {
          int index = pieces.size();
          pieces.add(piece);
          steps.add(() -> run(pieces, index, declared));
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
