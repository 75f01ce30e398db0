package io.percolate.exercises.shippingit;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L13 asks. */
public final class Questions {
  public static final Question<Parity> PARITY = Question.of(Parity.class);
  public static final Question<Predict> PREDICT = Question.of(Predict.class);
  public static final Question<Percentiles> PERCENTILES = Question.of(Percentiles.class);
  public static final Question<ImageFile> DOCKERFILE = Question.of(ImageFile.class);
  public static final Question<DeploymentFile> MANIFEST = Question.of(DeploymentFile.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "13-shipping-it", "Shipping it", PARITY, PREDICT, PERCENTILES, DOCKERFILE, MANIFEST);

  private Questions() {}
}
