package io.percolate.kernel.pair;

import io.percolate.kernel.magic.MagicException;
import io.percolate.kernel.pair.Frame.Kind;
import io.percolate.kernel.run.CellFailure;
import io.percolate.kernel.run.Compiler;
import io.percolate.kernel.run.Execution;
import io.percolate.kernel.run.Execution.ClassFile;
import io.percolate.kernel.run.Execution.Loaded;
import io.percolate.kernel.run.Execution.Outcome;
import io.percolate.kernel.run.Lines;
import io.percolate.kernel.run.Piece;
import io.percolate.kernel.source.Source;
import java.net.ProtocolException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The kernel's end: cells are compiled elsewhere, and run here. */
public final class RemoteCompiler implements Compiler {
  /** What the kernel ends with when it has no compiler any more: it is of no use then. */
  private static final int NO_COMPILER = 70;

  private final Execution execution;
  private final Sources sources = new Sources();
  private final Future<Wire> wire;

  /** The wire's own thread: an interrupt of a cell that hit another one would close it. */
  private final ExecutorService line =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "percolate-pair");
            thread.setDaemon(true);
            return thread;
          });

  private int depth;

  private RemoteCompiler(Path address, Execution execution) {
    this.execution = execution;
    this.wire = line.submit(() -> Wire.to(address));
  }

  /** The compiler that can be reached at a Unix domain socket. */
  public static RemoteCompiler at(Path address, Execution execution) {
    return new RemoteCompiler(address, execution);
  }

  /** Reads what an answer holds. */
  private interface Reading<T> {
    T from(FieldReader fields) throws ProtocolException;
  }

  @Override
  public List<Piece> split(Source source, String text, int offset) {
    Fields question =
        new Fields().source(source, sources).number(offset).number(offset + text.length());
    return ask(
        Kind.SPLIT,
        question,
        Kind.PIECES,
        fields -> {
          List<Piece> pieces = new ArrayList<>();
          for (int left = fields.length(2 * Integer.BYTES); left > 0; left--) {
            pieces.add(new Piece(source, fields.number(), fields.text()));
          }
          return pieces;
        });
  }

  @Override
  public boolean isDeclaration(Piece piece) {
    return ask(Kind.WHAT, new Fields().piece(piece, sources), Kind.KNOWN, FieldReader::flag);
  }

  @Override
  public Ran run(Piece piece) {
    return ask(Kind.RUN, new Fields().piece(piece, sources), Kind.RAN, this::readRan);
  }

  @Override
  public List<String> checkDeclarations(List<Piece> ofCell) {
    Fields question = new Fields().number(ofCell.size());
    ofCell.forEach(piece -> question.piece(piece, sources));
    return ask(Kind.CHECK, question, Kind.WORDS, FieldReader::texts);
  }

  /**
   * @throws MagicException if the compiler's process doesn't have what is there
   */
  @Override
  public void addToClasspath(String path) {
    boolean isThere = ask(Kind.ADD, new Fields().text(path), Kind.ADDED, FieldReader::flag);
    if (!isThere) {
      throw new MagicException(
          path
              + " can't be compiled against: in a notebook that is graded, only what lessons come"
              + " with can.");
    }
  }

  private Ran readRan(FieldReader fields) throws ProtocolException {
    Map<String, Lines> lines = new HashMap<>();
    for (int left = fields.length(3 * Integer.BYTES); left > 0; left--) {
      String name = fields.text();
      Source source = sources.get(fields.number());
      int[] numbers = new int[fields.length(Integer.BYTES)];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = fields.number();
      }
      lines.put(name, new Lines(source, numbers));
    }
    Optional<CellFailure> failure =
        fields.flag() ? Optional.of(readFailure(fields)) : Optional.empty();
    return new Ran(lines, failure, fields.flag());
  }

  private static CellFailure readFailure(FieldReader fields) throws ProtocolException {
    return new CellFailure(fields.text(), fields.text(), fields.texts());
  }

  /** Asks, does what the compiler wants done first, and reads the answer. */
  private <T> T ask(Kind question, Fields fields, Kind expected, Reading<T> reading) {
    depth++;
    try {
      Frame frame = exchange(new Frame(question, depth, fields.toBytes()));
      while (frame.depth() == depth && (frame.kind() == Kind.LOAD || frame.kind() == Kind.INVOKE)) {
        frame = exchange(done(frame));
      }
      FieldReader answer = new FieldReader(frame);
      if (frame.depth() == depth && frame.kind() == Kind.FAILED) {
        throw readFailure(answer);
      }
      if (frame.depth() != depth || frame.kind() != expected) {
        throw new ProtocolException("not what was asked for");
      }
      return reading.from(answer);
    } catch (ProtocolException e) {
      throw end();
    } finally {
      depth--;
    }
  }

  private Frame done(Frame frame) throws ProtocolException {
    FieldReader fields = new FieldReader(frame);
    if (frame.kind() == Kind.LOAD) {
      List<ClassFile> classes = new ArrayList<>();
      for (int left = fields.length(2 * Integer.BYTES); left > 0; left--) {
        classes.add(new ClassFile(fields.text(), fields.bytes()));
      }
      Loaded loaded = execution.load(classes);
      Fields answer = new Fields().number(loaded.count()).text(loaded.problem());
      return new Frame(Kind.LOADED, frame.depth(), answer.toBytes());
    }
    Outcome outcome = execution.invoke(fields.text(), fields.text());
    Fields answer =
        new Fields()
            .number(outcome.ending().ordinal())
            .number(outcome.unresolved())
            .text(outcome.words());
    return new Frame(Kind.ENDED, frame.depth(), answer.toBytes());
  }

  private Frame exchange(Frame frame) {
    Future<Frame> answer =
        line.submit(
            () -> {
              wire.get().send(frame);
              return wire.get().receive();
            });
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer.get();
        } catch (InterruptedException e) {
          interrupted = true; // the cell that is meant asks between its pieces
        }
      }
    } catch (ExecutionException e) {
      throw end();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IllegalStateException end() {
    Runtime.getRuntime().halt(NO_COMPILER);
    return new IllegalStateException();
  }
}
