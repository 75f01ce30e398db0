package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  private static final Examples THREE =
      new Examples(new float[] {0, 1, 2, 3, 4, 5}, new Shape(2), new float[] {7, 8, 9});

  @Test
  void placesAreTakenInTheirOrderAndAsOftenAsAsked() {
    Examples picked = THREE.pick(2, 0, 2);

    assertThat(picked.features()).containsExactly(4, 5, 0, 1, 4, 5);
    assertThat(picked.labels()).containsExactly(9, 7, 9);
    assertThat(THREE.take(2).labels()).containsExactly(7, 8);
    assertThat(THREE.take(9).size()).isEqualTo(3);
    assertThat(THREE.features(1)).containsExactly(2, 3);
  }

  @Test
  void whatIsNotThereIsNamed() {
    for (int place : new int[] {-1, 3}) {
      assertThatThrownBy(() -> THREE.pick(0, place))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("There is no example %d; these 3 are counted from 0.", place);
      assertThatThrownBy(() -> THREE.features(place)).hasMessageContaining("no example");
      assertThatThrownBy(() -> THREE.label(place)).hasMessageContaining("no example");
    }
    assertThatThrownBy(() -> THREE.take(-1)).hasMessageContaining("-1 examples");
    assertThatThrownBy(() -> Examples.order(-1, 7)).hasMessageContaining("-1 places");
  }

  @Test
  void featuresAndLabelsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> new Examples(new float[5], new Shape(2), new float[2]))
        .hasMessageContaining("need 4 feature values, but there are 5");
    assertThatThrownBy(() -> new Examples(new float[0], new Shape(0), new float[2]))
        .hasMessageContaining("An example of shape (0) has no values");
    assertThatThrownBy(() -> new Examples(new float[2], new Shape(1), new float[3], new Shape(2)))
        .hasMessageContaining("3 label values don't make whole labels of shape (2)");
  }

  @Test
  void oneLineSaysWhatTheyAre() {
    assertThat(THREE).hasToString("3 examples of shape (2)");
    assertThat(new Examples(new float[1], new Shape(1), new float[2], new Shape(2)))
        .hasToString("1 example of shape (1), labels of shape (2)");
  }

  @Test
  void columnsAreFeaturesOfEveryExampleInTheOrderAskedFor() {
    assertThat(THREE.columns(1).features()).containsExactly(1, 3, 5);
    assertThat(THREE.columns(1, 0, 1).features()).containsExactly(1, 0, 1, 3, 2, 3, 5, 4, 5);
    assertThat(THREE.columns(1, 0, 1).shape()).isEqualTo(new Shape(3));
    assertThat(THREE.columns(1).labels()).isEqualTo(THREE.labels());
  }

  @Test
  void aColumnThatIsntThereIsRefused() {
    for (int column : new int[] {-1, 2}) {
      assertThatThrownBy(() -> THREE.columns(0, column))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("There is no feature %d; these 2 are counted from 0.", column);
    }
    assertThatThrownBy(() -> THREE.columns()).hasMessageContaining("has no values");
  }
}
