package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IdxProperties {
  @Property(tries = 100, seed = "28")
  void anyArraySurvivesAFile(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 9) Integer> shape,
      @ForAll long seed,
      @ForAll boolean zip)
      throws IOException {
    Idx idx = random(ints(shape), seed);
    Path file = Files.createTempFile("idx", zip ? ".gz" : "");
    try {
      idx.write(file);
      assertThat(Idx.read(file).shape()).containsExactly(ints(shape));
      assertThat(Idx.read(file).values()).containsExactly(idx.values());
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 100, seed = "28")
  void noPrefixOfAFileIsReadAsAWhole(
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 9) Integer> shape,
      @ForAll @IntRange(min = 0, max = 1_000_000) int place)
      throws IOException {
    byte[] all = random(ints(shape), place).bytes();
    Path file = Files.createTempFile("idx", "");
    try {
      Files.write(file, Arrays.copyOf(all, place % all.length));
      assertThatThrownBy(() -> Idx.read(file)).isInstanceOf(DataException.class);
    } finally {
      Files.delete(file);
    }
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Idx random(int[] shape, long seed) {
    byte[] values = new byte[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
    new Random(seed).nextBytes(values);
    return new Idx(shape, values);
  }
}
