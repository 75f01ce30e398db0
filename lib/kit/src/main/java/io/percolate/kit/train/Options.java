package io.percolate.kit.train;

import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import io.percolate.kit.loss.Losses;
import io.percolate.kit.optimizer.GradientRule;
import io.percolate.kit.optimizer.Mask;
import io.percolate.kit.optimizer.Optimizers;
import io.percolate.kit.optimizer.ScriptedOptimizer;
import io.percolate.kit.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How to train. Immutable: each method returns a copy with one setting changed. */
public final class Options implements Cloneable {

  private int epochs = 10;
  private int batchSize = 32;
  private Optimizer optimizer = Optimizers.adam(1e-3);
  private Loss loss = Losses.crossEntropy();
  private Schedule schedule = Schedule.constant();
  private List<GradientRule> gradientRules = List.of();
  private List<Mask> masks = List.of();
  private List<Callback> callbacks = List.of();
  private Map<String, ToDoubleFunction<Predictions>> metrics = Map.of();
  private Optional<Examples> validation = Optional.empty();
  private OptionalInt seed = OptionalInt.empty();
  private boolean silent;

  Options() {}

  /**
   * With this many passes over the data.
   *
   * @throws IllegalArgumentException if there is less than one
   */
  public Options epochs(int epochs) {
    if (epochs < 1) {
      throw new IllegalArgumentException(
          "%d epochs train nothing; take at least 1.".formatted(epochs));
    }
    return with(o -> o.epochs = epochs);
  }

  /**
   * With this many examples an update.
   *
   * @throws IllegalArgumentException if there is less than one
   */
  public Options batchSize(int batchSize) {
    if (batchSize < 1) {
      throw new IllegalArgumentException(
          "A batch of %d examples can't be trained on; take at least 1.".formatted(batchSize));
    }
    return with(o -> o.batchSize = batchSize);
  }

  /**
   * With this optimizer, which turns gradients into steps. A second run with the same one goes on
   * with what it remembers of the network's weights.
   */
  public Options optimizer(Optimizer optimizer) {
    return with(o -> o.optimizer = given(optimizer, "optimizer"));
  }

  /** With this loss: what the network is paid for. */
  public Options loss(Loss loss) {
    return with(o -> o.loss = given(loss, "loss"));
  }

  /** With the optimizer's learning rate following this schedule. */
  public Options schedule(Schedule schedule) {
    return with(o -> o.schedule = given(schedule, "schedule"));
  }

  /**
   * With this done to the gradients before each step, in this order, after what is done already.
   */
  public Options gradients(GradientRule... rules) {
    return with(o -> o.gradientRules = append(gradientRules, List.of(rules)));
  }

  /** Keeping at zero, after every step, what is gone by this mask. */
  public Options mask(Mask mask) {
    return with(o -> o.masks = append(masks, List.of(mask)));
  }

  /** With these following the run, after those that do already. */
  public Options callbacks(Callback... callbacks) {
    return with(o -> o.callbacks = append(this.callbacks, List.of(callbacks)));
  }

  /** Measuring on these examples after every epoch. They are never trained on. */
  public Options validate(Examples heldOut) {
    return with(o -> o.validation = Optional.of(given(heldOut, "validation data")));
  }

  /**
   * Measuring this as well, on the validation examples after every epoch:
   *
   * <pre>{@code
   * options().validate(heldOut).metric("macro F1", p -> macroF1(confusion(p.labels(), p.classes(), 10)))
   * }</pre>
   *
   * @throws IllegalArgumentException if it has no name, or is called as what is measured anyway, in
   *     upper or lower case
   */
  public Options metric(String name, ToDoubleFunction<Predictions> metric) {
    if (name.isBlank()
        || Stream.concat(Stream.of("loss", "accuracy"), metrics.keySet().stream())
            .anyMatch(name::equalsIgnoreCase)) {
      throw new IllegalArgumentException(
          name.isBlank()
              ? "A metric needs a name: it heads a column of the history."
              : "The %s is measured anyway; call this metric something else.".formatted(name));
    }
    Map<String, ToDoubleFunction<Predictions>> more = new LinkedHashMap<>(metrics);
    more.put(name, given(metric, "metric"));
    return with(o -> o.metrics = more);
  }

  /** With everything random following from this seed: first weights, order, dropout. */
  public Options seed(int seed) {
    return with(o -> o.seed = OptionalInt.of(seed));
  }

  /** Showing nothing. */
  public Options quiet() {
    return with(o -> o.silent = true);
  }

  int epochs() {
    return epochs;
  }

  int batchSize() {
    return batchSize;
  }

  Optimizer optimizer() {
    return optimizer;
  }

  Loss loss() {
    return loss;
  }

  Schedule schedule() {
    return schedule;
  }

  List<GradientRule> gradientRules() {
    return gradientRules;
  }

  List<Mask> masks() {
    return masks;
  }

  List<Callback> callbacks() {
    return callbacks;
  }

  Map<String, ToDoubleFunction<Predictions>> metrics() {
    return metrics;
  }

  Optional<Examples> validation() {
    return validation;
  }

  OptionalInt seed() {
    return seed;
  }

  boolean silent() {
    return silent;
  }

  /** All that a result depends on, in words; what is as it is by default is left out. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append("%s epochs, batches of %s, ".formatted(epochs, batchSize));
    text.append(
        optimizer instanceof ScriptedOptimizer ? optimizer : optimizer.getClass().getName());
    text.append(", ").append(loss.getName());
    if (schedule != Schedule.constant()) {
      text.append(", ").append(schedule instanceof Record ? schedule : "a schedule of one's own");
    }
    gradientRules.forEach(rule -> text.append(", ").append(rule));
    masks.forEach(mask -> text.append(", mask (").append(mask).append(")"));
    callbacks.stream()
        .map(Callback::settings)
        .flatMap(Optional::stream)
        .forEach(settings -> text.append(", ").append(settings));
    return text.toString();
  }

  private Options with(Consumer<Options> change) {
    try {
      Options copy = (Options) clone();
      change.accept(copy);
      return copy;
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static <T> T given(T value, String what) {
    return Objects.requireNonNull(
        value, () -> "The %s is null; run the cell that makes it first.".formatted(what));
  }

  private static <T> List<T> append(List<T> list, List<T> more) {
    return Stream.concat(list.stream(), more.stream()).toList();
  }
}
