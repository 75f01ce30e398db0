package io.percolate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PythonPeerTest {

  @Test
  void whatCannotBeStartedHasNoTorch() {
    assertThat(PythonPeer.has("torch", Path.of("there-is-no-such-python"))).isFalse();
  }

  /** Any program that refuses Python's arguments stands for a Python without PyTorch. */
  @Test
  void whatFailsToImportTorchHasNone() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    assertThat(PythonPeer.has("torch", java)).isFalse();
  }
}
