package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import java.util.LinkedHashSet;

/**
 * Training, in one call or in five.
 *
 * <p>{@link #fit} trains a DJL network and {@link #evaluate} says how good it is. The loop inside
 * {@code fit} is made of the parts below and of nothing else, so written out it gives the same
 * numbers to the last bit:
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
   * @throws ai.djl.TrainingDivergedException if the loss stops being a number
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
    Check.trained(network);
    Check.data(network, data, crossEntropy());
    return Evaluation.of(Inference.run(network, data, crossEntropy()), data);
  }

  /**
   * One epoch's mini-batches, every example once, in an order that follows from seed and epoch. A
   * batch and everything computed from it are closed when the loop asks for the next one; leaving
   * the loop early leaves the last batch open: close it.
   *
   * @param size examples a batch; the last one holds what is left
   */
  public static Iterable<MiniBatch> batches(Examples data, int size, long seed, int epoch) {
    return Batches.shuffled(data, size, seed, epoch);
  }

  /**
   * Starts recording what is computed, so that {@code backward} can run it in reverse. Use it in
   * try-with-resources: there is one tape at a time.
   *
   * @throws IllegalStateException if another tape is still open
   */
  public static GradientCollector tape() {
    return Torch.tape();
  }

  /**
   * Runs a batch through a network in training mode (dropout drops, batch norm measures).
   *
   * @return the network's output, {@code (batch, units)}; it lives as long as the batch
   */
  public static NDArray forward(Block network, MiniBatch batch) {
    Check.trained(network);
    return forward(network, batch, true);
  }

  static NDArray forward(Block network, MiniBatch batch, boolean training) {
    ParameterStore weights = new ParameterStore(batch.manager(), false);
    NDList input = new NDList(batch.features());
    return network.forward(weights, input, training).singletonOrThrow();
  }

  /** The mean loss of a batch, a scalar: how far {@code output} is from the batch's labels. */
  public static NDArray loss(Loss loss, MiniBatch batch, NDArray output) {
    return loss.evaluate(new NDList(batch.labels()), new NDList(output));
  }

  /**
   * Moves every weight that isn't frozen by the gradient that the last {@code backward} left on it,
   * then sets that gradient to zero.
   */
  public static void step(Block network, Optimizer optimizer) {
    for (Parameter parameter : new LinkedHashSet<>(network.getParameters().values())) {
      if (parameter.requiresGradient()) {
        NDArray weight = parameter.getArray();
        try (NDArray gradient = weight.getGradient()) {
          optimizer.update(parameter.getId(), weight, gradient);
        }
      }
    }
  }

  /**
   * Plain gradient descent: {@code w ← w − rate · g}.
   *
   * @param rate how far one step goes along the gradient
   */
  public static Optimizer sgd(double rate) {
    return new Sgd(rate);
  }

  /**
   * Adam with β₁ = 0.9, β₂ = 0.999, ε = 1e-8.
   *
   * @param rate about how far one step moves each weight
   * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba, 2015</a>
   */
  public static Optimizer adam(double rate) {
    return new Adam(rate);
  }

  /** Softmax cross-entropy in nats, from logits {@code (batch, classes)} and class indices. */
  public static Loss crossEntropy() {
    return Loss.softmaxCrossEntropyLoss();
  }

  /** The mean of squared errors, without the ½ that DJL's own {@code L2Loss} carries. */
  public static Loss meanSquaredError() {
    return new MeanSquaredError();
  }
}
