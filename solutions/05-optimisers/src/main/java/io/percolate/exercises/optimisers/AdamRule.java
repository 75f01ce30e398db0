package io.percolate.exercises.optimisers;

/** Adam for one weight, and the mistakes that are made with it. */
final class AdamRule implements Walks.Rule {
  /** What is done otherwise than by the formula. */
  enum Variant {
    RIGHT,
    UNCORRECTED,
    NOT_COUNTED,
    KEPT_CORRECTED,
    EPSILON_INSIDE,
    EPSILON_EARLY,
    NO_EPSILON,
    SKIPS_ZERO
  }

  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;

  private final Variant variant;
  private final double rate;
  private double m;
  private double v;

  AdamRule(Variant variant, double rate) {
    this.variant = variant;
    this.rate = rate;
  }

  @Override
  public double move(int t, double gradient) {
    if (variant == Variant.SKIPS_ZERO && gradient == 0) {
      return 0;
    }
    m = BETA1 * m + (1 - BETA1) * gradient;
    v = BETA2 * v + (1 - BETA2) * gradient * gradient;
    int count = variant == Variant.NOT_COUNTED ? 1 : t + 1;
    boolean corrects = variant != Variant.UNCORRECTED;
    double mean = corrects ? m / (1 - Math.pow(BETA1, count)) : m;
    double square = corrects ? v / (1 - Math.pow(BETA2, count)) : v;
    if (variant == Variant.KEPT_CORRECTED) {
      m = mean;
      v = square;
    }
    return -rate * mean / divisor(square, count);
  }

  private double divisor(double square, int count) {
    return switch (variant) {
      case EPSILON_INSIDE -> Math.sqrt(square + EPSILON);
      case EPSILON_EARLY -> Math.sqrt(square) + EPSILON / Math.sqrt(1 - Math.pow(BETA2, count));
      case NO_EPSILON -> Math.sqrt(square);
      default -> Math.sqrt(square) + EPSILON;
    };
  }
}
