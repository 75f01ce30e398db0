package io.percolate.cli.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Split;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DataCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void drawnDigitsAreReadLikeMnist() {
    Path digits = folder.resolve("new/digits");
    int code = run("digits", "--seed=5", "--train=30", "--test=10", "--out=" + digits);
    assertThat(code).isZero();
    assertThat(out.toString()).contains("30 digits to train with and 10 to test with");
    Split split = Digits.read(digits);
    assertThat(split.train().size()).isEqualTo(30);
    assertThat(split.test().size()).isEqualTo(10);
    assertThat(digits.resolve("SHA256SUMS")).exists();
    assertThat(digits.resolve("digits.png")).isNotEmptyFile();
  }

  @Test
  void aFolderThatCantBeWrittenIsNamedWithoutAStackTrace() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(run("digits", "--train=1", "--test=1", "--out=" + file.resolve("x"))).isEqualTo(1);
    assertThat(err.toString()).contains("Can't write to " + file).doesNotContain("\tat ");
  }

  @Test
  void aCountBelowZeroIsAUsageError() {
    assertThat(run("digits", "--train=-1", "--out=" + folder)).isEqualTo(2);
    assertThat(err.toString()).contains("0 to 100,000 digits");
  }

  private int run(String... args) {
    return new CommandLine(new DataCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
