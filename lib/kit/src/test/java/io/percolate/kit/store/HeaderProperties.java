package io.percolate.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.percolate.kit.store.SavedWeights.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HeaderProperties {

  @Property(tries = 300, seed = "28")
  void whateverIsWrittenIsReadAgain(
      @ForAll("weights") List<Weight> weights, @ForAll @Size(max = 5) Map<String, String> about)
      throws IOException {
    Path file = file(whole(Header.of(about, weights)));
    try {
      SavedWeights saved = Weights.read(file);

      assertThat(saved.about()).isEqualTo(about);
      assertThat(saved.weights()).containsExactlyInAnyOrderElementsOf(weights);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 300, seed = "28")
  void everyArrayStandsAtAMultipleOfItsWidth(@ForAll("weights") List<Weight> weights) {
    Header header = Header.of(Map.of(), weights);

    assertThat(header.bytes().length % 8).isZero();
    header
        .starts()
        .forEach((w, start) -> assertThat(start % w.type().getNumOfBytes()).as("%s", w).isZero());
  }

  @Property(tries = 300, seed = "28")
  void noPrefixIsReadAsAWhole(
      @ForAll("weights") @Size(min = 1) List<Weight> weights, @ForAll @IntRange int place)
      throws IOException {
    byte[] all = whole(Header.of(Map.of(), weights));
    Path file = file(Arrays.copyOf(all, place % all.length));
    try {
      assertThatThrownBy(() -> Weights.read(file)).isInstanceOf(WeightsException.class);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 1000, seed = "28")
  void aChangedByteIsReadOrRefusedInASentence(
      @ForAll("weights") @Size(min = 1) List<Weight> weights,
      @ForAll @IntRange int place,
      @ForAll byte value)
      throws IOException {
    byte[] all = whole(Header.of(Map.of("seed", "7"), weights));
    all[place % Header.of(Map.of("seed", "7"), weights).bytes().length] = value;
    Path file = file(all);
    try {
      assertThat(Weights.read(file).size()).isNotNegative();
    } catch (WeightsException refused) {
      assertThat(refused).hasMessageContaining(file.getFileName().toString());
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<Weight>> weights() {
    Arbitrary<Shape> shapes =
        Arbitraries.longs()
            .between(0, 5)
            .list()
            .ofMaxSize(4)
            .map(sizes -> new Shape(sizes.stream().mapToLong(Long::longValue).toArray()));
    Arbitrary<DataType> types =
        Arbitraries.of(
            DataType.FLOAT32,
            DataType.FLOAT64,
            DataType.FLOAT16,
            DataType.INT64,
            DataType.INT8,
            DataType.BOOLEAN);
    Arbitrary<String> names =
        Arbitraries.strings().ofMaxLength(12).filter(name -> !name.equals(Header.ABOUT));
    return Combinators.combine(names, types, shapes)
        .as(Weight::new)
        .list()
        .uniqueElements(Weight::name)
        .ofMaxSize(6)
        .withoutEdgeCases();
  }

  private static byte[] whole(Header header) {
    byte[] head = header.bytes();
    long room = header.starts().keySet().stream().mapToLong(Weight::bytes).sum();
    return Arrays.copyOf(head, head.length + (int) room);
  }

  private static Path file(byte... content) throws IOException {
    return Files.write(Files.createTempFile("weights", ".safetensors"), content);
  }
}
