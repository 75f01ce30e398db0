package io.percolate.kit.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.Loss;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.loss.Losses;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Losses and their slopes beside PyTorch's, logits of ±1000 among them. */
class LossTest {

  private static final JsonObject STORED = stored();

  private static JsonObject stored() {
    try (Reader json =
        new InputStreamReader(
            LossTest.class.getResourceAsStream("losses.json"), StandardCharsets.UTF_8)) {
      return new Gson().fromJson(json, JsonObject.class);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void crossEntropyIsPyTorchs() {
    assertAgrees("crossEntropy", "logits", Losses.crossEntropy());
  }

  @Test
  void djlsCrossEntropyIsPyTorchsToo() {
    assertAgrees("crossEntropy", "logits", Loss.softmaxCrossEntropyLoss());
  }

  @Test
  void labelsInSequenceAreLaidInARow() {
    try (NDManager manager = Torch.engine().newBaseManager()) {
      NDArray logits = manager.randomNormal(new Shape(4, 5, 3));
      NDArray labels = manager.create(new float[20]).reshape(4, 5).add(1);
      float sequences = mean(logits, labels);

      assertThat(sequences).isEqualTo(mean(logits.reshape(20, 3), labels.reshape(20)));
    }
  }

  private static float mean(NDArray logits, NDArray labels) {
    return Losses.crossEntropy().evaluate(new NDList(labels), new NDList(logits)).getFloat();
  }

  @Test
  void meanSquaredErrorIsPyTorchs() {
    assertAgrees("meanSquaredError", "predictions", Losses.meanSquaredError());
  }

  @Test
  void binaryCrossEntropyIsPyTorchs() {
    assertAgrees("binaryCrossEntropy", "logits", Losses.binaryCrossEntropy());
  }

  private static void assertAgrees(String name, String outputs, Loss loss) {
    for (JsonElement element : STORED.getAsJsonArray(name)) {
      JsonObject stored = element.getAsJsonObject();
      JsonObject expected = stored.getAsJsonObject("float64");
      JsonArray rows = stored.getAsJsonArray(outputs);
      long columns = rows.get(0).isJsonArray() ? rows.get(0).getAsJsonArray().size() : 1;
      try (NDManager manager = Torch.engine().newBaseManager();
          GradientCollector tape = Train.tape()) {
        NDArray x = manager.create(numbers(rows), new Shape(rows.size(), columns));
        NDArray y = manager.create(numbers(stored.getAsJsonArray("labels")));
        x.setRequiresGradient(true);
        NDArray mean = loss.evaluate(new NDList(y), new NDList(x));
        tape.backward(mean);

        assertThat((double) mean.getFloat())
            .isCloseTo(expected.get("loss").getAsDouble(), relative(expected.get("loss")));
        float[] slopes = x.getGradient().toFloatArray();
        float[] wanted = numbers(expected.getAsJsonArray("gradient"));
        assertThat(slopes).containsExactly(wanted, within(1e-6f));
      }
    }
  }

  private static org.assertj.core.data.Offset<Double> relative(JsonElement value) {
    return within(1e-6 * Math.max(1, Math.abs(value.getAsDouble())));
  }

  private static float[] numbers(JsonArray array) {
    List<Float> numbers = new ArrayList<>();
    for (JsonElement element : array) {
      if (element.isJsonArray()) {
        element.getAsJsonArray().forEach(number -> numbers.add(number.getAsFloat()));
      } else {
        numbers.add(element.getAsFloat());
      }
    }
    float[] flat = new float[numbers.size()];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = numbers.get(i);
    }
    return flat;
  }
}
