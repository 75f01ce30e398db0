package io.percolate.cli.data;

import io.percolate.kit.data.GeneratedFiles;
import io.percolate.kit.data.records.Credit;
import io.percolate.kit.data.records.HousePrices;
import io.percolate.kit.data.records.Market;
import io.percolate.kit.data.stories.Stories;
import io.percolate.kit.data.strokes.DigitFolder;
import java.util.function.Supplier;

/** The data sets that come with the project, each in a folder of its name in lower case. */
enum Bundled {
  DIGITS(() -> DigitFolder.files(1, DigitsCommand.TRAIN, DigitsCommand.TEST)),
  HOUSES(() -> HousePrices.bundled().files()),
  MARKET(() -> Market.bundled().files()),
  CREDIT(() -> Credit.bundled().files()),
  TEXT(() -> Stories.bundled().files());

  private final Supplier<GeneratedFiles> files;

  Bundled(Supplier<GeneratedFiles> files) {
    this.files = files;
  }

  /** What the generator makes of it, now. */
  GeneratedFiles files() {
    return files.get();
  }
}
