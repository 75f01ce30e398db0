package io.percolate.kit.train;

import ai.djl.TrainingDivergedException;
import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.SoftmaxCrossEntropyLoss;
import io.percolate.kit.data.Examples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/** One training run: the loop of {@link Train}, with measuring, showing and stopping around it. */
final class Fit {

  private final Block network;
  private final Examples data;
  private final Options options;
  private final int seed;
  private final boolean classes;
  private final Provenance provenance;
  private final Progress progress;
  private final List<Epoch> epochs = new ArrayList<>();
  private final double[] batchLosses;
  private int updates;

  Fit(Block network, Examples data, Options options) {
    this.network = network;
    this.data = data;
    this.options = options;
    seed = options.seed().orElseGet(Torch::seed);
    Train.seed(seed);
    Check.data(network, data, options.loss());
    options.validation().ifPresent(heldOut -> Check.data(network, heldOut, options.loss()));
    classes = options.loss() instanceof SoftmaxCrossEntropyLoss;
    provenance = Provenance.of(data, options, seed);
    int batches = (data.size() + options.batchSize() - 1) / options.batchSize();
    batchLosses = new double[options.epochs() * batches];
    progress = Progress.of(options, batchLosses.length);
  }

  History run() {
    try {
      return Torch.withoutGradients(this::epochs);
    } catch (CancellationException stopped) {
      throw new TrainingInterrupted(history());
    } finally {
      progress.end(history());
    }
  }

  private History epochs() {
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      epochs.add(epoch(epoch));
      progress.epoch(epochs.get(epoch));
    }
    return history();
  }

  private History history() {
    return new History(
        List.copyOf(epochs),
        Arrays.copyOf(batchLosses, updates),
        batchLosses.length / options.epochs(),
        classes ? "cross-entropy (nats)" : options.loss().getName(),
        provenance);
  }

  private Epoch epoch(int epoch) {
    long start = System.nanoTime();
    double loss = 0;
    int right = 0;
    for (MiniBatch next : Train.batches(data, options.batchSize(), seed, epoch)) {
      try (MiniBatch batch = next) {
        if (Thread.interrupted()) {
          throw new CancellationException();
        }
        NDArray output = update(batch);
        loss += batchLosses[updates++] * batch.size();
        right += classes ? right(output, batch) : 0;
      }
      progress.update(this::history);
    }
    double accuracy = classes ? (double) right / data.size() : Double.NaN;
    double[] validation = validate();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Epoch(
        epoch + 1, loss / data.size(), accuracy, validation[0], validation[1], seconds);
  }

  /** The five steps; the batch itself is the first of them. */
  private NDArray update(MiniBatch batch) {
    NDArray output;
    try (GradientCollector tape = Train.tape()) {
      output = Train.forward(network, batch, true);
      NDArray loss = Train.loss(options.loss(), batch, output);
      batchLosses[updates] = finite(loss.getFloat());
      tape.backward(loss);
    }
    Train.step(network, options.optimizer());
    return output;
  }

  private float finite(float loss) {
    if (Float.isFinite(loss)) {
      return loss;
    }
    throw new TrainingDivergedException(
        ("The loss became %s in update %d: the steps were too large for this landscape. Start"
                + " again from fresh weights with a smaller step than %s (a tenth, say), and scale"
                + " the features to about −1 … 1.")
            .formatted(loss, updates + 1, options.optimizer()));
  }

  /** Loss and accuracy on the validation examples, NaN for what isn't there. */
  private double[] validate() {
    if (options.validation().isEmpty()) {
      return new double[] {Double.NaN, Double.NaN};
    }
    Examples heldOut = options.validation().get();
    Inference inference = Inference.run(network, heldOut, options.loss());
    double accuracy = classes ? Evaluation.of(inference, heldOut).accuracy() : Double.NaN;
    return new double[] {inference.loss(), accuracy};
  }

  private static int right(NDArray logits, MiniBatch batch) {
    float[] values = logits.toFloatArray();
    float[] labels = batch.labels().toFloatArray();
    int classes = values.length / labels.length;
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += Evaluation.highest(values, i * classes, classes) == (int) labels[i] ? 1 : 0;
    }
    return right;
  }
}
