package io.percolate.kit.plot.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.convolutional.Conv2dTranspose;
import ai.djl.nn.core.Linear;
import ai.djl.nn.core.Prelu;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.recurrent.GRU;
import ai.djl.nn.transformer.IdEmbedding;
import ai.djl.nn.transformer.ScaledDotProductAttentionBlock;
import io.percolate.kit.notebook.Notebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Some settings are read from where DJL hides them: this notices when it hides them elsewhere. */
class SettingsTest {

  @BeforeAll
  static void keepQuiet() {
    Notebook.start();
  }

  @Test
  void everyKindOfBlockSaysWhatMatters() {
    Shape three = new Shape(3, 3);
    assertThat(of(Linear.builder().setUnits(1).optBias(false).build(), new Shape(4)))
        .isEqualTo("1 unit, no bias");
    assertThat(
            of(
                Conv2d.builder()
                    .setFilters(8)
                    .setKernelShape(three)
                    .optDilation(new Shape(2, 2))
                    .optGroups(4)
                    .build(),
                new Shape(4, 9, 9)))
        .isEqualTo("8 filters 3 × 3, dilation 2, 4 groups");
    assertThat(
            of(
                Conv1d.builder().setFilters(2).setKernelShape(new Shape(5)).build(),
                new Shape(1, 9)))
        .isEqualTo("2 filters 5");
    assertThat(
            of(
                Conv2dTranspose.builder().setFilters(6).setKernelShape(three).build(),
                new Shape(4, 9, 9)))
        .isEqualTo("6 filters 3 × 3");
    assertThat(of(Dropout.builder().optRate(0.25f).build(), new Shape(4))).isEqualTo("rate 0.25");
    assertThat(of(GRU.builder().setStateSize(7).setNumLayers(1).build(), new Shape(5, 3)))
        .isEqualTo("7 states");
    assertThat(
            of(
                new IdEmbedding.Builder().setDictionarySize(50).setEmbeddingSize(16).build(),
                new Shape(9)))
        .isEqualTo("table 50 × 16");
    assertThat(
            of(
                ScaledDotProductAttentionBlock.builder()
                    .setEmbeddingSize(8)
                    .setHeadCount(2)
                    .build(),
                new Shape(5, 8)))
        .isEqualTo("2 heads");
    assertThat(of(BatchNorm.builder().build(), new Shape(4))).isEmpty();
    assertThat(of(new Prelu(), new Shape(4))).isEqualTo("alpha ()");
  }

  private static String of(Block block, Shape example) {
    return Architecture.of(block, example).layers().get(1).settings();
  }
}
