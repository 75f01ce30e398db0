package io.percolate.bench.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsRead() {
    Path file = folder.resolve("data");
    new Data(new float[] {1, 2, 3, 4, 5, 6}, new float[] {0, 1}).write(file);

    Data read = Data.read(file, 3);

    assertThat(read.features()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(read.labels()).containsExactly(0, 1);
  }

  @Test
  void theFileIsLittleEndianAsPythonExpects() throws IOException {
    Path file = folder.resolve("data");
    new Data(new float[] {1}, new float[] {2}).write(file);

    assertThat(Files.readAllBytes(file)).containsExactly(0, 0, 0x80, 0x3f, 0, 0, 0, 0x40);
  }
}
