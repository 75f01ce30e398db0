package io.percolate.kernel.shell;

import io.percolate.kernel.run.CellFailure;
import io.percolate.kernel.run.Compiler;
import io.percolate.kernel.run.Execution;
import io.percolate.kernel.run.Lines;
import io.percolate.kernel.run.Piece;
import io.percolate.kernel.source.JavaText;
import io.percolate.kernel.source.Source;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.StandardJavaFileManager;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** JShell, as a compiler of cells, with errors that name a cell's line. */
public final class JavaShell implements Compiler, AutoCloseable {
  private static final Set<SubKind> SHOWN =
      Set.of(
          SubKind.VAR_VALUE_SUBKIND,
          SubKind.OTHER_EXPRESSION_SUBKIND,
          SubKind.TEMP_VAR_EXPRESSION_SUBKIND);

  private static final List<String> IMPORTS =
      List.of(
          "static io.percolate.kernel.runtime.Display.*",
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
          "static io.percolate.kernel.runtime.Kernel.*",
          "static io.percolate.kernel.runtime.Magics.*");

  /** What the codes of javac's errors begin with that are about sizes. */
  private static final String TOO_LARGE = "compiler.err.limit.";

  private static final String ON_CLASS_PATH =
      System.getProperty("java.class.path").split(File.pathSeparator)[0];

  private final ShellControl control;
  private final List<CompilerFiles> files = new ArrayList<>(1);
  private final JShell shell;
  private final SourceCodeAnalysis analysis;
  private final Origins origins;

  private JavaShell(Execution execution) {
    this.control = new ShellControl(execution);
    this.shell =
        JShell.builder()
            .executionEngine(new Engine(control), Map.of())
            .compilerOptions("-g")
            .fileManager(this::files)
            .build();
    if (System.getenv("CLASSPATH") != null) {
      // The compiler would take it for its class path, though the kernel runs on another.
      shell.addToClasspath(System.getProperty("java.class.path"));
    }
    this.analysis = shell.sourceCodeAnalysis();
    this.origins = new Origins(analysis);
  }

  /** Starts JShell, with what every cell may use imported. */
  public static JavaShell start(Execution execution) {
    JavaShell shell = new JavaShell(execution);
    // In one piece, since each costs a run of the compiler. JShell knows what is imported so by the
    // first name: a cell that imports that one ends all.
    String imports =
        IMPORTS.stream().map(name -> "import " + name + ";").collect(Collectors.joining(" "));
    shell.run(new Piece(new Source("start-up", ""), 0, imports));
    return shell;
  }

  private CompilerFiles files(StandardJavaFileManager standard) {
    CompilerFiles own = new CompilerFiles(standard);
    files.add(own);
    return own;
  }

  /** Completes and explains code from now on. */
  SourceCodeAnalysis help() {
    files.forEach(CompilerFiles::wantCompletion);
    return analysis;
  }

  @Override
  public void addToClasspath(String path) {
    shell.addToClasspath(path);
  }

  /** Ends JShell, and whatever waits to complete its code. */
  @Override
  public void close() {
    files.forEach(CompilerFiles::forgoCompletion);
    shell.close();
  }

  @Override
  public List<Piece> split(Source source, String text, int offset) {
    rejectTooLong(source, text, offset);
    List<Piece> pieces = new ArrayList<>();
    String rest = text;
    while (!rest.isBlank()) {
      int at = offset + text.length() - rest.length();
      CompletionInfo info = analysis.analyzeCompletion(rest);
      if (info.completeness() == Completeness.EMPTY) {
        break;
      }
      if (!info.completeness().isComplete()) {
        throw incomplete(source, at, rest);
      }
      Piece piece = new Piece(source, at, info.source());
      if (info.completeness() == Completeness.UNKNOWN) {
        rejectBroken(piece);
      }
      pieces.add(piece);
      rest = info.remaining();
    }
    return pieces;
  }

  @Override
  public boolean isDeclaration(Piece piece) {
    return analysis.sourceToSnippets(piece.code()).stream()
        .allMatch(snippet -> snippet.kind() == Kind.METHOD || snippet.kind() == Kind.TYPE_DECL);
  }

  @Override
  public Ran run(Piece piece) {
    List<SnippetEvent> events = eval(piece.code());
    boolean hasThrown = control.takeHasThrown();
    Map<String, Lines> lines = new HashMap<>();
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        origins.remember(event.snippet(), piece);
      }
      if (!isRefused(event)) {
        origins.addLines(event.snippet(), lines);
      }
    }
    boolean shown = false;
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        Optional<CellFailure> failure = failure(event, piece, hasThrown);
        if (failure.isPresent() || hasThrown) {
          return new Ran(lines, failure, false);
        }
        shown = SHOWN.contains(event.snippet().subKind());
      }
    }
    return new Ran(lines, Optional.empty(), shown);
  }

  /**
   * JShell takes what is too large for a class file for something that waits for other
   * declarations, and its compiler refuses all that comes later. So it is dropped, and the compiler
   * with it; a piece that earlier ones which waited for it took down gets another try.
   */
  private List<SnippetEvent> eval(String code) {
    List<SnippetEvent> events = shell.eval(code);
    List<SnippetEvent> tooLarge = events.stream().filter(this::isTooLarge).toList();
    if (tooLarge.isEmpty()) {
      return events;
    }
    shell.addToClasspath(ON_CLASS_PATH); // which is there already, but makes JShell take another
    tooLarge.forEach(event -> shell.drop(event.snippet()));
    boolean isOwnFault = tooLarge.stream().allMatch(event -> event.causeSnippet() == null);
    return isOwnFault ? events : eval(code);
  }

  private boolean isTooLarge(SnippetEvent event) {
    return event.status() == Status.RECOVERABLE_NOT_DEFINED
        && shell.diagnostics(event.snippet()).anyMatch(d -> d.getCode().startsWith(TOO_LARGE));
  }

  private boolean isRefused(SnippetEvent event) {
    return event.status() == Status.REJECTED || isTooLarge(event);
  }

  @Override
  public List<String> checkDeclarations(List<Piece> ofCell) {
    List<String> words = new ArrayList<>();
    for (Snippet snippet : shell.snippets().toList()) {
      Piece piece = origins.piece(snippet).filter(ofCell::contains).orElse(null);
      Status status = shell.status(snippet);
      if (piece != null && status == Status.RECOVERABLE_NOT_DEFINED) {
        throw unresolved((DeclarationSnippet) snippet, piece);
      }
      if (piece != null && status == Status.RECOVERABLE_DEFINED) {
        DeclarationSnippet declared = (DeclarationSnippet) snippet;
        words.add(name(declared) + " can't be used yet: there is no " + missing(declared) + ".");
      }
    }
    return words;
  }

  private Optional<CellFailure> failure(SnippetEvent event, Piece piece, boolean hasThrown) {
    Snippet snippet = event.snippet();
    if (isRefused(event)) {
      return Optional.of(CompileErrors.failure(piece, shell.diagnostics(snippet).toList()));
    }
    if (event.exception() instanceof UnresolvedReferenceException unresolved) {
      return Optional.of(unresolved(unresolved.getSnippet(), piece));
    }
    return !hasThrown
            && event.status() == Status.RECOVERABLE_NOT_DEFINED
            && snippet.kind() == Kind.VAR
        ? Optional.of(unresolved((DeclarationSnippet) snippet, piece))
        : Optional.empty();
  }

  private CellFailure unresolved(DeclarationSnippet snippet, Piece caller) {
    Piece piece = origins.piece(snippet).orElse(caller);
    String words = name(snippet) + " can't be used: there is no " + missing(snippet);
    int start = piece.offset() + piece.code().length() - piece.code().stripLeading().length();
    int length = piece.code().strip().lines().findFirst().orElse("").length();
    CellFailure failure = CompileErrors.at(piece.source(), start, length, words);
    return piece.source().equals(caller.source())
        ? failure
        : new CellFailure(failure.name(), words, failure.traceback());
  }

  private String missing(DeclarationSnippet snippet) {
    return String.join(" and ", shell.unresolvedDependencies(snippet).toList());
  }

  private static String name(DeclarationSnippet snippet) {
    return snippet.kind() == Kind.METHOD ? snippet.name() + "()" : snippet.name();
  }

  /** The compiler doesn't get over one of these: it would refuse everything that comes later. */
  private static void rejectTooLong(Source source, String text, int offset) {
    int at = JavaText.tooLongLiteral(text);
    if (at >= 0) {
      throw CompileErrors.at(
          source,
          offset + at,
          1,
          "this text is too long: Java takes 65,534 bytes at most; read a longer one from a file");
    }
  }

  private void rejectBroken(Piece piece) {
    boolean broken =
        analysis.sourceToSnippets(piece.code()).stream().anyMatch(s -> s.kind() == Kind.ERRONEOUS);
    if (broken) {
      Snippet snippet = shell.eval(piece.code()).get(0).snippet();
      throw CompileErrors.failure(piece, shell.diagnostics(snippet).toList());
    }
  }

  private static CellFailure incomplete(Source source, int at, String rest) {
    int open = JavaText.lastUnclosed(rest);
    if (open >= 0) {
      return CompileErrors.at(
          source, at + open, 1, "the cell ends before this " + rest.charAt(open) + " is closed");
    }
    int start = at + rest.length() - rest.stripLeading().length();
    return CompileErrors.at(source, start, 1, "the cell ends in the middle of this statement");
  }

  /** Hands JShell the one execution control of this kernel. */
  private record Engine(ShellControl control) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "percolate";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return control;
    }
  }
}
