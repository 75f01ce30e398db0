package io.percolate.exercises.schedulesandstopping;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link EarlyStopping} that learners see. */
class EarlyStoppingChecks {
  static final String LAST_KEPT =
      "The weights of the last epoch were kept. Put those of the best one back.";
  static final String NO_PATIENCE =
      "The first epoch that wasn't better ended the run. Wait until patience of them follow each other.";
  static final String TOO_PATIENT =
      "The run went on for an epoch too long: when patience epochs in a row weren't better, the last of them ends it.";
  static final String TOO_SOON =
      "The run ended an epoch too soon: patience epochs in a row may bring nothing better, and the last of them still is trained.";
  static final String FROM_ZERO =
      "Epochs were counted from 0. Count from 1: the loss of epoch e is losses[e − 1].";
  static final String NOT_RESET =
      "The waiting wasn't set back to 0 at a better epoch. Only epochs in a row count.";
  static final String NO_CHANGE =
      "The minimum change was left out: an epoch that is lower by less was taken for a better one.";
  static final String CRUMB_KEPT =
      "An epoch that is lower by a crumb was kept. It is no better one, so the weights before it stay the best.";
  static final String CRUMB_BEST =
      "An epoch that is lower by a crumb became the one to beat, so a slow descent never counts. Compare with the last epoch that was better.";
  static final String EXACTLY =
      "A loss lower by exactly the minimum change was taken for a better one. It must be lower by more.";
  static final String NEIGHBOUR =
      "Each loss was compared with that of the epoch before. Compare it with the best so far.";
  static final String AHEAD =
      "That is the lowest loss of all, which comes after the stop. Those epochs are never trained.";
  static final String RELATIVE =
      "The minimum change was taken as a share of the best loss. It is in nats, as the losses are: subtract it.";
  static final String NEVER_STOPS = "The run went on to its end. Patience ran out before.";
  static final String ENDLESS =
      "That epoch isn't in the run. If patience doesn't run out, the run ends with its last epoch.";
  static final String NONE_AT_END =
      "Patience never ran out. Then the run ends with its last epoch, and the best epoch is kept all the same.";

  @Check(value = "the eight epochs of the example", points = 0.5)
  @Order(1)
  void followsTheExample(EarlyStopping rule) {
    expect(rule.stop(new double[] {0.90, 0.70, 0.60, 0.62, 0.55, 0.545, 0.57, 0.50}, 2, 0.01))
        .unlike(new Stop(7, 7), LAST_KEPT)
        .unlike(new Stop(6, 6), LAST_KEPT)
        .unlike(new Stop(4, 3), NO_PATIENCE)
        .unlike(new Stop(4, 4), NO_PATIENCE)
        .unlike(new Stop(6, 4), FROM_ZERO)
        .unlike(new Stop(7, 4), FROM_ZERO)
        .unlike(new Stop(6, 5), NOT_RESET)
        .unlike(new Stop(7, 6), CRUMB_KEPT)
        .unlike(new Stop(7, 8), AHEAD)
        .unlike(
            new Stop(8, 8),
            "Epoch 6 is lower than epoch 5 by no more than the minimum change, so it waits, epoch 7 waits too, and there the patience of 2 ends.")
        .isEqualTo(new Stop(7, 5));
  }

  @Check(value = "a run that patience doesn't end", points = 0.5)
  @Order(2)
  void endsWithTheLastEpoch(EarlyStopping rule) {
    expect(rule.stop(new double[] {1, 0.75, 0.5, 0.25}, 3, 0.125))
        .unlike(new Stop(3, 3), FROM_ZERO)
        .unlike(new Stop(7, 4), ENDLESS)
        .unlike(new Stop(0, 0), NONE_AT_END)
        .unlike(new Stop(5, 4), ENDLESS)
        .isEqualTo(new Stop(4, 4));
    expect(rule.stop(new double[] {1, 0.5, 0.75, 0.625}, 5, 0))
        .unlike(new Stop(4, 4), LAST_KEPT)
        .unlike(new Stop(7, 2), ENDLESS)
        .unlike(new Stop(3, 1), FROM_ZERO)
        .unlike(new Stop(0, 0), NONE_AT_END)
        .unlike(new Stop(3, 2), NO_PATIENCE)
        .isEqualTo(new Stop(4, 2));
  }

  @Check(value = "a bump that comes down slowly", points = 0.5)
  @Order(3)
  void comparesWithTheBest(EarlyStopping rule) {
    expect(rule.stop(new double[] {1, 0.5, 0.9, 0.8, 0.7, 0.65, 0.4}, 3, 0))
        .unlike(new Stop(7, 7), NEIGHBOUR)
        .unlike(new Stop(5, 5), LAST_KEPT)
        .unlike(new Stop(3, 2), NO_PATIENCE)
        .unlike(new Stop(6, 2), TOO_PATIENT)
        .unlike(new Stop(4, 2), TOO_SOON)
        .unlike(new Stop(4, 1), FROM_ZERO)
        .unlike(new Stop(5, 7), AHEAD)
        .isEqualTo(new Stop(5, 2));
  }

  @Check(value = "lower by exactly the minimum change", points = 0.5)
  @Order(4)
  void needsMoreThanTheMinimumChange(EarlyStopping rule) {
    expect(rule.stop(new double[] {1, 0.75, 0.5, 0.25}, 2, 0.25))
        .unlike(new Stop(4, 4), EXACTLY)
        .unlike(new Stop(3, 1), CRUMB_BEST)
        .unlike(new Stop(2, 1), NO_PATIENCE)
        .unlike(new Stop(3, 2), FROM_ZERO)
        .isEqualTo(new Stop(4, 3));
  }
}
