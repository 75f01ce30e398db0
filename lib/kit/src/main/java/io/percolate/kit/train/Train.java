package io.percolate.kit.train;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.loss.Losses;
import io.percolate.kit.optimizer.GradientRule;
import io.percolate.kit.optimizer.Optimizers;
import io.percolate.kit.optimizer.ScriptedOptimizer;
import io.percolate.kit.store.Weights;
import java.nio.file.Path;
import java.util.List;

/**
 * Training, in one call or in five.
 *
 * <p>{@link #fit} trains a DJL network and {@link #evaluate} says how good it is. Where it can,
 * {@code fit} has the engine do a whole step at once; the same steps written out with the parts
 * below are slower and give the same numbers to the last bit:
 *
 * <pre>{@code
 * initialize(network, train, 7);
 * Optimizer optimizer = adam(1e-3);
 * for (int epoch = 0; epoch < 10; epoch++) {
 *   for (MiniBatch batch : batches(train, 128, 7, epoch)) {
 *     try (GradientCollector tape = tape()) {
 *       NDArray logits = forward(network, batch);
 *       NDArray loss = loss(crossEntropy(), batch, logits);
 *       tape.backward(loss);
 *     }
 *     step(network, optimizer);
 *   }
 * }
 * }</pre>
 */
public final class Train {

  private Train() {}

  /**
   * Starts every later draw of random numbers from here: initial weights, dropout, and the order of
   * examples where {@link Options#seed(int)} isn't given.
   */
  public static void seed(int seed) {
    Torch.engine().setRandomSeed(seed);
  }

  /**
   * Gives a network its first weights, drawn with this seed, for examples shaped as in {@code
   * data}. Weights that it already has stay. They live until {@code network.clear()}.
   *
   * @throws IllegalArgumentException if the network doesn't take such examples
   */
  public static void initialize(Block network, Examples data, int seed) {
    seed(seed);
    Check.network(network, data);
  }

  /** Settings for {@link #fit}: 10 epochs, batches of 32, Adam at 1e-3, cross-entropy. */
  public static Options options() {
    return new Options();
  }

  /**
   * Trains a network on examples, showing how it goes. Initialises it first where that wasn't done;
   * a second call goes on from the weights of the first. Afterwards no array is left but the
   * network's and the optimizer's own.
   *
   * @throws IllegalArgumentException before anything is trained, if data, network and loss don't
   *     fit together
   * @throws IllegalStateException before anything is trained, if a tape is open; and later, if a
   *     callback, or a block or loss of one's own, makes the network unfit
   * @throws ai.djl.TrainingDivergedException if the loss or a weight stops being a number
   * @throws TrainingInterrupted if the thread is interrupted; the network keeps its weights
   */
  public static History fit(Block network, Examples data, Options options) {
    return new Fit(network, data, options).run();
  }

  /**
   * Asks a classifier about examples it should know nothing of.
   *
   * @param network one that ends in one logit a class: {@code (batch, classes)}
   * @throws IllegalArgumentException if the data doesn't fit the network
   */
  public static Evaluation evaluate(Block network, Examples data) {
    return Evaluation.of(predict(network, data, crossEntropy()));
  }

  /**
   * Asks a predictor of numbers about examples that it should know nothing of.
   *
   * @param network one that ends in one number for each label
   * @throws IllegalArgumentException if the data doesn't fit the network
   */
  public static Regression evaluateRegression(Block network, Examples data) {
    Predictions answers = predict(network, data, meanSquaredError());
    return new Regression(answers.targets(), answers.outputs());
  }

  /**
   * A network's outputs, without learning and without drawing for dropout.
   *
   * @param loss what to measure on the way
   * @throws IllegalArgumentException if the data doesn't fit the network and the loss
   * @throws IllegalStateException if the network has no weights, or the loss comes to NaN
   */
  public static Predictions predict(Block network, Examples data, Loss loss) {
    Check.trained(network);
    Check.data(network, data, loss);
    return Predictions.of(network, data, loss);
  }

  /**
   * The probabilities that a classifier gives to the classes of each label; what the labels are
   * doesn't matter.
   *
   * @return {@code [label][class]}, each row adding up to 1: a row for each example, or of
   *     sequences one for each place of each example
   * @throws IllegalArgumentException if the examples don't fit the network
   */
  public static float[][] probabilities(Block network, Examples data) {
    float[] any = new float[data.labels().length];
    Examples unlabelled = new Examples(data.features(), data.shape(), any, data.labelShape());
    return predict(network, unlabelled, crossEntropy()).probabilities();
  }

  /**
   * What each layer of a network makes of examples, without learning from them: layer by layer, all
   * that comes out of it, with the labels of the examples. So a layer's work can be drawn as data
   * is, by {@code scatter}, {@code histogram} or {@code featureMaps}.
   *
   * @param network a {@code SequentialBlock}; its layers are the blocks that were added to it
   * @throws IllegalArgumentException if it is another block, or doesn't take such examples
   */
  public static List<Examples> activations(Block network, Examples data) {
    return Activations.of(network, data);
  }

  /**
   * Saves a network's weights, with all that made them, as safetensors.
   *
   * @see Weights#save
   */
  public static void save(Block network, History history, Path file) {
    Weights.save(network, history.provenance().toMap(), file);
  }

  /**
   * Gives a network the weights of a file, and says what made them.
   *
   * @throws io.percolate.kit.store.WeightsException if the file isn't of such a network
   * @throws IllegalArgumentException if it doesn't say what made it; the weights are loaded
   * @see Weights#load
   */
  public static Provenance load(Block network, Path file) {
    Weights.load(network, file);
    return Provenance.of(Weights.read(file).about());
  }

  /**
   * Makes a run again, and proves that it gives the same weights to the last bit.
   *
   * @param made what made them: {@link History#provenance()}, or what {@link #load} returned
   * @param network the same blocks, without weights yet
   * @param data the same examples
   * @param options the same settings, with an optimizer that wasn't used before
   * @throws IllegalArgumentException before anything is trained, if one of these isn't the same
   * @throws IllegalStateException if the weights come out different nevertheless
   */
  public static History reproduce(Provenance made, Block network, Examples data, Options options) {
    return Reproduction.of(made, network, data, options);
  }

  /**
   * One epoch's mini-batches, every example once, in an order that follows from seed and epoch. A
   * batch and everything computed from it are closed when the loop asks for the next one; leaving
   * the loop early leaves the last batch open: close it.
   *
   * @param size examples a batch; the last one holds what is left
   */
  public static Iterable<MiniBatch> batches(Examples data, int size, long seed, int epoch) {
    Batches.checked(size);
    return () -> new Batches(data, size).shuffled(seed, epoch).iterator();
  }

  /**
   * Starts recording what is computed, so that {@code backward} can run it in reverse. Use it in
   * try-with-resources: there is one tape at a time.
   *
   * @throws IllegalStateException if another tape is still open
   */
  public static GradientCollector tape() {
    return Tape.open();
  }

  /**
   * Runs a batch through a network in training mode (dropout drops, batch norm measures).
   *
   * @return the network's output, {@code (batch, units)}; it lives as long as the batch
   * @throws IllegalArgumentException if the network doesn't take such examples
   */
  public static NDArray forward(Block network, MiniBatch batch) {
    Check.trained(network);
    try {
      return forward(network, batch, true);
    } catch (EngineException refused) {
      throw Check.untaken(batch.features().getShape().slice(1), refused);
    }
  }

  static NDArray forward(Block network, MiniBatch batch, boolean training) {
    ParameterStore weights = new ParameterStore(batch.manager(), false);
    NDList input = new NDList(batch.features());
    return network.forward(weights, input, training).singletonOrThrow();
  }

  /**
   * The mean loss of a batch, a scalar: how far {@code output} is from the batch's labels.
   *
   * @throws IllegalArgumentException if the loss can't compare such labels and outputs
   */
  public static NDArray loss(Loss loss, MiniBatch batch, NDArray output) {
    try {
      NDArray mean = loss.evaluate(new NDList(batch.labels()), new NDList(output));
      if (mean.size() != 1) {
        throw new IllegalArgumentException(
            "A loss is one number for a batch, but %s came to shape %s; end it with mean()."
                .formatted(loss.getName(), mean.getShape()));
      }
      return mean;
    } catch (EngineException refused) {
      throw Labels.incomparable(loss, output, batch.labels(), refused);
    }
  }

  /** Limits the gradients that the last {@code backward} left, or adds those of penalties. */
  public static void adjust(Block network, GradientRule... rules) {
    Check.weights(network);
    for (GradientRule rule : rules) {
      rule.apply(network);
    }
  }

  /**
   * Moves every weight that isn't frozen by the gradient that the last {@code backward} left on it,
   * then sets that gradient to zero.
   */
  public static void step(Block network, Optimizer optimizer) {
    step(network, optimizer, 1);
  }

  /**
   * The same, with the learning rate multiplied by a schedule's factor.
   *
   * @throws IllegalArgumentException if the factor isn't 1 and the optimizer isn't one of this kit
   */
  public static void step(Block network, Optimizer optimizer, double factor) {
    Check.weights(network);
    for (Parameter parameter : Parameters.trained(network)) {
      NDArray weight = parameter.getArray();
      try (NDArray gradient = weight.getGradient()) {
        if (optimizer instanceof ScriptedOptimizer own) {
          own.update(parameter.getId(), weight, gradient, factor);
        } else if (factor == 1) {
          Settings.update(optimizer, parameter.getId(), weight, gradient);
        } else {
          throw Settings.unscheduled(optimizer);
        }
      }
    }
  }

  /** Plain gradient descent; see {@link Optimizers#sgd}. */
  public static Optimizer sgd(double rate) {
    return Optimizers.sgd(rate);
  }

  /** Descent with momentum; see {@link Optimizers#momentum}. */
  public static Optimizer momentum(double rate, double momentum) {
    return Optimizers.momentum(rate, momentum);
  }

  /** Nesterov's momentum; see {@link Optimizers#nesterov}. */
  public static Optimizer nesterov(double rate, double momentum) {
    return Optimizers.nesterov(rate, momentum);
  }

  /** RMSProp; see {@link Optimizers#rmsProp}. */
  public static Optimizer rmsProp(double rate) {
    return Optimizers.rmsProp(rate);
  }

  /** Adam; see {@link Optimizers#adam(double)}. */
  public static Optimizer adam(double rate) {
    return Optimizers.adam(rate);
  }

  /** AdamW; see {@link Optimizers#adamW}. */
  public static Optimizer adamW(double rate, double decay) {
    return Optimizers.adamW(rate, decay);
  }

  /** Limits the length of the gradient; see {@link GradientRule#clipNorm}. */
  public static GradientRule clipNorm(double most) {
    return GradientRule.clipNorm(most);
  }

  /** Limits each value of the gradient; see {@link GradientRule#clipValue}. */
  public static GradientRule clipValue(double most) {
    return GradientRule.clipValue(most);
  }

  /** A penalty on the size of weights; see {@link GradientRule#l1}. */
  public static GradientRule l1(double strength, Parameter.Type... types) {
    return GradientRule.l1(strength, types);
  }

  /** A penalty on the square of weights; see {@link GradientRule#l2}. */
  public static GradientRule l2(double strength, Parameter.Type... types) {
    return GradientRule.l2(strength, types);
  }

  /** Ends a run that no longer gets better; see {@link EarlyStopping}. */
  public static EarlyStopping patience(int epochs) {
    return EarlyStopping.patience(epochs);
  }

  /** What classifiers are paid for; see {@link Losses#crossEntropy}. */
  public static Loss crossEntropy() {
    return Losses.crossEntropy();
  }

  /** What answers of yes or no are paid for; see {@link Losses#binaryCrossEntropy}. */
  public static Loss binaryCrossEntropy() {
    return Losses.binaryCrossEntropy();
  }

  /** What predictors of numbers are paid for; see {@link Losses#meanSquaredError}. */
  public static Loss meanSquaredError() {
    return Losses.meanSquaredError();
  }
}
