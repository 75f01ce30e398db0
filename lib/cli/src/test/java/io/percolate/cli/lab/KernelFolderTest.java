package io.percolate.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.cli.Machine;
import io.percolate.cli.OwnKernel;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelFolderTest {
  @TempDir Path folder;

  private KernelSpec spec() {
    return OwnKernel.spec(new Installation(folder));
  }

  private Machine machine(String os) {
    return new Machine(Map.of("HOME", folder.resolve("home").toString()), os, "ada");
  }

  @Test
  void theSpecIsWrittenWhereJupyterLooksForThisUsers() throws IOException {
    Path data = KernelFolder.install(spec(), machine("Linux"), folder.resolve("apart"));

    assertThat(data).isEqualTo(folder.resolve("home/.local/share/jupyter"));
    assertThat(data.resolve("kernels/java/kernel.json"))
        .content()
        .contains("\"language\": \"java\"", "{connection_file}", "\"interrupt_mode\": \"message\"");
    assertThat(folder.resolve("apart")).doesNotExist();
  }

  @Test
  void whatIsWrittenReadsBackAsTheSameSpec() {
    Path data = KernelFolder.install(spec(), machine("Linux"), folder.resolve("apart"));

    assertThat(KernelSpec.read(KernelFolder.in(data))).isEqualTo(spec());
  }

  @Test
  void everySystemHasItsOwnFolder() {
    assertThat(KernelFolder.userData(machine("Mac OS X")))
        .isEqualTo(folder.resolve("home/Library/Jupyter"));
    assertThat(
            KernelFolder.userData(
                new Machine(
                    Map.of("APPDATA", folder.resolve("App").toString()), "Windows 11", "ada")))
        .isEqualTo(folder.resolve("App/jupyter"));
    assertThat(
            KernelFolder.userData(
                new Machine(Map.of("JUPYTER_DATA_DIR", "/elsewhere"), "Linux", "ada")))
        .isEqualTo(Path.of("/elsewhere"));
  }

  @Test
  void anotherJavaKernelIsLeftAlone() throws IOException {
    Path theirs = folder.resolve("home/.local/share/jupyter/kernels/java/kernel.json");
    Files.createDirectories(theirs.getParent());
    Files.writeString(theirs, "{\"argv\": [\"java\", \"-jar\", \"ijava.jar\"]}");

    Path data = KernelFolder.install(spec(), machine("Linux"), folder.resolve("apart"));

    assertThat(data).isEqualTo(folder.resolve("apart"));
    assertThat(data.resolve("kernels/java/kernel.json")).exists();
    assertThat(theirs).content().contains("ijava.jar");
  }

  @Test
  void anUnwritableHomeIsNoReasonToFail() throws IOException {
    Files.writeString(folder.resolve("home"), "a file where the home folder should be");

    assertThat(KernelFolder.install(spec(), machine("Linux"), folder.resolve("apart")))
        .isEqualTo(folder.resolve("apart"));
  }

  @Test
  void nowhereToWriteSaysWhatToSet() throws IOException {
    Files.writeString(folder.resolve("home"), "");
    Files.writeString(folder.resolve("apart"), "");

    assertThatThrownBy(
            () -> KernelFolder.install(spec(), machine("Linux"), folder.resolve("apart")))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("JUPYTER_DATA_DIR");
  }
}
