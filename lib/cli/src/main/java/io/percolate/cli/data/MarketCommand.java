package io.percolate.cli.data;

import io.percolate.kit.data.records.Market;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percolate data market}: makes market_data.csv. */
@Command(
    name = "market",
    description = "Make market_data.csv: sales by company, region, product and month.")
final class MarketCommand extends MakingCommand {
  @Option(
      names = "--months",
      paramLabel = "N",
      description = "How many months, from January 2023 on.",
      defaultValue = "" + Market.BUNDLED_MONTHS)
  private int months;

  @Override
  String make(Path out, long seed) {
    Market market = Market.draw(seed, months);
    market.files().write(out);
    return "Made %,d sales in %,d months".formatted(market.sales().size(), months);
  }
}
