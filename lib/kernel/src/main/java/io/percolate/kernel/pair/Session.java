package io.percolate.kernel.pair;

import io.percolate.kernel.pair.Frame.Kind;
import io.percolate.kernel.run.CellFailure;
import io.percolate.kernel.run.Compiler.Ran;
import io.percolate.kernel.run.Execution;
import io.percolate.kernel.run.Lines;
import io.percolate.kernel.run.Piece;
import io.percolate.kernel.shell.JavaShell;
import io.percolate.kernel.source.Source;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiler's end: one kernel's cells, from the first to the last. */
final class Session implements Execution {
  private static final Ending[] ENDINGS = Ending.values();

  private final Wire wire;
  private final Sources sources = new Sources();
  private JavaShell shell;
  private int depth;

  private Session(Wire wire) {
    this.wire = wire;
  }

  /** Ends the session from within JShell, which doesn't take it for a failure of the cell. */
  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final IOException reason;

    Broken(IOException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  /**
   * Serves a kernel until it is gone.
   *
   * @throws ProtocolException if it says what no kernel says
   * @throws CompilerFault if the compiler fails on a cell, which no cell's errors make it do
   */
  static void serve(Wire wire) throws IOException {
    Session session = new Session(wire);
    try (JavaShell shell = JavaShell.start(session)) {
      session.shell = shell;
      while (true) {
        session.answer(wire.receive());
      }
    } catch (Broken e) {
      if (e.reason instanceof ProtocolException misuse) {
        throw misuse;
      }
    } catch (ProtocolException e) {
      throw e;
    } catch (IOException e) {
      // The kernel has ended.
    }
  }

  private void answer(Frame question) throws IOException {
    if (question.depth() != depth + 1) {
      throw new ProtocolException("a question out of turn");
    }
    depth++;
    Frame answer = answerTo(question);
    depth--;
    wire.send(answer);
  }

  private Frame answerTo(Frame question) throws IOException {
    FieldReader fields = new FieldReader(question);
    try {
      return switch (question.kind()) {
        case SPLIT -> split(fields);
        case WHAT ->
            frame(Kind.KNOWN, new Fields().flag(shell.isDeclaration(fields.piece(sources))));
        case RUN -> frame(Kind.RAN, ran(shell.run(fields.piece(sources))));
        case CHECK -> check(fields);
        case ADD -> add(Path.of(fields.text()));
        default -> throw new ProtocolException("no question: " + question.kind());
      };
    } catch (CellFailure e) {
      return frame(Kind.FAILED, failure(new Fields(), e));
    } catch (Broken | ProtocolException e) {
      throw e;
    } catch (Throwable e) {
      throw new CompilerFault(e);
    }
  }

  private Frame frame(Kind kind, Fields fields) {
    return new Frame(kind, depth, fields.toBytes());
  }

  private Frame split(FieldReader fields) throws ProtocolException {
    Source source = fields.source(sources);
    int from = fields.number();
    int to = fields.number();
    if (from < 0 || to < from || to > source.text().length()) {
      throw new ProtocolException("a part of no text");
    }
    List<Piece> pieces = shell.split(source, source.text().substring(from, to), from);
    Fields answer = new Fields().number(pieces.size());
    pieces.forEach(piece -> answer.number(piece.offset()).text(piece.code()));
    return frame(Kind.PIECES, answer);
  }

  private Fields ran(Ran ran) {
    Fields answer = new Fields().number(ran.lines().size());
    ran.lines().forEach((name, lines) -> write(answer, name, lines));
    answer.flag(ran.failure().isPresent());
    ran.failure().ifPresent(failure -> failure(answer, failure));
    return answer.flag(ran.isShown());
  }

  private void write(Fields fields, String className, Lines lines) {
    fields.text(className).number(sources.numberOf(lines.source()));
    fields.number(lines.numbers().length);
    for (int number : lines.numbers()) {
      fields.number(number);
    }
  }

  private static Fields failure(Fields fields, CellFailure failure) {
    return fields.text(failure.name()).text(failure.getMessage()).texts(failure.traceback());
  }

  private Frame check(FieldReader fields) throws ProtocolException {
    List<Piece> pieces = new ArrayList<>();
    for (int left = fields.length(Integer.BYTES); left > 0; left--) {
      pieces.add(fields.piece(sources));
    }
    return frame(Kind.WORDS, new Fields().texts(shell.checkDeclarations(pieces)));
  }

  /** The kernel's own files aren't here, though a folder of ours may have the same path. */
  private Frame add(Path path) {
    Path ours = Path.of(System.getProperty("java.io.tmpdir"));
    boolean isOne = Files.isRegularFile(path) || Files.isDirectory(path);
    boolean isThere = isOne && Files.isReadable(path) && !path.startsWith(ours);
    if (isThere) {
      shell.addToClasspath(path.toString());
    }
    return frame(Kind.ADDED, new Fields().flag(isThere));
  }

  @Override
  public Loaded load(List<ClassFile> classes) {
    Fields fields = new Fields().number(classes.size());
    classes.forEach(each -> fields.text(each.name()).bytes(each.bytes()));
    try {
      FieldReader answer = ask(Kind.LOAD, fields, Kind.LOADED);
      return new Loaded(Math.max(0, Math.min(classes.size(), answer.number())), answer.text());
    } catch (IOException e) {
      throw new Broken(e);
    }
  }

  @Override
  public Outcome invoke(String className, String method) {
    try {
      Fields fields = new Fields().text(className).text(method);
      FieldReader answer = ask(Kind.INVOKE, fields, Kind.ENDED);
      int ending = answer.number();
      if (ending < 0 || ending >= ENDINGS.length) {
        throw new ProtocolException("no way for a call to end: " + ending);
      }
      return new Outcome(ENDINGS[ending], answer.number(), answer.text());
    } catch (IOException e) {
      throw new Broken(e);
    }
  }

  /** Asks the kernel, whose code may have questions of its own before it is through. */
  private FieldReader ask(Kind question, Fields fields, Kind expected) throws IOException {
    wire.send(frame(question, fields));
    while (true) {
      Frame frame = wire.receive();
      if (frame.kind() == expected && frame.depth() == depth) {
        return new FieldReader(frame);
      }
      answer(frame);
    }
  }
}
