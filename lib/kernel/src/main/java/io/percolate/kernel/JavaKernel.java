package io.percolate.kernel;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.JupyterIO;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.history.HistoryManager;
import io.percolate.kernel.magic.ClasspathMagics;
import io.percolate.kernel.magic.LoadMagic;
import io.percolate.kernel.magic.MagicTable;
import io.percolate.kernel.magic.TimeMagic;
import io.percolate.kernel.maven.IsolatedResolver;
import io.percolate.kernel.maven.MavenMagics;
import io.percolate.kernel.output.KernelIo;
import io.percolate.kernel.output.NotebookInput;
import io.percolate.kernel.output.Output;
import io.percolate.kernel.run.CellInterrupted;
import io.percolate.kernel.run.CellRunner;
import io.percolate.kernel.run.Compiler;
import io.percolate.kernel.run.Execution;
import io.percolate.kernel.run.Interrupts;
import io.percolate.kernel.source.Source;
import io.percolate.kernel.wire.InputChannel;
import io.percolate.kernel.wire.Message;
import io.percolate.kernel.wire.Server;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The Java kernel: what cells and libraries see of it. */
public final class JavaKernel extends BaseKernel {
  private final Output output;
  private final InputChannel input;
  private final KernelIo io;
  private final MagicTable magics = new MagicTable();
  private final History history = new History();
  private final CellRunner cells;
  private volatile Message request;
  private volatile String lastShown;

  private JavaKernel(Server server, Function<Execution, Compiler> compiler) {
    output = new Output(server.publisher(), Interrupts::poll);
    input = server.input();
    io = new KernelIo(output);
    renderer = Renderers.create();
    cells = new CellRunner(magics, compiler);
    ClasspathMagics classpath = new ClasspathMagics(cells::addToClasspath);
    magics.registerMagics(classpath);
    IsolatedResolver maven = new IsolatedResolver();
    magics.registerMagics(
        new MavenMagics(
            (artifacts, repositories) ->
                cells.runInterruptibly(() -> maven.resolve(artifacts, repositories)),
            classpath::add));
    magics.registerMagics(new LoadMagic(cells::runNested));
    magics.registerTextMagic("time", new TimeMagic(c -> cells.runNested(new Source("%time", c))));
  }

  /**
   * Starts a kernel.
   *
   * @param compiler makes what compiles cells
   */
  static JavaKernel start(Server server, Function<Execution, Compiler> compiler) {
    JavaKernel kernel = new JavaKernel(server, compiler);
    Percolate.setKernelInstance(kernel);
    kernel.output.captureStandardStreams();
    System.setIn(new NotebookInput(kernel::readLine));
    Thread.setDefaultUncaughtExceptionHandler(kernel::report);
    return kernel;
  }

  /** Returns the magics there are; a notebook may add its own. */
  public MagicTable getMagics() {
    return magics;
  }

  /** Makes a jar or a folder of classes visible to the cells that follow. */
  public void addToClasspath(String path) {
    cells.addToClasspath(path);
  }

  /** Evaluates Java, as a cell would, and returns the last value. */
  public Object evalRaw(String code) {
    return cells.runNested(new Source("eval", code));
  }

  /** The line of a cell that a stack frame stands on; empty where it stands in no cell. */
  public Optional<String> sourceLine(StackTraceElement frame) {
    return cells.sourceLine(frame);
  }

  @Override
  public DisplayData eval(String code) {
    Object value = evalRaw(code);
    return value == null ? null : render(value);
  }

  /** Runs a line magic and returns its value. */
  @SuppressWarnings("unchecked")
  public <T> T lineMagic(String name, List<String> arguments) {
    try {
      return (T) magics.applyLineMagic(name, arguments);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("%" + name + ": " + e.getMessage(), e);
    }
  }

  /** Runs a cell magic and returns its value. */
  @SuppressWarnings("unchecked")
  public <T> T cellMagic(String name, List<String> arguments, String body) {
    try {
      return (T) magics.applyCellMagic(name, arguments, body);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("%%" + name + ": " + e.getMessage(), e);
    }
  }

  /** Renders a value the way it prefers; what is rendered already stays as it is. */
  public DisplayData render(Object value) {
    if (value instanceof DisplayData data) {
      return data;
    }
    return value == null ? new DisplayData("null") : renderer.render(value);
  }

  /** Renders a value as the given MIME types. */
  public DisplayData renderAs(Object value, String... types) {
    return value == null ? new DisplayData("null") : renderer.renderAs(value, types);
  }

  @Override
  public void display(DisplayData data) {
    io.display.display(data);
  }

  @Override
  public JupyterIO getIO() {
    return io;
  }

  @Override
  public HistoryManager getHistoryManager() {
    return history;
  }

  @Override
  public void interrupt() {
    cells.evaluator().interrupt();
  }

  @Override
  public LanguageInfo getLanguageInfo() {
    return new LanguageInfo.Builder("java")
        .version(Runtime.version().toString())
        .mimetype("text/x-java")
        .fileExtension(".java")
        .pygments("java")
        .codemirror("text/x-java")
        .exporter("script")
        .build();
  }

  @Override
  public String getBanner() {
    return "Java " + Runtime.version() + " on the Percolate kernel";
  }

  /** Notes an id that a cell got from a display call: as a cell's last value it isn't shown. */
  public String shown(String displayId) {
    lastShown = displayId;
    return displayId;
  }

  Output output() {
    return output;
  }

  CellRunner cells() {
    return cells;
  }

  History history() {
    return history;
  }

  /** Begins a cell: output and input go to its request, and an interrupt stops it. */
  void begin(Message executeRequest, boolean silent) {
    cells.evaluator().begin();
    request = executeRequest;
    lastShown = null;
    output.beginCell(executeRequest.header(), silent);
  }

  /** Ends a cell's evaluation, before its outcome is told. */
  void end() {
    cells.evaluator().end();
    output.endCell();
  }

  /** Renders a cell's last value, null if it is nothing to show. */
  DisplayData result(Object value) {
    return value == lastShown ? null : render(value);
  }

  private void report(Thread thread, Throwable thrown) {
    if (!(thrown instanceof CellInterrupted)) {
      System.err.println(
          "In thread \"" + thread.getName() + "\": " + String.join("\n", cells.describe(thrown)));
    }
  }

  private String readLine() {
    if (request == null || !request.flag("allow_stdin", false)) {
      throw new UnsupportedOperationException(
          "System.in: nobody is there to type, since this notebook runs by itself. Put the input in"
              + " a variable instead.");
    }
    output.flush();
    try {
      return input.ask(request, Interrupts::poll);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for input.", e);
    }
  }
}
