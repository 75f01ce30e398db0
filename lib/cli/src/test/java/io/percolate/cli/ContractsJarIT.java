package io.percolate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What graded code has of the exercises. */
class ContractsJarIT {
  private static final Installation HERE = Installation.ofLauncher();
  private static final String EXERCISES = "io/percolate/exercises/";

  @Test
  void contractsAreInItAndNothingThatComputesAnAnswer() throws IOException {
    ContractsJar.makeReady(HERE);

    assertThat(names())
        .contains(
            EXERCISES + "lossmath/Mse.class",
            EXERCISES + "lossmath/Questions.class",
            EXERCISES + "shippingit/Parity$Card.class")
        .doesNotContain(EXERCISES + "makingitsmall/Rounding.class")
        .noneMatch(name -> name.contains("Checks"));
  }

  @Test
  void gradedKernelsHaveItInPlaceOfTheExercises() {
    assertThat(jars(OwnKernel.forSubmissions(HERE).argv()))
        .contains(ContractsJar.file(HERE).toString())
        .doesNotContain(ContractsJar.exercises(HERE).toString());
    assertThat(jars(OwnKernel.spec(HERE).argv())).contains(ContractsJar.exercises(HERE).toString());
  }

  private static List<String> jars(List<String> argv) {
    return Arrays.asList(argv.get(argv.indexOf("-cp") + 1).split(File.pathSeparator));
  }

  private static List<String> names() throws IOException {
    try (ZipFile jar = new ZipFile(ContractsJar.file(HERE).toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }
}
