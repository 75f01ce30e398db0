package io.percolate.cli.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.percolate.cli.Installation;
import io.percolate.grader.verify.SampleClass;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A class graded in parts, killed in the middle, on a full disk: with the real command. */
@TestMethodOrder(OrderAnnotation.class)
class LargeClassIT {
  private static final Installation HERE = Installation.ofLauncher();
  private static final String ASSIGNMENT = "03-loss-math";
  private static final int LEARNERS = 9;

  @TempDir static Path folder;
  private static Path submitted;
  private static Path whole;

  @BeforeAll
  static void gradeAsAWhole() throws Exception {
    submitted = folder.resolve("submitted");
    whole = folder.resolve("whole");
    SampleClass.write(HERE.root(), ASSIGNMENT, LEARNERS, submitted);
    Ran ran = percolate(grade(whole));
    assertThat(ran.exit()).as(ran.text()).isZero();
  }

  /** How a process ended, and what it said. */
  private record Ran(int exit, String text) {}

  private static List<String> grade(Path out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("grade", submitted.toString(), "--assignment", "03", "--out", out.toString()));
    arguments.addAll(Arrays.asList(more));
    return arguments;
  }

  private static List<String> command(List<String> arguments) {
    String classPath =
        Stream.of("cli/*", "*", "solutions/*")
            .map(jars -> HERE.dist() + "/" + jars)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Duser.language=ar", // whose digits are others
                "-Duser.country=EG",
                "-Dpercolate.home=" + HERE.root(),
                "-cp",
                classPath,
                "io.percolate.cli.Main"));
    command.addAll(arguments);
    return command;
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static Ran percolate(List<String> arguments) throws Exception {
    return ran(start(command(arguments)));
  }

  private static Ran ran(Process process) throws Exception {
    String text = new String(process.getInputStream().readAllBytes());
    return new Ran(process.waitFor(), text);
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

  @Test
  @Order(1)
  void aClassOfAllKindsIsGraded() throws IOException {
    List<String> rows = Files.readAllLines(whole.resolve("gradebook.csv"));

    assertThat(rows).hasSize(LEARNERS + 1);
    assertThat(rows.stream().skip(1).map(row -> row.split(",")[9]).distinct().count())
        .as("different scores in %s", rows)
        .isGreaterThan(3);
    assertThat(files(whole).values()).noneMatch(file -> file.matches("(?s).*[٠-٩].*"));
  }

  @Test
  void partsPutTogetherAreTheWholeToTheByte() throws Exception {
    List<String> merge = new ArrayList<>(List.of("gradebook", "merge"));
    for (int number = 1; number <= 3; number++) {
      Path part = folder.resolve("part-" + number);
      Ran ran = percolate(grade(part, "--shard", number + "/3"));
      assertThat(ran.exit()).as(ran.text()).isZero();
      merge.add(part.toString());
    }
    Path merged = folder.resolve("merged");
    merge.addAll(List.of("--out", merged.toString()));

    Ran ran = percolate(merge);

    assertThat(ran.exit()).as(ran.text()).isZero();
    assertThat(files(merged)).isEqualTo(files(whole));
  }

  @Test
  void aGraderThatIsKilledGoesOnWhereItWas() throws Exception {
    Path out = folder.resolve("killed");
    Process first = start(command(grade(out, "--jobs", "1")));
    try (BufferedReader lines = first.inputReader()) {
      for (int seen = 0; seen < 2; ) {
        String line = lines.readLine();
        assertThat(line).as("a line for each of two learners").isNotNull();
        seen += line.startsWith("[") ? 1 : 0;
      }
      first.destroyForcibly(); // kill -9
      first.waitFor();
    }
    assertThat(out.resolve("grading.json")).doesNotExist();

    Ran ran = percolate(grade(out));

    assertThat(ran.exit()).as(ran.text()).isZero();
    long before = ran.text().lines().filter(line -> line.endsWith("(graded before)")).count();
    assertThat(before).as(ran.text()).isBetween(2L, LEARNERS - 1L);
    assertThat(ran.text().lines().filter(line -> line.startsWith("["))).hasSize(LEARNERS);
    assertThat(files(out)).isEqualTo(files(whole));
  }

  @Test
  void twoGradersDoNotWriteToOneFolder() throws Exception {
    Path out = folder.resolve("both");
    Process first = start(command(grade(out, "--jobs", "1")));
    try (BufferedReader lines = first.inputReader()) {
      lines.readLine(); // it has begun

      Ran second = percolate(grade(out));

      assertThat(second.exit()).isEqualTo(1);
      assertThat(second.text()).contains("Another percolate is writing results to " + out);
    } finally {
      first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
  }

  /** A file system of 100 kB, which only this command sees: results of four learners fill it. */
  @Test
  void aFullDiskIsSaidAndNothingThatIsThereIsLost() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    Path rescued = folder.resolve("rescued");
    assumeTrue(canMount(disk), "no file system can be mounted here");
    String script =
        "mount -t tmpfs -o size=40k tmpfs '%s' || exit 77; %s; code=$?; cp -a '%s/out' '%s'; exit $code"
            .formatted(
                disk,
                command(grade(disk.resolve("out"), "--jobs", "1")).stream()
                    .map(word -> "'" + word + "'")
                    .collect(Collectors.joining(" ")),
                disk,
                rescued);

    Ran ran = ran(start(List.of("unshare", "-Urm", "sh", "-c", script)));

    assertThat(ran.exit()).as(ran.text()).isEqualTo(1);
    assertThat(ran.text()).contains("can't be written: ").contains("Is there space");
    long kept = Files.walk(rescued).filter(file -> file.endsWith("result.json")).count();
    assertThat(kept).as(ran.text()).isBetween(1L, LEARNERS - 1L);

    Ran again = percolate(grade(rescued));

    assertThat(again.exit()).as(again.text()).isZero();
    assertThat(again.text().lines().filter(line -> line.endsWith("(graded before)")))
        .as(again.text())
        .hasSize((int) kept);
    assertThat(files(rescued)).isEqualTo(files(whole));
  }

  private static boolean canMount(Path disk) throws InterruptedException {
    try {
      String mount = "mount -t tmpfs -o size=40k tmpfs '" + disk + "'";
      return start(List.of("unshare", "-Urm", "sh", "-c", mount)).waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
