package io.percolate.kit.train;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * What happened in a training run.
 *
 * @param epochs the finished epochs
 * @param batchLosses the loss of every batch, measured just before its update
 * @param provenance what made it
 */
public record History(List<Epoch> epochs, double[] batchLosses, Provenance provenance) {

  /** How many steps the optimizer took. */
  public int updates() {
    return batchLosses.length;
  }

  /** The last finished epoch. */
  public Epoch last() {
    if (epochs.isEmpty()) {
      throw new IllegalStateException("No epoch was finished.");
    }
    return epochs.get(epochs.size() - 1);
  }

  /** One row an epoch; a cell is missing where nothing was measured. */
  public Table toTable() {
    return Table.create(
        "training",
        IntColumn.create("epoch", epochs.stream().mapToInt(Epoch::number).toArray()),
        column("loss", Epoch::loss),
        column("accuracy", Epoch::accuracy),
        column("validation loss", Epoch::validationLoss),
        column("validation accuracy", Epoch::validationAccuracy),
        column("seconds", Epoch::seconds));
  }

  private DoubleColumn column(String name, ToDoubleFunction<Epoch> value) {
    return DoubleColumn.create(name, epochs.stream().mapToDouble(value).toArray());
  }

  @Override
  public String toString() {
    return epochs.isEmpty() ? "no epoch finished" : "%d updates; %s".formatted(updates(), last());
  }
}
