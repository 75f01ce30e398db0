package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTest {
  @TempDir Path folder;

  @Test
  void aBundledFileIsFoundFromAnyFolderOfTheProject() throws IOException {
    Files.createDirectories(folder.resolve("datasets/market"));
    Path csv = Files.createFile(folder.resolve("datasets/market/market_data.csv"));
    Path notebooks = Files.createDirectories(folder.resolve("exercises/17-market"));
    assertThat(find("market/market_data.csv", notebooks, null)).isEqualTo(csv);
    assertThat(find("market/market_data.csv", folder, null)).isEqualTo(csv);
    assertThat(find("market/market_data.csv", Path.of("/"), folder.toString())).isEqualTo(csv);
    assertThat(find("market", notebooks, null)).isEqualTo(csv.getParent());
    assertThat(find("", notebooks, null)).isEqualTo(folder.resolve("datasets"));
  }

  @Test
  void aFileThatCantBeFoundSaysWhereItWasSoughtAndWhatToSet() {
    assertThatThrownBy(() -> find("digits", folder, "/nowhere"))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("digits in /nowhere", "PERCOLATE_HOME");
    assertThatThrownBy(() -> find("digits", folder, null))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("digits above " + folder, "spelling", "PERCOLATE_HOME");
  }

  private static Path find(String name, Path working, String home) {
    return Datasets.find(name, working, Optional.ofNullable(home));
  }
}
