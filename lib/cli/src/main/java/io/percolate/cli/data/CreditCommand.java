package io.percolate.cli.data;

import io.percolate.kit.data.records.Credit;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percolate data credit}: makes credit.csv. */
@Command(
    name = "credit",
    description = "Make credit.csv: two groups of people who asked for a loan.")
final class CreditCommand extends MakingCommand {
  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "How many applicants.",
      defaultValue = "" + Credit.BUNDLED_ROWS)
  private int rows;

  @Override
  String make(Path out, long seed) {
    Credit.draw(seed, rows).files().write(out);
    return "Made %,d applicants".formatted(rows);
  }
}
