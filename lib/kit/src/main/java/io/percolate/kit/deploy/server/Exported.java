package io.percolate.kit.deploy.server;

import ai.djl.ndarray.types.Shape;
import com.google.gson.Gson;
import io.percolate.kit.deploy.DeployedModel;
import io.percolate.kit.deploy.ModelCard;
import java.util.List;

/** A model from a folder that the kit wrote. */
final class Exported implements Predictor {

  private static final int SHOWN = 12;

  private final DeployedModel model;
  private final ModelCard card;

  /**
   * @throws IllegalArgumentException if it gives numbers instead of classes
   */
  Exported(DeployedModel model) {
    this.model = model;
    card = model.card();
    if (card.classes().isEmpty()) {
      throw new IllegalArgumentException(
          "This model gives numbers, and a server answers probabilities of classes; name them by"
              + " about(…).classes(…) when you export it.");
    }
  }

  @Override
  public Shape shape() {
    return card.input().shape();
  }

  /** What divides by more than 1 on its way to the network begins with grey levels. */
  @Override
  public float ink() {
    return card.preparation().scale().stream().anyMatch(scale -> scale > 1) ? 255 : 1;
  }

  @Override
  public List<String> classes() {
    return card.classes();
  }

  /** The beginning of the checksum of what computes the answers. */
  @Override
  public String version() {
    return card.files().get("model.pt").sha256().substring(0, SHOWN);
  }

  @Override
  public String card() {
    return new Gson().toJson(card);
  }

  @Override
  public float[][] predict(float[][] examples) {
    return model.probabilities(examples);
  }
}
