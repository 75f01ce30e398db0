package io.percolate.kit.optimizer;

import static io.percolate.kit.optimizer.ScriptedOptimizer.Memory.LIKE_WEIGHT;
import static io.percolate.kit.optimizer.ScriptedOptimizer.Memory.STEPS;

import ai.djl.training.optimizer.Optimizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The optimizers of the lessons, each by PyTorch's definition. {@code w} is a weight, {@code g} its
 * gradient; everything else starts at zero.
 *
 * <p>DJL's own differ: its Adam adds ε before correcting the bias, its gradient clipping cuts one
 * side only, and RMSProp and Nesterov aren't there for PyTorch.
 *
 * @see <a href="https://docs.pytorch.org/docs/stable/optim.html">PyTorch's optimizers</a>
 */
public final class Optimizers {

  private Optimizers() {}

  /** Plain gradient descent: {@code w ← w − rate · g}. */
  public static Optimizer sgd(double rate) {
    return new ScriptedOptimizer("sgd(%s)".formatted(rate), rate, Map.of(), descend("g"));
  }

  /**
   * Descent with momentum: {@code b ← momentum · b + g}, {@code w ← w − rate · b}.
   *
   * @param momentum the share of its speed that it keeps, 0 to below 1; 0.9 is usual
   */
  public static Optimizer momentum(double rate, double momentum) {
    Settings.share("momentum", momentum, 0.9);
    return new ScriptedOptimizer(
        "momentum(%s, %s)".formatted(rate, momentum),
        rate,
        Map.of("b", LIKE_WEIGHT),
        "b1 = torch._foreach_mul_(b, %s)".formatted(momentum),
        "b2 = torch._foreach_add_(b, g)",
        descend("b"));
  }

  /**
   * Nesterov's momentum, which looks ahead: {@code b ← momentum · b + g}, {@code w ← w − rate · (g
   * + momentum · b)}.
   *
   * @param momentum the share of its speed that it keeps, 0 to below 1; 0.9 is usual
   */
  public static Optimizer nesterov(double rate, double momentum) {
    Settings.share("momentum", momentum, 0.9);
    return new ScriptedOptimizer(
        "nesterov(%s, %s)".formatted(rate, momentum),
        rate,
        Map.of("b", LIKE_WEIGHT),
        "b1 = torch._foreach_mul_(b, %s)".formatted(momentum),
        "b2 = torch._foreach_add_(b, g)",
        "g1 = torch._foreach_add_(g, b, alpha=%s)".formatted(momentum),
        descend("g"));
  }

  /**
   * RMSProp: {@code s ← 0.99 · s + 0.01 · g²}, {@code w ← w − rate · g / (√s + 1e-8)}.
   *
   * @see <a href="https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf">Hinton,
   *     2012</a>
   */
  public static Optimizer rmsProp(double rate) {
    return new ScriptedOptimizer(
        "rmsProp(%s)".formatted(rate),
        rate,
        Map.of("s", LIKE_WEIGHT),
        "s1 = torch._foreach_mul_(s, 0.99)",
        "s2 = torch._foreach_addcmul_(s, g, g, value=%s)".formatted(1 - 0.99),
        "root = torch._foreach_add(torch._foreach_sqrt(s), 1e-08)",
        "w1 = torch._foreach_addcdiv_(w, g, root, value=torch.neg(rate))");
  }

  /**
   * Adam with β₁ = 0.9, β₂ = 0.999, ε = 1e-8.
   *
   * @see #adam(double, double, double)
   */
  public static Optimizer adam(double rate) {
    return adam("adam(%s)".formatted(rate), rate, 0.9, 0.999);
  }

  /**
   * Adam: {@code m ← β₁ m + (1 − β₁) g}, {@code v ← β₂ v + (1 − β₂) g²}, then with {@code m̂ = m /
   * (1 − β₁ᵗ)} and {@code v̂ = v / (1 − β₂ᵗ)}: {@code w ← w − rate · m̂ / (√v̂ + 1e-8)}.
   *
   * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba, 2015</a>
   */
  public static Optimizer adam(double rate, double beta1, double beta2) {
    return adam("adam(%s, %s, %s)".formatted(rate, beta1, beta2), rate, beta1, beta2);
  }

  private static Optimizer adam(String settings, double rate, double beta1, double beta2) {
    Settings.share("β₁ of Adam", beta1, 0.9);
    Settings.share("β₂ of Adam", beta2, 0.999);
    return new ScriptedOptimizer(
        settings, rate, adamMemory(), count(), fused("adam", beta1, beta2, 0));
  }

  /**
   * AdamW: Adam, and apart from it every weight shrinks: {@code w ← w − rate · decay · w} first.
   * Biases shrink too, as in PyTorch.
   *
   * @param decay how strongly, 0 or more; 0.01 is usual
   * @see <a href="https://arxiv.org/abs/1711.05101">Loshchilov and Hutter, 2019</a>
   */
  public static Optimizer adamW(double rate, double decay) {
    if (!(decay >= 0) || Double.isInfinite(decay)) {
      throw new IllegalArgumentException(
          "The weight decay is %s; take 0 or a small positive number, such as 0.01."
              .formatted(decay));
    }
    return new ScriptedOptimizer(
        "adamW(%s, %s)".formatted(rate, decay),
        rate,
        adamMemory(),
        count(),
        fused("adamw", 0.9, 0.999, decay));
  }

  private static String descend(String direction) {
    return "w1 = torch._foreach_add_(w, %s, alpha=torch.neg(rate))".formatted(direction);
  }

  private static Map<String, ScriptedOptimizer.Memory> adamMemory() {
    Map<String, ScriptedOptimizer.Memory> memory = new LinkedHashMap<>();
    memory.put("m", LIKE_WEIGHT);
    memory.put("v", LIKE_WEIGHT);
    memory.put("t", STEPS);
    return memory;
  }

  private static String count() {
    return "t1 = torch._foreach_add_(t, 1)";
  }

  /** PyTorch's kernel, which goes over each weight once. */
  private static String fused(String name, double beta1, double beta2, double decay) {
    return ("w1 = torch._fused_%s_(w, g, m, v, annotate(List[Tensor], []), t, lr=rate, beta1=%s,"
            + " beta2=%s, weight_decay=%s, eps=1e-08, amsgrad=False, maximize=False)")
        .formatted(name, beta1, beta2, decay);
  }
}
