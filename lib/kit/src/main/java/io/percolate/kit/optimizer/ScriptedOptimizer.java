package io.percolate.kit.optimizer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.engine.Script;
import io.percolate.kit.engine.Torch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An optimizer whose rule is a few lines of TorchScript, exactly as its definition has them. The
 * lines work on lists of weights, so that they serve one weight at a time, in {@link #update}, and
 * all weights of a network within one script that does a whole training step.
 */
public final class ScriptedOptimizer extends Optimizer {

  /** What an optimizer remembers of each weight; all of it starts at zero. */
  enum Memory {
    /** An array of the weight's own shape. */
    LIKE_WEIGHT,
    /** One number: how many steps were taken. */
    STEPS
  }

  private final String settings;
  private final double rate;
  private final Map<String, Memory> memory;
  private final List<String> rule;
  private Script single; // compiled when first used: a scripted step has its own
  private final NDManager manager = Torch.managerFor(this);
  private final Map<String, Remembered> memories = new HashMap<>(); // by the weight's id

  private record Remembered(NDArray weight, List<NDArray> arrays) {}

  /**
   * @param settings name and settings, as they stand in a run's provenance
   * @param rate the learning rate
   * @param memory what is remembered, by the names that the rule gives to the lists of it
   * @param rule lines of TorchScript that change the weights {@code w}, with the gradients {@code
   *     g} and the number {@code rate}
   */
  ScriptedOptimizer(String settings, double rate, Map<String, Memory> memory, String... rule) {
    super(new Plain());
    this.settings = settings;
    this.rate = Settings.positive("learning rate", rate, 0.001);
    this.memory = memory;
    this.rule = List.of(rule);
  }

  /** Moves one weight, in place, and sets its gradient to zero. */
  @Override
  public void update(String id, NDArray weight, NDArray gradient) {
    update(id, weight, gradient, 1);
  }

  /** The same, with the learning rate multiplied by a schedule's factor. */
  public void update(String id, NDArray weight, NDArray gradient, double factor) {
    List<List<NDArray>> lists = new ArrayList<>(List.of(List.of(weight), List.of(gradient)));
    memory(id, weight).forEach(remembered -> lists.add(List.of(remembered)));
    if (single == null) {
      single = single();
    }
    Script script = single;
    Torch.withoutGradients(() -> script.run(manager, rate * factor, lists));
  }

  private Script single() {
    List<String> lists = new ArrayList<>(List.of("w", "g"));
    lists.addAll(memory.keySet());
    List<String> lines = new ArrayList<>(rule);
    lines.add("clean = torch._foreach_zero_(g)");
    return new Script(manager, lists, "rate", lines);
  }

  /** The learning rate that {@code rate} stands for in the rule, before any schedule. */
  public double rate() {
    return rate;
  }

  /**
   * The lines of the rule. They change {@code w} by {@code g} at {@code rate}, all lists in the
   * order of the weights, and know what they remember by {@link #memoryNames()}.
   */
  public List<String> rule() {
    return rule;
  }

  /** The names of the lists of what is remembered. */
  public List<String> memoryNames() {
    return List.copyOf(memory.keySet());
  }

  /**
   * What is remembered of this weight, in the order of the names: nothing but zeros of one that was
   * made anew, as {@code network.clear()} leads to, and that may have another shape.
   */
  public List<NDArray> memory(String id, NDArray weight) {
    Remembered known = memories.get(id);
    if (known == null || known.weight() != weight) {
      if (known != null) {
        known.arrays().forEach(NDArray::close);
      }
      known = new Remembered(weight, zeros(weight));
      memories.put(id, known);
    }
    return known.arrays();
  }

  private List<NDArray> zeros(NDArray weight) {
    return memory.values().stream()
        .map(kind -> kind == Memory.STEPS ? new Shape() : weight.getShape())
        .map(manager::zeros)
        .toList();
  }

  /** Name and settings. */
  @Override
  public String toString() {
    return settings;
  }

  private static final class Plain extends OptimizerBuilder<Plain> {
    @Override
    protected Plain self() {
      return this;
    }
  }
}
