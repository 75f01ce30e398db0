package io.percolate.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.percolate.jupyter.execute.CellError;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.RunListener;
import io.percolate.jupyter.nbformat.Cell;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine;

/**
 * Tells of a run as it goes: a line a cell, shown while the cell runs where there is a terminal and
 * when it is done elsewhere, and below it what it put out. Warnings and failures go to the error
 * stream.
 */
final class RunReport implements RunListener {
  private static final int WIDTH = 60;

  /** Errors that say less about a cell than about where it runs. */
  private static final Set<String> OF_THE_MACHINE =
      Set.of("EngineException", "UnsatisfiedLinkError", "NoClassDefFoundError");

  private static final String ERASE_LINE = "\r\u001b[2K";

  private final Path file;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean live;
  private final long start = System.nanoTime();
  private int done;

  RunReport(Path file, PrintWriter out, PrintWriter err, boolean live) {
    this.file = file;
    this.out = out;
    this.err = err;
    this.live = live;
  }

  static RunReport of(Path file, CommandLine command) {
    return new RunReport(file, command.getOut(), command.getErr(), Terminal.isThere());
  }

  void started() {
    out.println(file);
    out.flush();
  }

  @Override
  public void cellStarted(int number, int total, Cell cell) {
    if (live) {
      out.print(line(number, total, cell));
      out.flush();
    }
  }

  @Override
  public void cellFinished(int number, int total, CellResult result) {
    done++;
    out.print(live ? ERASE_LINE : "");
    out.printf("%s  %s%n", line(number, total, result.cell()), seconds(result.time()));
    PlainOutputs.lines(result.cell()).forEach(text -> out.printf("           %s%n", text));
    out.flush();
    if (result.failed()) {
      fail(number, result);
    } else if (result.wroteToStderr()) {
      err.printf("  warning: cell %d wrote to stderr: %s%n", number, firstWarning(result.cell()));
      err.flush();
    }
  }

  private static String line(int number, int total, Cell cell) {
    String position = "[%d/%d]".formatted(number, total);
    return "  %-8s %-60s".formatted(position, shortened(firstLine(cell.source())));
  }

  private static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
  }

  private static String shortened(String line) {
    String plain = line.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= WIDTH ? plain : plain.substring(0, WIDTH - 3) + "...";
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%5.1f s", time.toMillis() / 1000.0);
  }

  private void fail(int number, CellResult result) {
    CellError error = result.error().orElseThrow();
    OptionalInt line = result.errorLine();
    err.printf(
        "%n%s, cell %d%s:%n", file, number, line.isPresent() ? ", line " + line.getAsInt() : "");
    List<String> source = result.cell().source().lines().toList();
    if (line.isPresent() && line.getAsInt() >= 1 && line.getAsInt() <= source.size()) {
      err.printf("    %s%n", source.get(line.getAsInt() - 1).strip());
    }
    err.println(error.message().isEmpty() ? error.name() : error.name() + ": " + error.message());
    if (OF_THE_MACHINE.contains(error.name())) {
      err.println("What this machine lacks, and what to do about it: ./percolate doctor");
    }
    err.flush();
  }

  private static String firstWarning(Cell cell) {
    for (JsonObject output : cell.outputs()) {
      if (isStderr(output)) {
        return shortened(firstLine(output.get("text").getAsString()));
      }
    }
    return "(cleared)";
  }

  private static boolean isStderr(JsonObject output) {
    JsonElement name = output.get("name");
    return name != null && name.getAsString().equals("stderr");
  }

  void ended() {
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    out.printf("  %d %s in %s%n", done, done == 1 ? "cell" : "cells", seconds(time).strip());
    out.flush();
  }
}
