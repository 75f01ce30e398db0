package io.percolate.jupyter.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSpecTest {
  @TempDir Path folder;

  private KernelSpec read(String json) throws IOException {
    Files.writeString(folder.resolve("kernel.json"), json);
    return KernelSpec.read(folder);
  }

  @Test
  void aKernelJsonIsRead() throws IOException {
    KernelSpec spec =
        read(
            """
            {"argv": ["java", "-jar", "{resource_dir}/k.jar", "{connection_file}"],
             "display_name": "Java", "language": "java", "interrupt_mode": "message",
             "env": {"A": "b"}, "metadata": {"debugger": true}}
            """);

    assertThat(spec.argv()).containsExactly("java", "-jar", folder + "/k.jar", "{connection_file}");
    assertThat(spec.language()).isEqualTo("java");
    assertThat(spec.interruptMode()).isEqualTo("message");
    assertThat(spec.env()).containsEntry("A", "b");
  }

  @Test
  void aSpecThatNamesNoInterruptModeIsInterruptedBySignal() throws IOException {
    assertThat(read("{\"argv\": [\"x\"]}").interruptMode()).isEqualTo("signal");
  }

  @Test
  void aFolderWithoutKernelJsonIsSaid() {
    assertThatThrownBy(() -> KernelSpec.read(folder))
        .isInstanceOf(KernelException.class)
        .hasMessageContaining("There is no kernel.json in " + folder);
  }

  @Test
  void malformedSpecsAreSaid() {
    assertThatThrownBy(() -> read("{")).hasMessageContaining("is malformed");
    assertThatThrownBy(() -> read("[]")).hasMessageContaining("is malformed");
    assertThatThrownBy(() -> read("{}")).hasMessageContaining("no \"argv\"");
    assertThatThrownBy(() -> read("{\"argv\": []}")).hasMessageContaining("argv is empty");
    assertThatThrownBy(() -> read("{\"argv\": [\"x\"], \"interrupt_mode\": \"shout\"}"))
        .hasMessageContaining("not \"shout\"");
  }
}
