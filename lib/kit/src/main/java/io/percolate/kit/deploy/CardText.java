package io.percolate.kit.deploy;

import io.percolate.kit.deploy.ModelCard.LayerFacts;
import io.percolate.kit.deploy.ModelCard.Measured;
import io.percolate.kit.deploy.ModelCard.Port;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A card for people, in Markdown. */
final class CardText {

  private CardText() {}

  static String markdown(ModelCard card) {
    return "# %s\n".formatted(card.what())
        + "\n## How good it is\n"
        + measured(card.measured())
        + "\n\n## What goes in, what comes out\n"
        + "| | name | shape of one example | meaning |\n|---|---|---|---|\n"
        + port("in", card.input())
        + port("out", card.output())
        + classes(card.classes())
        + preparation(card)
        + "\n## Limits\n"
        + bullets(card.limits())
        + "\n## What made it\n"
        + made(card)
        + "\n## Layers\n"
        + layers(card.layers())
        + "\n## Use\n"
        + use(card);
  }

  /** In a sentence. */
  static String measured(Measured m) {
    boolean share = m.measure().equals("accuracy");
    String format =
        share
            ? "Accuracy %.1f %% (with %.0f %% confidence %.1f to %.1f %%) on %,d examples: %s."
            : "Mean absolute error %.4g (with %.0f %% confidence %.4g to %.4g) on %,d examples: %s.";
    double factor = share ? 100 : 1;
    return String.format(
        Locale.ROOT,
        format,
        factor * m.value(),
        100 * m.confidence(),
        factor * m.low(),
        factor * m.high(),
        m.examples(),
        m.on());
  }

  private static String port(String where, Port port) {
    return "| %s | `%s` | `%s`, %s | %s |\n"
        .formatted(where, port.name(), port.shape(), port.type(), cell(port.meaning()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  private static String classes(List<String> classes) {
    return classes.isEmpty()
        ? ""
        : "\nClasses, in order: %s.\n".formatted(String.join(", ", classes));
  }

  private static String preparation(ModelCard card) {
    return card.preparation().shift().isEmpty()
        ? ""
        : "\nThe model does (x − %s) / %s itself.\n"
            .formatted(some(card.preparation().shift()), some(card.preparation().scale()));
  }

  private static String some(List<Float> values) {
    return values.size() == 1 ? values.get(0).toString() : values.size() + " numbers";
  }

  private static String bullets(List<String> lines) {
    return lines.isEmpty()
        ? "None are stated, which doesn't mean that there are none.\n"
        : lines.stream().map("- %s\n"::formatted).collect(Collectors.joining());
  }

  private static String made(ModelCard card) {
    String changes =
        card.changes().isEmpty()
            ? ""
            : "| changed since | %s |\n".formatted(cell(String.join("; ", card.changes())));
    return "| | |\n|---|---|\n| data | %s (checksum %s) |\n| seed | %s |\n| settings | %s |\n| versions | %s |\n"
            .formatted(
                cell(card.data()),
                card.made().data(),
                card.made().seed(),
                cell(card.made().settings()),
                cell(card.made().versions()))
        + "| tested on | %s (checksum %s) |\n"
            .formatted(cell(card.measured().on()), card.measured().data())
        + changes;
  }

  private static String layers(List<LayerFacts> layers) {
    return layers.stream()
        .map(
            layer ->
                String.format(
                    Locale.ROOT,
                    "| %s | %s | `%s` | %,d |\n",
                    cell(layer.kind()),
                    cell(layer.settings()),
                    layer.output(),
                    layer.parameters()))
        .collect(
            Collectors.joining(
                "", "| layer | settings | output | parameters |\n|---|---|---|---|\n", ""));
  }

  private static String use(ModelCard card) {
    String sizes =
        card.input().sizes().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return """
        With the kit, in Java:

        ```java
        try (DeployedModel model = Deploy.load(Path.of("this folder"))) {
            float[] output = model.predict(input);
        }
        ```

        In Python, by PyTorch or by ONNX Runtime:

        ```python
        import numpy, onnxruntime, torch
        torch.jit.load("model.pt")(torch.zeros(1, %1$s))
        onnxruntime.InferenceSession("model.onnx").run(None, {"%2$s": numpy.zeros((1, %1$s), "float32")})
        ```

        DJL Serving takes the folder as it is.
        """
        .formatted(sizes, card.input().name());
  }
}
