package io.percolate.exercises.schedulesandstopping;

/** Rules that stop a run: the right one, and those that learners write. */
enum Rule {
  RIGHT(""),
  LAST_KEPT(EarlyStoppingChecks.LAST_KEPT),
  NO_PATIENCE(EarlyStoppingChecks.NO_PATIENCE),
  TOO_PATIENT(EarlyStoppingChecks.TOO_PATIENT),
  TOO_SOON(EarlyStoppingChecks.TOO_SOON),
  NOT_RESET(EarlyStoppingChecks.NOT_RESET),
  NO_CHANGE(EarlyStoppingChecks.NO_CHANGE),
  EXACTLY(EarlyStoppingChecks.EXACTLY),
  CRUMB_BEST(EarlyStoppingChecks.CRUMB_BEST),
  CRUMB_KEPT(EarlyStoppingChecks.CRUMB_KEPT),
  NEIGHBOUR(EarlyStoppingChecks.NEIGHBOUR),
  AHEAD(EarlyStoppingChecks.AHEAD),
  FROM_ZERO(EarlyStoppingChecks.FROM_ZERO),
  RELATIVE(EarlyStoppingChecks.RELATIVE),
  NEVER_STOPS(EarlyStoppingChecks.NEVER_STOPS);

  final String meaning;

  Rule(String meaning) {
    this.meaning = meaning;
  }

  /** Where this rule stops. */
  Stop stop(double[] losses, int patience, double minimumChange) {
    double change = this == NO_CHANGE ? 0 : minimumChange;
    int longest =
        switch (this) {
          case NO_PATIENCE -> 1;
          case TOO_PATIENT -> patience + 1;
          case TOO_SOON -> Math.max(1, patience - 1);
          case NEVER_STOPS -> Integer.MAX_VALUE;
          default -> patience;
        };
    double best = Double.POSITIVE_INFINITY;
    int kept = 0;
    int waited = 0;
    int epoch = 0;
    while (epoch < losses.length && waited < longest) {
      double loss = losses[epoch++];
      double bar = this == RELATIVE ? best * (1 - change) : best - change;
      boolean better = this == EXACTLY ? loss <= bar : loss < bar;
      boolean crumb = loss < best;
      if (better || crumb && this == CRUMB_KEPT) {
        kept = epoch;
      }
      if (better || crumb && (this == CRUMB_BEST || this == CRUMB_KEPT) || this == NEIGHBOUR) {
        best = loss;
      }
      waited = better ? this == NOT_RESET ? waited : 0 : waited + 1;
    }
    return switch (this) {
      case LAST_KEPT -> new Stop(epoch, epoch);
      case FROM_ZERO -> new Stop(epoch - 1, kept - 1);
      case AHEAD -> new Stop(epoch, lowest(losses));
      default -> new Stop(epoch, kept);
    };
  }

  private static int lowest(double[] losses) {
    int lowest = 0;
    for (int i = 1; i < losses.length; i++) {
      lowest = losses[i] < losses[lowest] ? i : lowest;
    }
    return lowest + 1;
  }
}
