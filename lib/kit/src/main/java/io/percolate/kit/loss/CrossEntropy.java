package io.percolate.kit.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.loss.SoftmaxCrossEntropyLoss;
import io.percolate.kit.engine.Script;
import io.percolate.kit.engine.Torch;
import java.util.List;

/**
 * DJL's softmax cross-entropy by PyTorch's one operation for it, where DJL takes four, and for
 * labels in any number of dimensions, where DJL takes one.
 */
public final class CrossEntropy extends SoftmaxCrossEntropyLoss implements ScriptedLoss {

  /** Compiled when first asked: a scripted step has the expression alone. */
  private static final class Compiled {
    static final Script SCRIPT =
        new Script(
            Torch.engine().newBaseManager(),
            List.of("logits", "labels"),
            "unused",
            List.of(),
            of("logits[0]", "labels[0]"));
  }

  CrossEntropy() {
    super("cross-entropy");
  }

  /** The mean over all labels; {@code (…, classes)} and {@code (…)}. */
  @Override
  public String expression(String logits, String labels) {
    return of(logits, labels);
  }

  static String of(String logits, String labels) {
    return "torch.cross_entropy_loss(torch.flatten(%s, 0, -2), torch.to(torch.flatten(%s), 4))"
        .formatted(logits, labels);
  }

  @Override
  public NDArray evaluate(NDList labels, NDList predictions) {
    NDArray logits = predictions.singletonOrThrow();
    List<List<NDArray>> lists = List.of(List.of(logits), List.of(labels.singletonOrThrow()));
    return Compiled.SCRIPT.run(logits.getManager(), 0, lists)[0];
  }
}
