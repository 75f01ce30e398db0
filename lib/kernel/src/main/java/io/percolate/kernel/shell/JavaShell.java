package io.percolate.kernel.shell;

import io.percolate.kernel.source.JavaText;
import io.percolate.kernel.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** JShell, with values and exceptions as objects and errors that name a cell's line. */
final class JavaShell {
  private static final Set<SubKind> SHOWN =
      Set.of(
          SubKind.VAR_VALUE_SUBKIND,
          SubKind.OTHER_EXPRESSION_SUBKIND,
          SubKind.TEMP_VAR_EXPRESSION_SUBKIND);

  private final CellControl control;
  private final List<CompilerFiles> files = new ArrayList<>(1);
  private final JShell shell;
  private final SourceCodeAnalysis analysis;
  private final Origins origins;
  private final Traceback traceback;

  JavaShell(CellControl control) {
    this.control = control;
    this.shell =
        JShell.builder()
            .executionEngine(new Engine(control), java.util.Map.of())
            .compilerOptions("-g")
            .fileManager(this::files)
            .build();
    if (System.getenv("CLASSPATH") != null) {
      // The compiler would take it for its class path, though the kernel runs on another.
      shell.addToClasspath(System.getProperty("java.class.path"));
    }
    this.analysis = shell.sourceCodeAnalysis();
    this.origins = new Origins(analysis);
    this.traceback = new Traceback(origins);
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

  Traceback traceback() {
    return traceback;
  }

  void addToClasspath(String path) {
    shell.addToClasspath(path);
  }

  /**
   * Splits Java text into statements and declarations.
   *
   * @throws CellFailure if the text is not Java, or ends too early: then none of it has run
   */
  List<Piece> split(Source source, String text, int offset) {
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

  /** Runs one piece, and returns its value if it is one to show, else null. */
  Object run(Piece piece) {
    List<SnippetEvent> events = shell.eval(piece.code());
    Throwable thrown = control.takeFailure();
    Object value = control.takeValue();
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        origins.remember(event.snippet(), piece);
      }
      if (event.status() != Status.REJECTED) {
        origins.remember(event.snippet());
      }
    }
    boolean shown = false;
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        check(event, piece, thrown);
        shown = SHOWN.contains(event.snippet().subKind());
      }
    }
    return shown ? value : null;
  }

  /**
   * Checks, at a cell's end, that all types and methods of the cell found what they need. What only
   * a method's body needs may still come: that is worth a word, no error.
   *
   * @return a sentence for each method or type that can't be used yet
   * @throws CellFailure if a declaration itself names what isn't there
   */
  List<String> checkDeclarations(List<Piece> ofCell) {
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

  private void check(SnippetEvent event, Piece piece, Throwable thrown) {
    Snippet snippet = event.snippet();
    if (event.status() == Status.REJECTED) {
      throw CompileErrors.failure(piece, shell.diagnostics(snippet).toList());
    }
    if (event.exception() instanceof UnresolvedReferenceException unresolved) {
      throw unresolved(unresolved.getSnippet(), piece);
    }
    if (thrown != null) {
      throw traceback.failure(thrown);
    }
    if (event.status() == Status.RECOVERABLE_NOT_DEFINED && snippet.kind() == Kind.VAR) {
      throw unresolved((DeclarationSnippet) snippet, piece);
    }
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
  private record Engine(CellControl control) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "percolate";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, java.util.Map<String, String> parameters) {
      return control;
    }
  }
}
