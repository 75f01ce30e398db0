package io.percolate.solutions;

import io.percolate.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;

/** The command line, in this process. */
final class Percolate {
  private Percolate() {}

  /** Runs a command; what it says is seen in the test's output. */
  static int run(String... arguments) {
    return run(new PrintWriter(System.out, true), arguments);
  }

  /** Runs a command that must succeed, and returns what it says; a failure tells what went wrong. */
  static String said(String... arguments) {
    StringWriter text = new StringWriter();
    int code = run(new PrintWriter(text, true), arguments);
    if (code != 0) {
      throw new AssertionError("Exit code %d: %s".formatted(code, withoutSuccesses(text)));
    }
    return text.toString();
  }

  private static String withoutSuccesses(StringWriter text) {
    return text.toString()
        .lines()
        .filter(line -> !line.startsWith("  ✔"))
        .collect(Collectors.joining("\n"));
  }

  private static int run(PrintWriter screen, String... arguments) {
    return Main.commandLine().setOut(screen).setErr(screen).execute(arguments);
  }
}
