package io.percolate.cli.data;

import io.percolate.kit.data.records.HousePrices;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percolate data houses}: makes house_prices.csv. */
@Command(
    name = "houses",
    description = "Make house_prices.csv: sold houses, as dirty as a real file.")
final class HousesCommand extends MakingCommand {
  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "How many houses.",
      defaultValue = "" + HousePrices.BUNDLED_ROWS)
  private int rows;

  @Override
  String make(Path out, long seed) {
    HousePrices.draw(seed, rows).files().write(out);
    return "Made %,d houses".formatted(rows);
  }
}
