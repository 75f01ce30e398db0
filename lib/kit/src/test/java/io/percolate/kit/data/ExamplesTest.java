package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  private static final Examples THREE =
      new Examples(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, new Shape(3), new float[] {0, 1, 2});

  @Test
  void columnsAreFeaturesOfEveryExampleInTheOrderAskedFor() {
    assertThat(THREE.columns(1).features()).containsExactly(2, 5, 8);
    assertThat(THREE.columns(2, 0).features()).containsExactly(3, 1, 6, 4, 9, 7);
    assertThat(THREE.columns(2, 0).shape()).isEqualTo(new Shape(2));
    assertThat(THREE.columns(2, 0).labels()).isEqualTo(THREE.labels());
  }

  @Test
  void aColumnThatIsntThereIsRefused() {
    assertThatThrownBy(() -> THREE.columns(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
