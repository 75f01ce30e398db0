package io.percolate.grader.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFolderTest {
  @TempDir Path folder;

  @Test
  void aFolderIsMadeAndTakenByOneAtATime() throws IOException {
    Path out = folder.resolve("new/out");
    try (OutFolder taken = OutFolder.take(out)) {
      assertThat(taken.path()).isDirectory();
      assertThatThrownBy(() -> OutFolder.take(out))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Another percolate is writing results to " + out);
    }
    OutFolder.take(out).close();
  }
}
