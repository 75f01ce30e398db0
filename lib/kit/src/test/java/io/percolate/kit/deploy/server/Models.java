package io.percolate.kit.deploy.server;

import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Models that need no engine. */
final class Models {

  static final Shape DIGIT = new Shape(1, 28, 28);

  private Models() {}

  /** Sees in each tenth of an image how much ink there is; the answers are these shares. */
  static Predictor ink() {
    return answering(DIGIT, examples -> perExample(examples, Models::shares));
  }

  /** The same for three numbers of any size. */
  static Predictor table() {
    return answering(
        new Shape(3), examples -> perExample(examples, x -> new float[] {.25f, .75f}), "no", "yes");
  }

  /** Answers {@link #ink()} once it may. */
  static Predictor waiting(CountDownLatch asked, CountDownLatch may) {
    return answering(
        DIGIT,
        examples -> {
          if (examples[0][0] == 1) { // warm-up begins with 0
            asked.countDown();
            awaitQuietly(may);
          }
          return ink().predict(examples);
        });
  }

  static Predictor answering(Shape shape, UnaryOperator<float[][]> answer, String... classes) {
    List<String> names =
        classes.length > 0
            ? List.of(classes)
            : IntStream.range(0, 10).mapToObj(Integer::toString).toList();
    return new Predictor() {
      @Override
      public Shape shape() {
        return shape;
      }

      @Override
      public List<String> classes() {
        return names;
      }

      @Override
      public String version() {
        return "ink 1.0";
      }

      @Override
      public String card() {
        return "{\"what\": \"Counts ink.\"}";
      }

      @Override
      public float[][] predict(float[][] examples) {
        return answer.apply(examples);
      }
    };
  }

  private static float[][] perExample(float[][] examples, UnaryOperator<float[]> answer) {
    float[][] answers = new float[examples.length][];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = answer.apply(examples[i]);
    }
    return answers;
  }

  private static float[] shares(float[] image) {
    float[] shares = new float[10];
    float sum = 0;
    for (int i = 0; i < image.length; i++) {
      shares[i * 10 / image.length] += image[i];
      sum += image[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sum == 0 ? .1f : shares[i] / sum;
    }
    return shares;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
