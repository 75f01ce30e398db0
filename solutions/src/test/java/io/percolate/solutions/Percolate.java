package io.percolate.solutions;

import io.percolate.cli.Main;
import java.io.PrintWriter;

/** The command line, in this process; what it says is seen in the test's output. */
final class Percolate {
  private Percolate() {}

  static int run(String... arguments) {
    PrintWriter screen = new PrintWriter(System.out, true);
    return Main.commandLine().setOut(screen).setErr(screen).execute(arguments);
  }
}
