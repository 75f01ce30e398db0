package io.percolate.kit.compress;

import static io.percolate.kit.compress.Quantizer.int4;
import static io.percolate.kit.compress.Quantizer.int8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.util.Float16Utils;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.store.Pieces;
import io.percolate.kit.store.SavedWeights;
import io.percolate.kit.store.Weights;
import io.percolate.kit.store.WeightsException;
import io.percolate.kit.train.Train;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {

  private static final List<UnaryOperator<Packing>> LAYOUTS =
      List.of(packing -> packing, Packing::bitmask, Packing::csr16, Packing::csr32);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("small.safetensors");
  }

  private static Block sparse() {
    Block network = Nets.initialized(1);
    Pruning.prune(network, 0.4);
    return network;
  }

  private List<float[]> readBack(Block fresh) {
    Packing.load(fresh, file);
    return Nets.all(fresh);
  }

  @Test
  void fractionsComeBackToTheLastBitFromEveryLayout() {
    for (UnaryOperator<Packing> layout : LAYOUTS) {
      Block network = sparse();
      layout.apply(Packing.fp32()).save(network, file);

      assertThat(readBack(Nets.mlp())).usingRecursiveComparison().isEqualTo(Nets.all(network));
    }
  }

  @Test
  void halvesComeBackRoundedToTheNearest() {
    for (UnaryOperator<Packing> layout : LAYOUTS) {
      Block network = sparse();
      layout.apply(Packing.fp16()).save(network, file);
      List<float[]> rounded = new ArrayList<>();
      for (float[] weights : Nets.all(network)) {
        float[] halves = weights.clone();
        for (int i = 0; i < halves.length; i++) {
          halves[i] = Float16Utils.halfToFloat(Float16Utils.floatToHalf(weights[i]));
        }
        rounded.add(halves);
      }

      assertThat(readBack(Nets.mlp())).usingRecursiveComparison().isEqualTo(rounded);
    }
  }

  @Test
  void wholeNumbersComeBackAsTheirQuantizerRestoresThem() {
    Block network = sparse();
    for (Quantizer bits : new Quantizer[] {int8(), int4()}) {
      for (Quantizer quantizer :
          new Quantizer[] {bits, bits.perChannel(), bits.affine(), bits.affine().perChannel()}) {
        List<float[]> expected = new ArrayList<>(Nets.all(network));
        for (int layer : new int[] {0, 2}) {
          expected.set(
              layer,
              quantizer.quantize(network.getParameters().valueAt(layer).getArray()).restore());
        }
        for (UnaryOperator<Packing> layout : LAYOUTS) {
          Packing packing = layout.apply(Packing.of(quantizer));
          packing.save(network, file);

          assertThat(readBack(Nets.mlp()))
              .as(packing.toString())
              .usingRecursiveComparison()
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void filtersNormsAndStatisticsComeBack() {
    Block network = Nets.convolutions();
    Examples images = new Examples(new float[2 * 72], new Shape(2, 6, 6), new float[] {0, 1});
    Train.initialize(network, images, 1);
    Pruning.prune(network, 0.3);
    Packing.fp32().csr16().save(network, file);

    assertThat(readBack(Nets.convolutions()))
        .usingRecursiveComparison()
        .isEqualTo(Nets.all(network));
  }

  @Test
  void aLayerThatLostAllItsWeightsComesBackEmpty() {
    Block network = Nets.initialized(1);
    Parameters.set(network.getParameters().valueAt(0).getArray(), new float[24]);
    for (UnaryOperator<Packing> layout : LAYOUTS) {
      for (Packing numbers :
          List.of(Packing.fp32(), Packing.fp16(), Packing.of(int8()), Packing.of(int4()))) {
        layout.apply(numbers).save(network, file);

        assertThat(readBack(Nets.mlp()).get(0)).containsOnly(0);
      }
    }
  }

  @Test
  void bytesAreThoseThatCountingGives() throws IOException {
    float[] weights = new float[1000];
    for (int i = 0; i < 300; i++) {
      weights[3 * i] = i + 1;
    }
    Block network = Nets.of(100, weights); // 10 rows of 100, 300 kept
    int fp32 = numbers(Packing.fp32(), network);

    assertThat(fp32).isEqualTo(4000);
    assertThat(numbers(Packing.fp16(), network)).isEqualTo(2000);
    assertThat(numbers(Packing.of(int8()), network)).isEqualTo(1000 + 4);
    assertThat(numbers(Packing.of(int4().perChannel()), network)).isEqualTo(500 + 10 * 4);
    assertThat(numbers(Packing.fp32().bitmask(), network)).isEqualTo(300 * 4 + 125);
    assertThat(numbers(Packing.fp32().csr32(), network)).isEqualTo(300 * 8 + 11 * 4);
    assertThat(numbers(Packing.of(int8()).csr16(), network)).isEqualTo(300 * 3 + 11 * 4 + 4);
    assertThat(numbers(Packing.of(int8().affine()).csr16(), network)).isEqualTo(949);
  }

  /** The file's length without its header. */
  private int numbers(Packing packing, Block network) throws IOException {
    FileSize size = packing.save(network, file);
    byte[] bytes = Files.readAllBytes(file);
    assertThat(size.bytes()).isEqualTo(bytes.length);
    int header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(0);
    return bytes.length - 8 - header;
  }

  @Test
  void aFileIsTheSameToTheByteEachTime() throws IOException {
    Packing packing = Packing.of(int8().affine().perChannel()).bitmask();
    packing.save(sparse(), file);
    byte[] first = Files.readAllBytes(file);
    packing.save(sparse(), file);

    assertThat(Files.readAllBytes(file)).containsExactly(first);
  }

  @Test
  void gzipIsMeasured() throws IOException {
    Files.write(file, new byte[100_000]);
    FileSize zeros = FileSize.of(file);

    assertThat(zeros.bytes()).isEqualTo(100_000);
    assertThat(zeros.gzipped()).isBetween(50L, 500L);
    assertThat(zeros.toString()).startsWith("100,000 bytes, ");
    assertThatThrownBy(() -> FileSize.of(folder.resolve("none")))
        .isInstanceOf(WeightsException.class);
  }

  @Test
  void whatWeightsSavedIsLoadedTooAndOtherwiseSaysWhatDiffers() {
    Block network = Nets.initialized(1);
    Weights.save(network, Map.of("seed", "1"), file);

    assertThat(readBack(Nets.mlp())).usingRecursiveComparison().isEqualTo(Nets.all(network));

    Packing.of(int8()).bitmask().save(network, file);
    Block other = new SequentialBlock().add(Nets.linear(5)).add(Nets.linear(3));
    assertThatThrownBy(() -> Packing.load(other, file))
        .isInstanceOf(WeightsException.class)
        .hasMessageContaining("doesn't fit this network");
    assertThat(other.isInitialized()).isFalse();
    assertThatThrownBy(() -> Weights.load(Nets.mlp(), file)).isInstanceOf(WeightsException.class);
  }

  @Test
  void whatIsPackedIsSaidToBeSoWhereItIsLoadedAsItIs() {
    Packing.of(int4()).save(sparse(), file);
    assertThatThrownBy(() -> Weights.load(Nets.mlp(), file))
        .isInstanceOf(WeightsException.class)
        .hasMessageContaining("Packing.load(network, file) unpacks them");
    Packing.fp32().save(sparse(), file);
    Weights.load(Nets.mlp(), file);
  }

  @Test
  void filesThatAreDamagedAreRefusedAndTheNetworkStays() {
    for (UnaryOperator<Packing> layout : LAYOUTS) {
      for (Packing numbers : List.of(Packing.fp32(), Packing.of(int8()), Packing.of(int4()))) {
        layout.apply(numbers).save(sparse(), file);
        Pieces good = Pieces.read(file);
        for (SavedWeights.Weight part : good.numbers().keySet()) {
          if (part.name().endsWith("bias")) {
            continue;
          }
          refused(without(good, part));
          refused(shorter(good, part));
        }
      }
    }
  }

  @Test
  void placesBeyondTheMatrixAreRefused() {
    Packing.fp32().csr32().save(sparse(), file);
    Pieces good = copy(Pieces.read(file));
    good.numbers()
        .forEach(
            (part, values) -> {
              if (part.name().endsWith(".columns")) {
                values.putInt(0, 4); // of 0 to 3, or 0 to 5
                values.putInt(4, -1);
              }
            });
    refused(good);
  }

  private void refused(Pieces pieces) {
    Block network = Nets.initialized(2);
    List<float[]> before = Nets.all(network);
    pieces.save(Nets.initialized(1), file);

    assertThatThrownBy(() -> Packing.load(network, file)).isInstanceOf(WeightsException.class);
    assertThat(Nets.all(network)).usingRecursiveComparison().isEqualTo(before);
  }

  private static Pieces without(Pieces all, SavedWeights.Weight part) {
    Pieces copy = copy(all);
    copy.numbers().remove(part);
    return copy;
  }

  /** With a number less. */
  private static Pieces shorter(Pieces all, SavedWeights.Weight part) {
    Pieces copy = copy(all);
    ByteBuffer values = copy.numbers().remove(part).duplicate();
    int width = part.type().getNumOfBytes();
    values.limit(values.limit() - width);
    Shape shape = new Shape(part.shape().size() - 1);
    copy.numbers().put(new SavedWeights.Weight(part.name(), part.type(), shape), values);
    return copy;
  }

  private static Pieces copy(Pieces all) {
    Map<String, String> notes = new HashMap<>(all.about());
    notes.remove("input"); // it is written anew
    return new Pieces(notes, all.numbers());
  }

  @Test
  void whatCanNotBePackedIsRefused() {
    assertThatThrownBy(() -> Packing.fp32().save(Nets.mlp(), file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no weights yet");
    Block huge = Nets.of(1, 7e4f, 1);
    assertThatThrownBy(() -> Packing.fp16().save(huge, file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("65,504");
    assertThat(file).doesNotExist();
    assertThatThrownBy(() -> Packing.fp32().csr16().save(Nets.of(65_537, new float[65_537]), file))
        .hasMessageContaining("take csr32()");
  }
}
