package io.percolate.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ProgressCommandTest {
  @TempDir Path home;
  private String before;

  @BeforeEach
  void install() throws IOException {
    before = System.getProperty("percolate.home");
    System.setProperty("percolate.home", home.toString());
    Files.createDirectory(home.resolve("notebooks"));
  }

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty("percolate.home");
    } else {
      System.setProperty("percolate.home", before);
    }
  }

  @Test
  void exercisesThatArentThereAreMissed() {
    assertThat(progress()).contains("Your progress", "No exercises in " + home);
  }

  @Test
  void anExerciseWithoutItsClassesIsNamed() throws IOException {
    Path folder = Files.createDirectories(home.resolve("exercises/03-loss-math"));
    Files.writeString(folder.resolve("03-loss-math.ipynb"), "{}");

    assertThat(progress()).contains("03-loss-math");
  }

  private static String progress() {
    StringWriter out = new StringWriter();
    int code = new CommandLine(new ProgressCommand()).setOut(new PrintWriter(out)).execute();
    assertThat(code).isZero();
    return out.toString();
  }
}
