package io.percolate.kit.train;

import ai.djl.TrainingDivergedException;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.optimizer.Mask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** One training run: the loop of {@link Train}, with measuring, showing and stopping around it. */
final class Fit {

  private final Block network;
  private final Examples data;
  private final Options options;
  private final int seed;
  private final boolean classes;
  private final Provenance provenance;
  private final Progress progress;
  private final List<Callback> callbacks;
  private final List<Epoch> epochs = new ArrayList<>();
  private final double[] batchLosses;
  private final int batches;
  private final List<Mask> masks;
  private final Step step;
  private final Batches examples;
  private int updates;

  Fit(Block network, Examples data, Options options) {
    this.network = network;
    this.data = data;
    this.options = options;
    seed = options.seed().orElseGet(Torch::seed);
    Train.seed(seed);
    classes = Check.run(network, data, options);
    int size = Math.min(options.batchSize(), data.size());
    batches = (data.size() + size - 1) / size;
    batchLosses = new double[options.epochs() * batches];
    callbacks = options.callbacks().stream().map(Callback::fresh).toList();
    masks = masks();
    masks.forEach(mask -> mask.apply(network)); // or it says why it doesn't fit
    provenance = Provenance.before(network, data, options, seed);
    step = new Step(network, options, masks, size);
    examples = new Batches(data, size);
    progress = Progress.of(options, batchLosses.length);
  }

  private List<Mask> masks() {
    Stream<Mask> own = callbacks.stream().map(each -> each.mask(network)).flatMap(Optional::stream);
    return Stream.concat(options.masks().stream(), own).toList();
  }

  /** What makes it. */
  Provenance provenance() {
    return provenance;
  }

  /** Takes the plain calls alone. */
  Fit plain() {
    step.plain();
    return this;
  }

  History run() {
    try (step) {
      Torch.withoutGradients(this::epochs);
    } catch (CancellationException stopped) {
      end();
      throw new TrainingInterrupted(finished());
    } catch (EngineException failed) {
      end(failed);
      throw new IllegalStateException(
          ("Update %d failed: %s. Network, data and loss did fit when the run began; look what a"
                  + " callback, or a block or loss of your own, does to them.")
              .formatted(updates + 1, Reason.of(failed)),
          failed);
    } catch (RuntimeException | Error failed) {
      end(failed);
      throw failed;
    }
    end();
    return finished();
  }

  private void end(Throwable failed) {
    try {
      end();
    } catch (RuntimeException andThis) {
      failed.addSuppressed(andThis);
    }
  }

  /**
   * The run is over: callbacks may put other weights back before it is shown, but no weight that is
   * gone.
   */
  private void end() {
    callbacks.forEach(callback -> callback.end(network));
    masks.forEach(mask -> mask.apply(network));
    progress.end(history());
  }

  private Void epochs() {
    boolean goesOn = true;
    for (int epoch = 0; epoch < options.epochs() && goesOn; epoch++) {
      Epoch finished = epoch(epoch);
      epochs.add(finished);
      progress.epoch(finished);
      for (Callback callback : callbacks) {
        goesOn &= callback.after(finished, network);
        step.rebind();
      }
    }
    Check.sound(network);
    return null;
  }

  private History history() {
    return history(provenance);
  }

  private History finished() {
    return history(provenance.after(network));
  }

  private History history(Provenance made) {
    return new History(
        List.copyOf(epochs),
        Arrays.copyOf(batchLosses, updates),
        batches,
        classes ? "cross-entropy (nats)" : options.loss().getName(),
        callbacks.stream().map(Callback::outcome).flatMap(Optional::stream).toList(),
        made);
  }

  private Epoch epoch(int epoch) {
    long start = System.nanoTime();
    double loss = 0;
    int right = 0;
    for (MiniBatch next : examples.shuffled(seed, epoch)) {
      try (MiniBatch batch = next) {
        if (Thread.interrupted()) {
          throw new CancellationException();
        }
        Step.Result result = step.run(batch, factor());
        batchLosses[updates++] = finite(result.loss());
        loss += (double) result.loss() * batch.size();
        right += classes ? right(result.output(), batch) : 0;
      }
      progress.update(this::history);
    }
    double accuracy = classes ? (double) right / data.labels().length : Double.NaN;
    Optional<Predictions> held =
        options.validation().map(examples -> Predictions.of(network, examples, options.loss()));
    return new Epoch(
        epoch + 1,
        loss / data.size(),
        accuracy,
        held.map(Predictions::loss).orElse(Double.NaN),
        classes ? held.map(Predictions::accuracy).orElse(Double.NaN) : Double.NaN,
        held.map(this::metrics).orElse(Map.of()),
        (System.nanoTime() - start) / 1e9);
  }

  private static int right(NDArray output, MiniBatch batch) {
    return Predictions.right(output.toFloatArray(), batch.labels().toFloatArray());
  }

  private Map<String, Double> metrics(Predictions held) {
    Map<String, Double> values = new LinkedHashMap<>();
    options.metrics().forEach((name, metric) -> values.put(name, metric.applyAsDouble(held)));
    return values;
  }

  private double factor() {
    return Settings.factor(options, (double) updates / batches);
  }

  private float finite(float loss) {
    if (Float.isFinite(loss)) {
      return loss;
    }
    if (updates == 1) {
      String first =
          "the first batch (whose step lost the weights; network.clear() makes room for new ones)";
      throw Float.isNaN(loss) ? Check.undefined(first) : Check.tooLarge(first);
    }
    throw new TrainingDivergedException(
        ("The loss became %s in update %d: the steps were too large for this landscape. Start"
                + " again from fresh weights (network.clear() drops these) with a smaller step than %s"
                + " (a tenth, say), and scale the features to about −1 … 1.")
            .formatted(loss, updates, options.optimizer()));
  }
}
