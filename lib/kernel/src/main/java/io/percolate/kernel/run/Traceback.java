package io.percolate.kernel.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what a cell threw as a notebook shows it: cell lines first, no kernel inside. */
public final class Traceback {
  static final String INTERRUPTED = "Interrupted";
  private static final String KERNEL = "io.percolate.kernel.";
  private static final int MOST_LINES = 30;

  private final Places places = new Places();

  /** Notes where the lines of classes come from. */
  void remember(Map<String, Lines> lines) {
    places.remember(lines);
  }

  Optional<String> sourceLine(StackTraceElement frame) {
    return places.locate(frame).map(line -> line.text().strip()).filter(text -> !text.isEmpty());
  }

  /** The failure of a cell that threw this. */
  public CellFailure failure(Throwable thrown) {
    if (thrown instanceof CellFailure failure) {
      return failure;
    }
    Throwable told = told(thrown);
    return new CellFailure(simpleName(told), message(told), lines(thrown));
  }

  /** The exception that is worth telling: what a class fails to initialise with says nothing. */
  private static Throwable told(Throwable thrown) {
    boolean isWrapped =
        thrown.getClass() == ExceptionInInitializerError.class && thrown.getCause() != null;
    return isWrapped ? thrown.getCause() : thrown;
  }

  /** Writes a failure of a cell that was stopped: where it was, and no exception's name. */
  static CellFailure interrupted(CellFailure failure) {
    if (failure.name().equals(INTERRUPTED)) {
      return failure;
    }
    List<String> lines = new ArrayList<>(List.of("The cell was stopped."));
    failure.traceback().stream()
        .filter(line -> line.startsWith("    ") && !line.contains("java.lang.Thread.stop"))
        .forEach(lines::add);
    return new CellFailure(INTERRUPTED, "The cell was stopped.", lines);
  }

  /** Writes an exception, its frames and its causes. */
  List<String> lines(Throwable thrown) {
    List<String> lines = new ArrayList<>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    String prefix = "";
    for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
      String message = message(t);
      String title = prefix + name(t);
      lines.addAll((message.isEmpty() ? title : title + ": " + message).lines().toList());
      lines.addAll(frames(t));
      prefix = "Caused by: ";
    }
    return lines;
  }

  private List<String> frames(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    int end = frames.length;
    while (end > 0 && !Places.isCell(frames[end - 1])) {
      end--;
    }
    if (end == 0) {
      while (end < frames.length && !isNoise(frames[end])) {
        end++;
      }
    }
    List<String> lines = new ArrayList<>();
    String last = "";
    int repeats = 0;
    for (int i = 0; i < end; i++) {
      if (isNoise(frames[i])) {
        continue;
      }
      String line = line(frames[i]);
      if (line.equals(last)) {
        repeats++;
      } else {
        addRepeats(lines, repeats);
        lines.add(line);
        last = line;
        repeats = 0;
      }
    }
    addRepeats(lines, repeats);
    return shortened(lines);
  }

  private static void addRepeats(List<String> lines, int repeats) {
    if (repeats > 0) {
      lines.add("    … and " + repeats + " times more");
    }
  }

  private static List<String> shortened(List<String> lines) {
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> some = new ArrayList<>(lines.subList(0, MOST_LINES / 2));
    some.add("    … " + (lines.size() - MOST_LINES) + " lines more …");
    some.addAll(lines.subList(lines.size() - MOST_LINES / 2, lines.size()));
    return some;
  }

  private String line(StackTraceElement frame) {
    return places
        .locate(frame)
        .map(line -> "    at " + line.label() + lineNumber(line) + method(frame) + text(line))
        .orElseGet(() -> "    at " + Places.plain(frame.toString()));
  }

  private static String lineNumber(Places.Line line) {
    return line.line() > 0 ? ", line " + line.line() : "";
  }

  private static String text(Places.Line line) {
    return line.text().isBlank() ? "" : ":  " + line.text().strip();
  }

  private static String method(StackTraceElement frame) {
    String name = frame.getMethodName();
    if (name.startsWith("lambda$")) {
      String outer = name.substring("lambda$".length(), name.lastIndexOf('$'));
      return outer.startsWith("do_it") || outer.equals("static")
          ? ", in a lambda"
          : ", in a lambda of " + outer;
    }
    return name.startsWith("do_it") || name.startsWith("<") ? "" : ", in " + name;
  }

  private static boolean isNoise(StackTraceElement frame) {
    String name = frame.getClassName();
    return name.startsWith(KERNEL)
        || name.startsWith("io.github.spencerpark.jupyter.kernel.magic.")
        || name.startsWith("jdk.internal.reflect.")
        || name.startsWith("java.lang.reflect.")
        || name.startsWith("jdk.jshell.");
  }

  private static String name(Throwable thrown) {
    String name = thrown.getClass().getName();
    return name.startsWith(KERNEL) ? simpleName(thrown) : Places.plain(name);
  }

  private static String simpleName(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    return name.isEmpty() ? Places.plain(thrown.getClass().getName()) : name;
  }

  private static String message(Throwable thrown) {
    try {
      String message = thrown.getLocalizedMessage();
      return message == null ? "" : Places.plain(message);
    } catch (RuntimeException e) {
      return "(its getMessage() throws " + e.getClass().getSimpleName() + ")";
    }
  }
}
