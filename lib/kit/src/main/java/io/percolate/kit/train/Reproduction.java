package io.percolate.kit.train;

import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;

/** A run made again, and every difference from the first one said. */
final class Reproduction {

  private Reproduction() {}

  static History of(Provenance made, Block network, Examples data, Options options) {
    Fit fit =
        Check.orUndo(network, () -> same(made, new Fit(network, data, options.seed(made.seed()))));
    History again = fit.run();
    if (!again.provenance().result().equals(made.result())) {
      throw new IllegalStateException(
          "The run ended in other weights (%s) than it did (%s)%s"
              .formatted(
                  again.provenance().result(),
                  made.result(),
                  made.versions().equals(fit.provenance().versions())
                      ? ": something in it is random and follows no seed, such as a block or a"
                          + " callback of one's own."
                      : ". It was made by %s; this is %s."
                          .formatted(made.versions(), fit.provenance().versions())));
    }
    return again;
  }

  private static Fit same(Provenance made, Fit fit) {
    Provenance now = fit.provenance();
    same("data", "a checksum of the examples", made.data(), now.data());
    same("settings", "the options", made.settings(), now.settings());
    same(
        "start",
        "a checksum of the first weights; build the network anew, with the same blocks, and don't"
            + " initialise or train it before",
        made.start(),
        now.start());
    return fit;
  }

  private static void same(String name, String what, String made, String now) {
    if (!made.equals(now)) {
      throw new IllegalArgumentException(
          "This can't be the same run: its %s would be “%s” and was “%s” (%s)."
              .formatted(name, now, made, what));
    }
  }
}
