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

  @Test
  void aTableIsMadeWithItsChecksum() throws IOException {
    assertThat(run("houses", "--rows=40", "--out=" + folder.resolve("h"))).isZero();
    assertThat(out.toString()).contains("Made 40 houses: " + folder.resolve("h"));
    assertThat(Files.readAllLines(folder.resolve("h/house_prices.csv"))).hasSize(1 + 40 + 1);
    assertThat(folder.resolve("h/SHA256SUMS")).content().endsWith("  house_prices.csv\n");
    assertThat(run("market", "--months=2", "--out=" + folder.resolve("m"))).isZero();
    assertThat(run("credit", "--rows=9", "--seed=3", "--out=" + folder.resolve("c"))).isZero();
    assertThat(run("text", "--stories=3", "--out=" + folder.resolve("t"))).isZero();
    assertThat(Files.readAllLines(folder.resolve("t/stories.txt"))).hasSize(3);
  }

  @Test
  void aTableOfNoRowsIsAUsageError() {
    assertThat(run("houses", "--rows=0", "--out=" + folder)).isEqualTo(2);
    assertThat(err.toString()).contains("ask for 1 to 100,000");
  }

  @Test
  void whatComesWithTheProjectIsWhatAllMakesAnew() {
    assertThat(run("check", "../../datasets")).isZero();
    assertThat(out.toString())
        .contains(
            "digits/train-images-idx3-ubyte.gz is right",
            "houses/house_prices.csv is right",
            "text/SHA256SUMS is right",
            "All as they should be.");
  }

  @Test
  void allMakesWhatCheckFindsMissingOrChanged() throws IOException {
    assertThat(run("all", "--out=" + folder)).isZero();
    Files.delete(folder.resolve("market/market_data.csv"));
    Files.writeString(folder.resolve("text/stories.txt"), "Once upon a time.\n");
    assertThat(run("check", "" + folder)).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "market/market_data.csv is missing",
            "text/stories.txt isn't what its generator makes: 18 bytes",
            "To mend them: percolate data all");
    assertThat(out.toString().lines().filter(line -> line.endsWith(" is right"))).hasSize(11);
  }

  private int run(String... args) {
    return new CommandLine(new DataCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
