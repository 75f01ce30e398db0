package io.percolate.kit.deploy;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.notebook.Bundle;
import io.percolate.kit.notebook.Rich;
import io.percolate.kit.train.Provenance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model is, what made it and how good it is: {@code card.json}. A cell that ends in one
 * shows it as {@code README.md} does.
 *
 * @param format which version of this file it is
 * @param what what the model does
 * @param data what it was trained on, in words
 * @param input what it takes
 * @param output what it gives
 * @param classes their names, in the order of the outputs; none where outputs are numbers
 * @param preparation what the exported forms do to inputs before the network
 * @param measured how good it is
 * @param limits what it isn't for, and what isn't known of it
 * @param changes what was done to the weights after training
 * @param made what made the weights
 * @param layers the network's architecture; the first is the input
 * @param files the other files of the folder, by name
 */
public record ModelCard(
    String format,
    String what,
    String data,
    Port input,
    Port output,
    List<String> classes,
    Preparation preparation,
    Measured measured,
    List<String> limits,
    List<String> changes,
    Provenance made,
    List<LayerFacts> layers,
    Map<String, FileFacts> files)
    implements Rich {

  static final String FORMAT = "percolate model 1";

  /**
   * What goes in or comes out.
   *
   * @param name as ONNX has it
   * @param type of its numbers
   * @param sizes of one example, without the batch
   * @param meaning in words, with units
   */
  public record Port(String name, String type, List<Long> sizes, String meaning) {
    /** The shape of one example. */
    public Shape shape() {
      return new Shape(sizes.stream().mapToLong(Long::longValue).toArray());
    }
  }

  /**
   * {@code (x − shift) / scale}, part of the exported forms; empty for nothing.
   *
   * @param shift one number for all input values or one for each
   * @param scale likewise
   */
  public record Preparation(List<Float> shift, List<Float> scale) {}

  /**
   * How good the model is on examples that it hadn't learned from.
   *
   * @param on which, in words
   * @param data a checksum of them, as {@link Provenance} has it
   * @param examples how many
   * @param measure {@code accuracy} or {@code mean absolute error}
   * @param value of this measure
   * @param low the lower end of its interval
   * @param high the upper end
   * @param confidence of the interval
   */
  public record Measured(
      String on,
      String data,
      int examples,
      String measure,
      double value,
      double low,
      double high,
      double confidence) {}

  /**
   * One layer.
   *
   * @param kind such as {@code Linear}
   * @param settings such as {@code 64 units}
   * @param output the shape that it makes of one example
   * @param parameters how many it has
   */
  public record LayerFacts(String kind, String settings, String output, long parameters) {}

  /**
   * One file.
   *
   * @param bytes its size
   * @param sha256 its checksum, in hexadecimal digits
   */
  public record FileFacts(long bytes, String sha256) {}

  /** Keeps unmodifiable copies; files are sorted by name. */
  public ModelCard {
    classes = List.copyOf(classes);
    limits = List.copyOf(limits);
    changes = List.copyOf(changes);
    layers = List.copyOf(layers);
    files = new TreeMap<>(files);
  }

  /** The card in Markdown. */
  public String toMarkdown() {
    return CardText.markdown(this);
  }

  @Override
  public Bundle bundle() {
    return Bundle.markdown(toMarkdown());
  }

  /** One line: what it does, and how well. */
  @Override
  public String toString() {
    return what + " " + CardText.measured(measured);
  }
}
