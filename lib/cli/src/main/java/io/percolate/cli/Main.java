package io.percolate.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code percolate} command. */
@Command(name = "percolate", mixinStandardHelpOptions = true, version = "percolate 0.1.0")
public final class Main {
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
