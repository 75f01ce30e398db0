package io.percolate.kit.optimizer;

/** What an optimizer's settings may be. */
final class Settings {

  private Settings() {}

  static double positive(String name, double value, double example) {
    if (!((float) value > 0) || Float.isInfinite((float) value)) { // the engine's numbers
      throw new IllegalArgumentException(
          "The %s is %s; take a small positive number, such as %s."
              .formatted(name, value, example));
    }
    return value;
  }

  /** A share of the past that is kept: from 0 to just below 1. */
  static double share(String name, double value, double example) {
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException(
          "The %s is %s; it is a share that is kept, from 0 to below 1, such as %s."
              .formatted(name, value, example));
    }
    return value;
  }
}
