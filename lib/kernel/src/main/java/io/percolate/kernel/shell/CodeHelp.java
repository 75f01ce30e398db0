package io.percolate.kernel.shell;

import io.percolate.kernel.magic.MagicTable;
import io.percolate.kernel.source.CellText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Completes, explains and judges code that has not run. Use on the cells' thread only. */
public final class CodeHelp {
  private static final Pattern MAGIC_START = Pattern.compile("(?:^|\\n)[ \\t]*(%%?)(\\w*)$");
  private static final String INDENT = "    ";

  private final SourceCodeAnalysis analysis;
  private final MagicTable magics;

  public CodeHelp(JavaShell shell, MagicTable magics) {
    this.analysis = shell.help();
    this.magics = magics;
  }

  /**
   * What may stand at the cursor.
   *
   * @param matches the texts to choose from
   * @param start where the text to replace begins
   */
  public record Completion(List<String> matches, int start) {}

  /** Completes the code at a cursor. */
  public Completion complete(String code, int cursor) {
    String before = code.substring(0, cursor);
    Matcher magic = MAGIC_START.matcher(before);
    if (magic.find()) {
      List<String> names = magic.group(1).length() == 1 ? magics.lineNames() : magics.cellNames();
      return new Completion(
          names.stream()
              .filter(n -> n.startsWith(magic.group(2)))
              .map(magic.group(1)::concat)
              .toList(),
          magic.start(1));
    }
    Context context = context(before);
    int[] anchor = {-1};
    List<Suggestion> suggestions =
        analysis.completionSuggestions(context.code, context.code.length(), anchor);
    List<String> matches =
        suggestions.stream()
            .sorted((a, b) -> Boolean.compare(b.matchesType(), a.matchesType()))
            .map(Suggestion::continuation)
            .distinct()
            .toList();
    return new Completion(matches, matches.isEmpty() ? cursor : anchor[0] + context.shift);
  }

  /** Explains the name at a cursor: signatures, and documentation where its source is at hand. */
  public Optional<String> inspect(String code, int cursor) {
    int end = cursor;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    if (end < code.length() && code.charAt(end) == '(') {
      end++;
    }
    Context context = context(code.substring(0, end));
    List<Documentation> documentation =
        analysis.documentation(context.code, context.code.length(), true);
    List<String> texts =
        documentation.stream()
            .map(d -> d.javadoc() == null ? d.signature() : d.signature() + "\n" + d.javadoc())
            .distinct()
            .toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", texts));
  }

  /**
   * Judges whether code could run as it stands.
   *
   * @param status the protocol's word: complete, incomplete or invalid
   * @param indent how to indent the next line of incomplete code
   */
  public record Judgement(String status, String indent) {}

  /** Judges whether code is whole. */
  public Judgement judge(String code) {
    if (CellText.cellMagic(code).isPresent()) {
      return new Judgement(code.endsWith("\n") ? "complete" : "incomplete", "");
    }
    for (CellText.Part part : CellText.parts(code, magics::isLineMagic)) {
      if (part instanceof CellText.Java java) {
        Judgement judgement = judgeJava(java.text());
        if (!judgement.status.equals("complete")) {
          return judgement;
        }
      }
    }
    return new Judgement("complete", "");
  }

  private Judgement judgeJava(String code) {
    String rest = code;
    while (!rest.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(rest);
      switch (info.completeness()) {
        case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> {
          return new Judgement("incomplete", indent(code));
        }
        case UNKNOWN -> {
          return new Judgement("invalid", "");
        }
        default -> rest = info.remaining();
      }
    }
    return new Judgement("complete", "");
  }

  private static String indent(String code) {
    String last = code.substring(code.lastIndexOf('\n') + 1);
    String indent = last.substring(0, last.length() - last.stripLeading().length());
    return last.stripTrailing().endsWith("{") ? indent + INDENT : indent;
  }

  /**
   * Puts the statements that stand before the last one in a block with it, so that the variables
   * they declare are known though the cell hasn't run.
   */
  private Context context(String before) {
    List<CellText.Part> parts = CellText.parts(before, magics::isLineMagic);
    if (!(parts.get(parts.size() - 1) instanceof CellText.Java java)) {
      return new Context(before, 0);
    }
    StringBuilder block = new StringBuilder("{");
    String rest = java.text();
    while (true) {
      CompletionInfo info = analysis.analyzeCompletion(rest);
      boolean last = info.completeness() != Completeness.COMPLETE || info.remaining().isBlank();
      if (last) {
        break;
      }
      if (isLocal(info.source())) {
        block.append(info.source()).append('\n');
      }
      rest = info.remaining();
    }
    int restStart = before.length() - rest.length();
    return block.length() == 1
        ? new Context(rest, restStart)
        : new Context(block + rest, restStart - block.length());
  }

  private boolean isLocal(String code) {
    return analysis.sourceToSnippets(code).stream()
        .allMatch(
            s ->
                switch (s.kind()) {
                  case VAR, EXPRESSION, STATEMENT, TYPE_DECL -> true;
                  default -> false;
                });
  }

  /** Code to ask JShell about, and how far its positions stand from the cell's. */
  private record Context(String code, int shift) {}
}
