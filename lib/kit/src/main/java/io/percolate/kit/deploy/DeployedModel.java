package io.percolate.kit.deploy;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.percolate.kit.engine.SavedScript;
import io.percolate.kit.loss.Softmax;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * An exported model, ready to be asked, by any number of threads. It takes inputs as its card says,
 * and needs nothing of the code that built the network.
 */
public final class DeployedModel implements AutoCloseable {

  private final ModelCard card;
  private final SavedScript script;
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private boolean closed;

  private DeployedModel(ModelCard card, SavedScript script) {
    this.card = card;
    this.script = script;
  }

  static DeployedModel of(Path folder) {
    ModelCard card = ModelFolder.card(folder);
    Path file = ModelFolder.file(folder, card, ModelFolder.TORCH_SCRIPT);
    return new DeployedModel(card, script(file));
  }

  static SavedScript script(Path file) {
    try {
      return new SavedScript(file);
    } catch (EngineException unreadable) {
      throw new DeployException(
          "PyTorch can't load %s: %s"
              .formatted(file, unreadable.getMessage().lines().findFirst().orElse("")),
          unreadable);
    }
  }

  /** What the model is. */
  public ModelCard card() {
    return card;
  }

  /**
   * What the model makes of one example.
   *
   * @param example its values, one after another
   * @return the output's values, one after another
   * @throws IllegalArgumentException if there are more or fewer values than one example has, or one
   *     of them is no number
   * @throws IllegalStateException if the model is closed
   */
  public float[] predict(float... example) {
    return predict(new float[][] {example})[0];
  }

  /**
   * What the model makes of several examples at once, which takes less time for each.
   *
   * @param examples {@code [example][value]}
   * @return {@code [example][value]}
   * @throws IllegalArgumentException if one of them isn't an example
   * @throws IllegalStateException if the model is closed
   */
  public float[][] predict(float[][] examples) {
    int width = (int) card.input().shape().size();
    float[] values = new float[Math.multiplyExact(examples.length, width)];
    for (int i = 0; i < examples.length; i++) {
      check(examples[i], width);
      System.arraycopy(examples[i], 0, values, i * width, width);
    }
    use.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("This model is closed; load it again.");
      }
      return examples.length == 0 ? new float[0][] : answers(values, examples.length);
    } finally {
      use.readLock().unlock();
    }
  }

  /**
   * What a classifier takes one example for.
   *
   * @return the name of the class with the highest output
   * @throws IllegalStateException if the model's card names no classes
   */
  public String classify(float... example) {
    float[] probabilities = probabilities(example);
    int best = 0;
    for (int k = 1; k < probabilities.length; k++) {
      best = probabilities[k] > probabilities[best] ? k : best;
    }
    return card.classes().get(best);
  }

  /**
   * The probabilities that a classifier gives to its classes.
   *
   * @return one for each class, adding up to 1
   * @throws IllegalStateException if the model's card names no classes
   */
  public float[] probabilities(float... example) {
    return probabilities(new float[][] {example})[0];
  }

  /**
   * The same for several examples at once.
   *
   * @return {@code [example][class]}
   * @throws IllegalStateException if the model's card names no classes
   */
  public float[][] probabilities(float[][] examples) {
    if (card.classes().isEmpty()) {
      throw new IllegalStateException(
          "This model gives numbers, not classes; its card names none. Use predict.");
    }
    float[][] probabilities = predict(examples);
    Arrays.setAll(probabilities, i -> Softmax.of(probabilities[i]));
    return probabilities;
  }

  /** Waits for answers that are still being computed. */
  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        script.close();
      }
    } finally {
      use.writeLock().unlock();
    }
  }

  private void check(float[] example, int width) {
    if (example.length != width) {
      throw new IllegalArgumentException(
          "An example is of shape %s, which is %d values, and this one has %d."
              .formatted(card.input().shape(), width, example.length));
    }
    for (int i = 0; i < width; i++) {
      if (!Float.isFinite(example[i])) {
        throw new IllegalArgumentException(
            "Value %d of an example is %s; the model can't be asked about that."
                .formatted(i, example[i]));
      }
    }
  }

  private float[][] answers(float[] values, int count) {
    try (NDManager manager = script.newManager()) {
      Shape shape = new Shape(count).addAll(card.input().shape());
      NDArray answers = script.run(manager.create(values, shape));
      int width = (int) card.output().shape().size();
      if (answers.size() != (long) count * width) {
        throw new DeployException(
            "The model answers with shape %s where its card says %s for each of %d examples; export it anew."
                .formatted(answers.getShape(), card.output().shape(), count));
      }
      float[] all = answers.toFloatArray();
      float[][] each = new float[count][];
      Arrays.setAll(each, i -> Arrays.copyOfRange(all, i * width, (i + 1) * width));
      return each;
    }
  }
}
