package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  @Test
  void aColumnIsOneFeatureOfEveryExample() {
    Examples points = new Examples(new float[] {1, 2, 3, 4, 5, 6}, new Shape(2), new float[3]);

    assertThat(points.column(0)).containsExactly(1, 3, 5);
    assertThat(points.column(1)).containsExactly(2, 4, 6);
  }
}
