package io.percolate.kit.deploy.server;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.deploy.DeployedModel;
import java.util.List;

/**
 * A classifier as the server sees it, however it was made, loaded or computed. Several threads ask
 * it at the same time.
 */
public interface Predictor {

  /**
   * An exported model. It stays its caller's, who closes it once the server is stopped.
   *
   * @throws IllegalArgumentException if it gives numbers instead of classes
   */
  static Predictor of(DeployedModel model) {
    return new Exported(model);
  }

  /** The shape of one example, without the batch: {@code (1, 28, 28)} for a grey image. */
  Shape shape();

  /** Of an image: the value of full ink, beside 0 for paper. */
  default float ink() {
    return 1;
  }

  /** What it tells apart, in the order of its probabilities. */
  List<String> classes();

  /** Which model this is, and which state of it: said in every answer. */
  String version();

  /** What is known about the model, a JSON object. */
  String card();

  /**
   * Probabilities of the classes.
   *
   * @param examples {@code [example][shape.size()]}; of grey images, 0 (paper) to {@link #ink()}
   * @return {@code [example][class]}, each row adding up to 1
   */
  float[][] predict(float[][] examples);
}
