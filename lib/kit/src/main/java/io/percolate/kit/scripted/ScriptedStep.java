package io.percolate.kit.scripted;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.training.loss.Loss;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.engine.Script;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.optimizer.GradientRule;
import io.percolate.kit.optimizer.Mask;
import io.percolate.kit.optimizer.ScriptedOptimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A whole training step (forward, loss, backward, step) as one script: one call into the engine
 * instead of some fifty. It gives the numbers of the plain calls to the last bit, as it has the
 * engine do the same operations in the same order.
 *
 * <p>There is one for networks in which only DJL's own code computes; for others the plain calls
 * remain. It is made for batches of one size, and {@link #serves} says which others it is right
 * for.
 */
public final class ScriptedStep implements AutoCloseable {

  /** What a step came to: a scalar, and the network's output {@code (batch, …)}. */
  public record Result(NDArray loss, NDArray output) {}

  private final Recording recording;
  private final ScriptedOptimizer optimizer;
  private final List<Mask> masks;
  private final NDManager manager = Torch.engine().newBaseManager();
  private final Script script;
  private List<NDArray> views = List.of();

  private ScriptedStep(
      Block network,
      Recording recording,
      ScriptedOptimizer optimizer,
      List<GradientRule> rules,
      List<Mask> masks) {
    this.recording = recording;
    this.optimizer = optimizer;
    this.masks = masks;
    List<String> lists = new ArrayList<>(List.of("batch", "leaf", "fixed", "w"));
    lists.addAll(optimizer.memoryNames());
    List<String> lines = lines(recording, optimizer, rules);
    for (int i = 0; i < masks.size(); i++) {
      lists.add("gone%s".formatted(i));
      lines.addAll(masks.get(i).lines("gone%s".formatted(i), network, recording.trained()));
    }
    script = new Script(manager, lists, "rate", lines, results(recording));
    bind();
  }

  /**
   * Turns a network's training step into a script; nothing where that can't be done.
   *
   * @param rules what is done to the gradients before the step
   * @param masks what stays zero after it
   * @param features one batch, {@code (batch, …)}; none of its values matter
   * @param labels its labels
   */
  public static Optional<ScriptedStep> of(
      Block network,
      Loss loss,
      ScriptedOptimizer optimizer,
      List<GradientRule> rules,
      List<Mask> masks,
      NDArray features,
      NDArray labels) {
    try {
      Recording recording = Recording.of(network, loss, features, labels);
      return Optional.of(new ScriptedStep(network, recording, optimizer, rules, masks));
    } catch (RuntimeException plain) {
      // Not scriptable, or a learner's code that can't do with stand-ins. What is truly wrong will
      // be so in the plain calls too, and is said there.
      return Optional.empty();
    }
  }

  /**
   * Whether a batch of another size takes the very same lines: where none of them has the size in
   * it. False where that can't be told.
   */
  public boolean serves(Block network, Loss loss, NDArray features, NDArray labels) {
    try {
      return recording.sameLines(Recording.of(network, loss, features, labels));
    } catch (RuntimeException plain) {
      return false;
    }
  }

  /**
   * Trains on one batch.
   *
   * @param factor what the optimizer's learning rate is multiplied with
   * @return arrays that belong to the manager of the features
   */
  public Result run(NDArray features, NDArray labels, double factor) {
    List<List<NDArray>> batch = List.of(List.of(features, labels));
    NDManager owner = features.getManager();
    NDArray[] results =
        Torch.withGradients(() -> script.run(owner, optimizer.rate() * factor, batch));
    return new Result(results[0], results[1]);
  }

  @Override
  public void close() {
    script.close();
    manager.close();
  }

  /**
   * Gradients are laid out as weights are, since fused optimizers pair the two place by place in
   * memory; a convolution may give them in another order.
   */
  private static List<String> lines(
      Recording recording, ScriptedOptimizer optimizer, List<GradientRule> rules) {
    List<String> lines = new ArrayList<>(recording.lines());
    lines.add("loss = " + recording.loss());
    lines.add("grads = torch.grad([loss], leaf, None, None, False, True)");
    lines.add(
        IntStream.range(0, recording.trained().size())
            .mapToObj("torch.contiguous(unchecked_cast(Tensor, grads[%s]))"::formatted)
            .collect(Collectors.joining(", ", "g = [", "]")));
    rules.forEach(rule -> lines.addAll(rule.lines(recording.trained())));
    lines.addAll(optimizer.rule());
    return lines;
  }

  private static String[] results(Recording recording) {
    return new String[] {"torch.detach(loss)", "torch.detach(%s)".formatted(recording.output())};
  }

  /**
   * Takes hold of the weights as they are now: whoever gave a weight another array meanwhile, or
   * other memory, is heeded from here on.
   *
   * <p>The step writes into views of them, as it may not into what has gradients.
   */
  public void bind() {
    views.forEach(NDArray::close);
    List<NDArray> weights = Parameters.arrays(recording.trained());
    views = weights.stream().map(NDArray::stopGradient).toList();
    views.forEach(view -> view.attach(manager));
    List<List<NDArray>> lists = new ArrayList<>();
    lists.add(weights);
    lists.add(Parameters.arrays(recording.fixed()));
    lists.add(views);
    for (int k = 0; k < optimizer.memoryNames().size(); k++) {
      int kind = k;
      lists.add(
          recording.trained().stream()
              .map(weight -> optimizer.memory(weight.getId(), weight.getArray()).get(kind))
              .toList());
    }
    masks.forEach(mask -> lists.add(mask.arrays()));
    script.bind(lists);
  }
}
