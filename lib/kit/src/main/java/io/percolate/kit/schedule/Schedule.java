package io.percolate.kit.schedule;

/**
 * How the learning rate changes over a run: what the optimizer's own rate is multiplied with at
 * each moment. A schedule is a function and nothing else, so it can be drawn before it is used:
 *
 * <pre>{@code
 * Plot.curve("cosine", epoch -> cosine().factor(epoch, 100), 0, 100)
 * }</pre>
 */
@FunctionalInterface
public interface Schedule {

  /**
   * The factor at one moment.
   *
   * @param epoch how many epochs were done, from 0; 2.5 is in the middle of the third
   * @param epochs how many the whole run has
   * @return what to multiply the optimizer's rate with
   * @throws IllegalArgumentException if that moment isn't in the run
   */
  double factor(double epoch, int epochs);

  /** The optimizer's own rate, all the time. */
  static Schedule constant() {
    return Constant.RATE;
  }

  /**
   * Drops at once after every so many epochs: {@code gamma^⌊epoch / every⌋}.
   *
   * @param every how many epochs each rate is kept
   * @param gamma what each drop multiplies the rate with, such as 0.1
   * @throws IllegalArgumentException unless {@code every ≥ 1} and {@code 0 < gamma ≤ 1}
   */
  static Schedule step(int every, double gamma) {
    return new Step(every, gamma);
  }

  /** Falls along half a cosine, from the optimizer's own rate to 0 at the end of the run. */
  static Schedule cosine() {
    return cosine(0);
  }

  /**
   * Falls along half a cosine to a floor: {@code floor + (1 − floor) (1 + cos(π epoch / epochs)) /
   * 2}.
   *
   * @param floor the last factor, such as 0.01
   * @throws IllegalArgumentException unless {@code 0 ≤ floor < 1}
   * @see <a href="https://arxiv.org/abs/1608.03983">Loshchilov and Hutter, 2017</a>
   */
  static Schedule cosine(double floor) {
    return new Cosine(floor);
  }

  /**
   * Rises in a straight line from a hundredth of the optimizer's rate to all of it, then goes on as
   * another schedule does in a run of the epochs that are left.
   *
   * @param epochs how long the rate rises; the run must be longer
   * @param then what comes after
   * @throws IllegalArgumentException if {@code epochs < 1}
   */
  static Schedule warmUp(int epochs, Schedule then) {
    return new WarmUp(epochs, then);
  }

  /**
   * Rises from a 25th of the optimizer's rate to all of it in the first three tenths of the run,
   * then falls to a 10,000th of where it began; both along half a cosine. PyTorch's OneCycleLR does
   * the same with its defaults, {@code max_lr} being the optimizer's rate; it moves momentum as
   * well, which this doesn't.
   *
   * @see <a href="https://arxiv.org/abs/1708.07120">Smith and Topin, 2018</a>
   */
  static Schedule oneCycle() {
    return new OneCycle();
  }
}
