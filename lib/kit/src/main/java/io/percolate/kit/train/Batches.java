package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Torch;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/**
 * Examples in mini-batches. All of them share one direct buffer that the engine reads in place:
 * gathering a batch is one copy a row, and nothing is allocated. So there is one batch at a time.
 */
final class Batches {

  private final Examples data;
  private final int size;
  private final ByteBuffer features;
  private final ByteBuffer labels;

  Batches(Examples data, int size) {
    this.data = data;
    this.size = Math.min(checked(size), Math.max(1, data.size()));
    this.features = floats(this.size * data.width());
    this.labels = floats(this.size * data.labelWidth());
  }

  /** How many examples a batch is to have: at least 1. */
  static int checked(int size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "A batch of %d examples can't be trained on; take at least 1.".formatted(size));
    }
    return size;
  }

  /**
   * Every example once, in an order that follows from seed and epoch. Where one batch holds
   * everything, there is nothing to shuffle.
   */
  Iterable<MiniBatch> shuffled(long seed, int epoch) {
    return size == data.size()
        ? inOrder()
        : in(Examples.order(data.size(), seed * 1_000_003 + epoch));
  }

  /** Every example once. */
  Iterable<MiniBatch> inOrder() {
    return in(IntStream.range(0, data.size()).toArray());
  }

  private Iterable<MiniBatch> in(int[] order) {
    return () -> new Gathering(order);
  }

  private final class Gathering implements Iterator<MiniBatch> {
    private final int[] order;
    private MiniBatch current;
    private int next;

    Gathering(int[] order) {
      this.order = order;
    }

    @Override
    public boolean hasNext() {
      if (current != null) {
        current.close();
        current = null;
      }
      return next < order.length;
    }

    @Override
    public MiniBatch next() {
      if (!hasNext()) {
        throw new NoSuchElementException("That was the last batch.");
      }
      int count = Math.min(size, order.length - next);
      FloatBuffer x = features.clear().asFloatBuffer();
      FloatBuffer y = labels.clear().asFloatBuffer();
      for (int end = next + count; next < end; ) {
        int example = order[next];
        int run = run(end);
        x.put(data.features(), example * data.width(), run * data.width());
        y.put(data.labels(), example * data.labelWidth(), run * data.labelWidth());
        next += run;
      }
      current = batch(count);
      return current;
    }

    /** How many of the next examples lie side by side, to be copied at once. */
    private int run(int end) {
      int run = 1;
      while (next + run < end && order[next + run] == order[next] + run) {
        run++;
      }
      return run;
    }

    private MiniBatch batch(int count) {
      NDManager manager = Torch.engine().newBaseManager();
      features.limit(count * data.width() * Float.BYTES);
      labels.limit(count * data.labelWidth() * Float.BYTES);
      return new MiniBatch(
          manager,
          features(manager, count),
          manager.create(labels, new Shape(count).addAll(data.labelShape()), DataType.FLOAT32));
    }

    /**
     * Grey images are told to be laid out with their one channel last, which they are as well:
     * convolutions keep to that layout, and pooling is much faster in it.
     */
    private NDArray features(NDManager manager, int count) {
      Shape shape = new Shape(count).addAll(data.shape());
      if (shape.dimension() != 4 || shape.get(1) != 1) {
        return manager.create(features, shape, DataType.FLOAT32);
      }
      Shape channelLast = new Shape(count, shape.get(2), shape.get(3), 1);
      return manager.create(features, channelLast, DataType.FLOAT32).transpose(0, 3, 1, 2);
    }
  }

  private static ByteBuffer floats(int count) {
    return ByteBuffer.allocateDirect(count * Float.BYTES).order(ByteOrder.nativeOrder());
  }
}
