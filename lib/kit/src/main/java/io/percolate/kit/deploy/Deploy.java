package io.percolate.kit.deploy;

import ai.djl.nn.Block;
import io.percolate.kit.train.History;
import io.percolate.kit.train.Provenance;
import java.nio.file.Path;

/**
 * Gives a trained network away, and takes it up again.
 *
 * <pre>{@code
 * About about = about("Reads a handwritten digit.")
 *     .data("10,000 digits drawn from strokes")
 *     .input("ink, from 0 (paper) to 1").output("a logit for each digit")
 *     .classes("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
 *     .tested("2,000 digits by other writers", digits.test())
 *     .limit("Photographs weren't tried.");
 * export(network, history, about, Path.of("digits"));
 * try (DeployedModel model = load(Path.of("digits"))) {
 *   System.out.println(model.classify(digits.test().features(0)));
 * }
 * }</pre>
 *
 * <p>The folder is the same to the last byte for the same network. In it:
 *
 * <ul>
 *   <li>{@code card.json} and {@code README.md}: what the model is, what made it, how good it is;
 *   <li>{@code weights.safetensors}: weights and what made them, for {@link #loadInto};
 *   <li>{@code model.pt}: TorchScript, for {@link #load}, DJL and Python's PyTorch;
 *   <li>{@code model.onnx}: the same for ONNX's runtimes;
 *   <li>{@code model-int8.onnx}: with the weights of linear layers and convolutions in bytes;
 *   <li>{@code serving.properties}: what DJL Serving needs to serve the folder.
 * </ul>
 */
public final class Deploy {

  private Deploy() {}

  /**
   * Begins to tell what a network's author knows of it.
   *
   * @param what what it does, in a sentence
   */
  public static About about(String what) {
    return new About(what);
  }

  /**
   * Writes a network into a folder, with all that made it. The folder appears whole or not at all;
   * an earlier export in its place is replaced. What was written is loaded again and compared
   * before anybody sees it.
   *
   * @param network as it came out of the run
   * @param history the run
   * @throws IllegalArgumentException if the network can't be exported, with the layer that can't;
   *     or if what is told about it doesn't fit it
   * @throws DeployException if the folder can't be written, or holds something else
   */
  public static ModelCard export(Block network, History history, About about, Path folder) {
    return export(network, history.provenance(), about, folder);
  }

  /**
   * The same for a network that was saved and loaded again.
   *
   * @param made what {@code Train.load} returned
   */
  public static ModelCard export(Block network, Provenance made, About about, Path folder) {
    return new Export(network, made, about).into(folder);
  }

  /**
   * Loads a model to ask; close it afterwards.
   *
   * @throws DeployException if the folder holds no model, or one that is damaged
   */
  public static DeployedModel load(Path folder) {
    return DeployedModel.of(folder);
  }

  /**
   * Gives a network the weights of an exported one, to train it further or look into it.
   *
   * @param network built as the exported one was, with or without weights
   * @throws DeployException if the folder holds no model, or a damaged one; or if the network is
   *     built otherwise, with the first layer that differs
   */
  public static ModelCard loadInto(Block network, Path folder) {
    return Architectures.loadInto(network, folder);
  }

  /**
   * Reads what a folder says of its model.
   *
   * @throws DeployException if it says nothing, or nothing that can be understood
   */
  public static ModelCard readCard(Path folder) {
    return ModelFolder.card(folder);
  }
}
