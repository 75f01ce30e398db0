package io.percolate.kit.optimizer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.engine.Script;
import io.percolate.kit.engine.Torch;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something that is done to all gradients between {@code backward} and {@code step}: limiting them,
 * or adding the gradient of a penalty on the weights.
 */
public final class GradientRule {

  private final String settings;
  private final Function<List<Parameter>, List<String>> lines;
  private final NDManager manager = Torch.managerFor(this);
  private List<Parameter> weights = List.of();
  private Script script; // for these weights

  private GradientRule(String settings, Function<List<Parameter>, List<String>> lines) {
    this.settings = settings;
    this.lines = lines;
  }

  /**
   * Shortens the gradient of all weights together to this length where it is longer: {@code g ← g ·
   * min(1, most / (‖g‖ + 1e-6))}, as PyTorch's {@code clip_grad_norm_}. Its direction stays.
   */
  public static GradientRule clipNorm(double most) {
    Settings.positive("largest norm of the gradient", most, 1);
    return new GradientRule(
        "clipNorm(%s)".formatted(most),
        weights ->
            List.of(
                "norm = torch.linalg_vector_norm(torch.stack(torch._foreach_norm(g, 2)))",
                "share = torch.mul(torch.reciprocal(torch.add(norm, 1e-06)), %s)".formatted(most),
                "cut = torch._foreach_mul_(g, torch.clamp(share, None, 1.))"));
  }

  /**
   * Limits each value of the gradient to −most … most, as PyTorch's {@code clip_grad_value_}. Its
   * direction may change.
   */
  public static GradientRule clipValue(double most) {
    Settings.positive("largest value of the gradient", most, 0.5);
    return new GradientRule(
        "clipValue(%s)".formatted(most),
        weights ->
            List.of(
                "high = torch._foreach_clamp_max_(g, %s)".formatted(most),
                "low = torch._foreach_clamp_min_(g, %s)".formatted(-most)));
  }

  /**
   * Adds the gradient of the penalty {@code strength · Σ|w|}, which is {@code strength · sign(w)}.
   *
   * @param types whose weights are meant; without any, {@link Parameter.Type#WEIGHT} alone, so that
   *     biases are left in peace
   */
  public static GradientRule l1(double strength, Parameter.Type... types) {
    return penalty("l1", strength, types, "torch.sign(w[%1$s])");
  }

  /**
   * Adds the gradient of the penalty {@code strength / 2 · Σw²}, which is {@code strength · w}:
   * what PyTorch's plain optimizers call weight decay.
   *
   * @param types whose weights are meant; without any, {@link Parameter.Type#WEIGHT} alone, so that
   *     biases are left in peace
   */
  public static GradientRule l2(double strength, Parameter.Type... types) {
    return penalty("l2", strength, types, "w[%1$s]");
  }

  private static GradientRule penalty(
      String name, double strength, Parameter.Type[] types, String slope) {
    Settings.positive("strength of the penalty", strength, 1e-4);
    Set<Parameter.Type> meant = types.length == 0 ? Set.of(Parameter.Type.WEIGHT) : Set.of(types);
    String line = "p%1$s = torch.add_(g[%1$s], " + slope + ", alpha=" + strength + ")";
    return new GradientRule(
        "%s(%s, %s)"
            .formatted(
                name,
                strength,
                meant.stream().map(Enum::name).sorted().collect(Collectors.joining(" "))),
        weights ->
            IntStream.range(0, weights.size())
                .filter(i -> meant.contains(weights.get(i).getType()))
                .mapToObj(line::formatted)
                .toList());
  }

  /** Its lines of TorchScript: they change {@code g}, one gradient for each of the weights. */
  public List<String> lines(List<Parameter> weights) {
    return lines.apply(weights);
  }

  /** Does it to the gradients that the last {@code backward} left on a network. */
  public void apply(Block network) {
    List<Parameter> now = Parameters.trained(network);
    if (now.isEmpty()) {
      return;
    }
    if (!now.equals(weights)) {
      script = new Script(manager, List.of("w", "g"), "unused", lines(now));
      weights = now;
    }
    List<NDArray> arrays = Parameters.arrays(now);
    List<NDArray> gradients = arrays.stream().map(NDArray::getGradient).toList();
    Torch.withoutGradients(() -> script.run(manager, 0, List.of(arrays, gradients)));
    gradients.forEach(NDArray::close);
  }

  /** Name and settings. */
  @Override
  public String toString() {
    return settings;
  }
}
