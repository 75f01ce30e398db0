package io.percolate.kit.deploy;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import io.percolate.kit.deploy.ModelCard.Measured;
import io.percolate.kit.deploy.ModelCard.Port;
import io.percolate.kit.deploy.ModelCard.Preparation;
import io.percolate.kit.deploy.onnx.Onnx;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.scripted.Untraceable;
import io.percolate.kit.store.Weights;
import io.percolate.kit.train.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One network on its way into a folder. */
final class Export {

  private static final String SERVING =
      """
      engine=PyTorch
      option.modelName=model
      """;

  private final Block network;
  private final Provenance made;
  private final About about;
  private final Examples test;
  private final Shape input;
  private final Shape output;

  Export(Block network, Provenance made, About about) {
    this.network = network;
    this.made = made;
    this.about = about;
    test = Complete.check(network, made, about);
    input = network.getInputShapes()[0].slice(1);
    output = network.getOutputShapes(new Shape[] {new Shape(1).addAll(input)})[0].slice(1);
    Complete.classes(about, made, output);
  }

  ModelCard into(Path folder) {
    Measured measured = Measuring.of(network, about, test);
    try (Replacement replacement = new Replacement(folder)) {
      Path part = replacement.folder();
      Weights.save(network, made.toMap(), part.resolve(ModelFolder.WEIGHTS));
      models(part);
      Files.writeString(part.resolve(ModelFolder.SERVING), SERVING);
      ModelCard card = card(measured, part);
      Files.writeString(part.resolve(ModelFolder.CARD), CardJson.write(card));
      Files.writeString(part.resolve(ModelFolder.README), card.toMarkdown());
      Parity.check(network, test, about, part);
      replacement.done();
      return card;
    } catch (IOException e) {
      throw new DeployException("Can't write into %s: %s.".formatted(folder, e), e);
    }
  }

  private void models(Path part) throws IOException {
    try (NDManager manager = Torch.engine().newBaseManager()) {
      List<Block> blocks = new ArrayList<>();
      if (about.shift().length > 0) {
        blocks.add(new Standardise(manager, input, about.shift(), about.scale()));
      }
      blocks.add(network);
      Traced traced = Traced.of(manager, blocks, input);
      Files.write(part.resolve(ModelFolder.TORCH_SCRIPT), traced.torchScript());
      Files.write(
          part.resolve(ModelFolder.ONNX),
          Onnx.floats(traced.trace(), traced.weights(), input, output));
      if (Onnx.hasInt8(traced.trace())) {
        Files.write(
            part.resolve(ModelFolder.ONNX_INT8),
            Onnx.int8(traced.trace(), traced.weights(), input, output));
      }
    } catch (Untraceable layer) {
      throw new IllegalArgumentException(layer.getMessage(), layer);
    }
  }

  private ModelCard card(Measured measured, Path part) throws IOException {
    return new ModelCard(
        ModelCard.FORMAT,
        about.what(),
        about.data(),
        port("x", input, about.input()),
        port("y", output, about.output()),
        about.classes(),
        new Preparation(list(about.shift()), list(about.scale())),
        measured,
        about.limits(),
        about.changes(),
        made,
        Architectures.describe(network, input),
        ModelFolder.facts(part));
  }

  private static Port port(String name, Shape shape, String meaning) {
    List<Long> sizes = new ArrayList<>();
    for (long side : shape.getShape()) {
      sizes.add(side);
    }
    return new Port(name, "float32", sizes, meaning);
  }

  private static List<Float> list(float... values) {
    List<Float> list = new ArrayList<>();
    for (float value : values) {
      list.add(value);
    }
    return list;
  }
}
