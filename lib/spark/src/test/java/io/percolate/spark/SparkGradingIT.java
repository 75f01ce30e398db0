package io.percolate.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.grader.verify.SampleClass;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command, with and without Spark: the same files. */
class SparkGradingIT {
  private static final Path HOME = Path.of(System.getProperty("percolate.home"));
  private static final Path DIST = HOME.resolve("lib").resolve("dist");
  private static final String ASSIGNMENT = "03-loss-math";

  /** Two workers, each a process of its own with one core and 1 GB. */
  private static final String CLUSTER = "local-cluster[2,1,1024]";

  @TempDir Path folder;

  private String percolate(String... arguments) throws IOException, InterruptedException {
    String classPath =
        Stream.of("cli/*", "*", "solutions/*")
            .map(jars -> DIST + "/" + jars)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dpercolate.home=" + HOME,
                "-cp",
                classPath,
                "io.percolate.cli.Main"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // Where a cluster of this machine's own finds Spark; workers write beside it.
    Path spark = Files.createDirectories(Path.of("target", "spark").toAbsolutePath());
    if (!Files.exists(spark.resolve("jars"))) {
      Files.createSymbolicLink(spark.resolve("jars"), DIST.resolve("spark").resolve("jars"));
    }
    builder.environment().put("SPARK_HOME", spark.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(text).isZero();
    return text;
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  private Path grade(Path submitted, String out, String... more) throws Exception {
    Path folderOfResults = folder.resolve(out);
    List<String> arguments =
        new ArrayList<>(List.of("grade", submitted.toString(), "--assignment", "03"));
    arguments.addAll(List.of("--out", folderOfResults.toString()));
    arguments.addAll(Arrays.asList(more));
    String text = percolate(arguments.toArray(String[]::new));
    assertThat(text).doesNotContain("WARN", "ERROR", "Exception", "log4j");
    return folderOfResults;
  }

  @Test
  void aClusterGradesAsOneProcessDoes() throws Exception {
    Path submitted = folder.resolve("submitted");
    SampleClass.write(HOME, ASSIGNMENT, 4, submitted);
    Files.writeString(submitted.resolve("learner-002/03-loss-math/timestamp.txt"), "yesterday");
    Files.createDirectories(submitted.resolve("nobody/03-loss-math"));
    Files.writeString(submitted.resolve("learner-003/03-loss-math/03-loss-math.ipynb"), "{");

    Path local = grade(submitted, "local");
    Path cluster = grade(submitted, "cluster", "--spark", CLUSTER);

    assertThat(files(cluster)).isEqualTo(files(local));
  }

  @Test
  @Tag("proof")
  void threeHundredAreTheSameWhoeverGradesThem() throws Exception {
    Path submitted = folder.resolve("submitted");
    SampleClass.write(HOME, ASSIGNMENT, 300, submitted);
    Map<String, String> local = files(grade(submitted, "local"));

    List<String> merge = new ArrayList<>(List.of("gradebook", "merge"));
    for (int number = 1; number <= 3; number++) {
      merge.add(grade(submitted, "part-" + number, "--shard", number + "/3").toString());
    }
    merge.addAll(List.of("--out", folder.resolve("merged").toString()));
    percolate(merge.toArray(String[]::new));

    assertThat(files(folder.resolve("merged"))).isEqualTo(local);
    assertThat(files(grade(submitted, "cluster", "--spark", CLUSTER))).isEqualTo(local);
  }
}
