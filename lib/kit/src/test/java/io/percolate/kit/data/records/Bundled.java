package io.percolate.kit.data.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kit.data.GeneratedFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What tests of tables share. */
final class Bundled {
  private Bundled() {}

  /** Asserts that the project's files are those that a generator makes. */
  static void assertIn(String folder, GeneratedFiles files) {
    assertThat(files.contents()).hasSize(2);
    for (String name : files.contents().keySet()) {
      assertThat(files.fault(Path.of("../../datasets", folder), name)).as(name).isEmpty();
    }
  }

  /** The cells of each line of a CSV file but the first, without the quotes around them. */
  static List<String[]> lines(String csv) {
    return csv.lines().skip(1).map(Bundled::cells).toList();
  }

  private static String[] cells(String line) {
    String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    return Arrays.stream(cells).map(cell -> cell.replace("\"", "")).toArray(String[]::new);
  }
}
