package io.percolate.exercises.schedulesandstopping;

import io.percolate.check.contract.Contract;

/** A rule that ends a run and goes back to its best weights. */
@Contract(
    id = "early-stopping",
    title = "Early stopping",
    points = 4,
    hints = {
      "Go through the epochs with three variables: the best loss so far (at first infinite), the epoch it belongs to, and how many epochs in a row brought nothing better.",
      "An epoch is better if loss < best - minimumChange. Only then do all three variables change: best and kept to this epoch, waited to 0. An epoch that is lower by a crumb changes neither best nor kept.",
      "Otherwise ++waited, and when it equals patience, return new Stop(epoch, kept). After the loop, return new Stop(losses.length, kept). Epochs count from 1, so the loss of an epoch is losses[epoch - 1]."
    })
@FunctionalInterface
public interface EarlyStopping {
  /**
   * Where the rule stops a run, and whose weights it puts back. An epoch is better if its loss is
   * lower than that of the best epoch before it by more than the minimum change; the first epoch
   * always is. The run ends as soon as so many epochs in a row weren't better, or with its last
   * epoch.
   *
   * @param losses the validation loss after each epoch, {@code (epochs)}, at least one. What comes
   *     after the stop would never have been trained
   * @param patience how many epochs in a row may bring nothing better until the run ends, 1 or more
   * @param minimumChange by more than this must a loss be lower to be better, 0 or more
   * @return the last epoch trained and the best one, both counted from 1
   */
  Stop stop(double[] losses, int patience, double minimumChange);
}
