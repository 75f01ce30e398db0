package io.percolate.kit.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.loss.Loss;
import io.percolate.kit.engine.Script;
import io.percolate.kit.engine.Torch;
import java.util.List;

/** Paid by a teacher's answers and by labels; see {@link Losses#distillation}. */
public final class Distilling extends Loss implements ScriptedLoss {

  private final double temperature;
  private final double share;
  private final Script script;

  Distilling(double temperature, double share) {
    super("distillation (temperature %s, teacher's share %s)".formatted(temperature, share));
    if (!(temperature > 0) || Double.isInfinite(temperature)) {
      throw new IllegalArgumentException(
          "A temperature of %s can't divide logits; 1 leaves them as they are, 2 to 5 is usual."
              .formatted(temperature));
    }
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          ("The teacher's share of the loss is %s, but it lies above 0 and goes to 1, where labels"
                  + " don't count; 0.9 is usual. Without a teacher, use crossEntropy().")
              .formatted(share));
    }
    this.temperature = temperature;
    this.share = share;
    script =
        new Script(
            Torch.managerFor(this),
            List.of("logits", "labels"),
            "unused",
            List.of(),
            expression("logits[0]", "labels[0]"));
  }

  /**
   * Divided by T, softmax's slopes shrink by 1/T², so the factor T² keeps the two parts in
   * proportion at any temperature. That of KL is what a soft cross-entropy has more than the
   * teacher's own entropy, which no student can change: both have the same gradient.
   */
  @Override
  public String expression(String logits, String labels) {
    String teacher = "torch.slice(%s, 1, 1)".formatted(labels);
    String kl =
        "torch.mean(torch.sum(torch.kl_div(%s, %s, 0, log_target=True), [-1]))"
            .formatted(softened(logits), softened(teacher));
    String hard = CrossEntropy.of(logits, "torch.select(%s, 1, 0)".formatted(labels));
    return "torch.add(torch.mul(%s, %s), torch.mul(%s, %s))"
        .formatted(kl, share * temperature * temperature, hard, 1 - share);
  }

  private String softened(String logits) {
    return "torch.log_softmax(torch.div(%s, %s), -1)".formatted(logits, temperature);
  }

  @Override
  public NDArray evaluate(NDList labels, NDList predictions) {
    NDArray logits = predictions.singletonOrThrow();
    List<List<NDArray>> lists = List.of(List.of(logits), List.of(labels.singletonOrThrow()));
    return script.run(logits.getManager(), 0, lists)[0];
  }
}
