package io.percolate.kit.plot;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.Examples;
import java.util.stream.IntStream;

/** What a convolution holds and makes, as images on one scale around 0. */
final class Maps {

  private Maps() {}

  /** Filters of shape {@code (filters, channels, h, w)}. */
  static ImageGrid filters(NDArray weights) {
    Shape shape = weights.getShape();
    if (shape.dimension() != 4) {
      throw new IllegalArgumentException(
          "Filters have shape (filters, channels, h, w), but this array has shape %s; take a Conv2d's parameter “weight”."
              .formatted(shape));
    }
    int channels = (int) shape.get(1);
    int count = (int) (shape.get(0) * channels);
    limit(count, "These filters make %d images; take some of them, with weights.get(\"0:8\").");
    ImageGrid grid = grid(weights, count, channels == 1 ? columns(count) : channels);
    return channels == 1 ? grid.captionLabels() : grid;
  }

  /** Feature maps of shape {@code (channels, h, w)}, or with a batch of one before. */
  static ImageGrid features(NDArray maps) {
    Shape shape = maps.getShape();
    boolean batch = shape.dimension() == 4 && shape.get(0) == 1;
    if (shape.dimension() != 3 && !batch) {
      throw new IllegalArgumentException(
          "Feature maps have shape (channels, h, w), but this array has shape %s; take those of one example, with maps.get(0)."
              .formatted(shape));
    }
    int count = (int) shape.get(batch ? 1 : 0);
    limit(count, "These are %d feature maps; take some of them, with maps.get(\"0:64\").");
    return grid(maps, count, columns(count)).captionLabels();
  }

  /** The same of one example of shape {@code (channels, h, w)}. */
  static ImageGrid features(Examples maps) {
    Shape shape = maps.shape();
    if (shape.dimension() != 3 || maps.size() != 1) {
      throw new IllegalArgumentException(
          "Feature maps are one example of shape (channels, h, w), but these are %d of shape %s; take one, with take(1), of what a convolution put out."
              .formatted(maps.size(), shape));
    }
    int count = (int) shape.get(0);
    limit(count, "These are %d feature maps, more than a figure holds.");
    return grid(maps.features(), shape, count, columns(count)).captionLabels();
  }

  private static void limit(int count, String message) {
    if (count > ImageGrid.MOST) {
      throw new IllegalArgumentException(message.formatted(count));
    }
  }

  private static int columns(int count) {
    return count <= 64 ? 8 : 16;
  }

  private static ImageGrid grid(NDArray array, int count, int columns) {
    try (NDArray floats = array.toType(DataType.FLOAT32, true)) {
      return grid(floats.toFloatArray(), array.getShape(), count, columns);
    }
  }

  private static ImageGrid grid(float[] values, Shape shape, int count, int columns) {
    int last = shape.dimension() - 1;
    Shape image = new Shape(shape.get(last - 1), shape.get(last));
    float[] numbers = new float[count];
    IntStream.range(0, count).forEach(i -> numbers[i] = i);
    return ImageGrid.signed(new Examples(values, image, numbers), columns);
  }
}
