package io.percolate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code percolate} says before there is a command line: of Java, and of a build. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String WHOLE_JDK =
      """
      case "$*" in
        *XshowSettings*) echo "    java.specification.version = 17"; echo "    java.home = /a jdk" ;;
        *list-modules*) echo jdk.compiler@17; echo jdk.jshell@17 ;;
        *) for argument; do echo "[$argument]"; done; exit 7 ;;
      esac
      """;

  @TempDir Path folder;
  private Path home;
  private Path jdk;

  @BeforeEach
  void aCloneAndAJdk() throws IOException {
    home = Files.createDirectories(folder.resolve("a clone, é & co"));
    Files.copy(Path.of("../../percolate"), home.resolve("percolate"));
    jdk = Files.createDirectories(folder.resolve("a jdk"));
    java(WHOLE_JDK);
  }

  private void java(String body) throws IOException {
    script(jdk.resolve("bin/java"), body);
  }

  /** Stands in for Maven: what it says, and the jar that is built last, unless it fails. */
  private void maven(String says, boolean builds) throws IOException {
    String jar = builds ? "\nmkdir -p lib/dist/cli; echo x > lib/dist/cli/percolate-cli.jar" : "";
    script(home.resolve("mvnw"), "echo '" + says + "'" + jar + "\nexit " + (builds ? 0 : 1));
  }

  private static void script(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private record Outcome(int code, String said) {}

  private Outcome percolate(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("percolate").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("HOME", folder.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), said);
  }

  private void assertRefused(String... words) throws IOException, InterruptedException {
    Outcome outcome = percolate("lab");
    assertThat(outcome.said()).contains(words).doesNotContain("[-cp]");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void anOldJavaIsRefusedByItsVersion() throws Exception {
    java("echo '    java.specification.version = 1.8'");

    assertRefused("a jdk/bin/java is Java 8; Percolate needs a JDK, 17 or later");
  }

  @Test
  void aRuntimeWithoutACompilerIsRefused() throws Exception {
    java(WHOLE_JDK.replace("jdk.compiler", "java.base"));

    assertRefused("is a runtime without a compiler");
  }

  @Test
  void aJavaThatDoesNotRunIsQuoted() throws Exception {
    java("echo 'cannot execute binary file'; exit 126");

    assertRefused("a jdk/bin/java doesn't run", "It said: cannot execute binary file");
  }

  @Test
  void whereThereIsNoJavaJavaHomeIsNamed() throws Exception {
    Files.delete(jdk.resolve("bin/java"));

    assertRefused("no Java found at JAVA_HOME=" + jdk);
  }

  @Test
  void argumentsAndTheExitCodePassThrough() throws Exception {
    maven("Building Percolate: all 1.0", true);

    Outcome outcome = percolate("run", "a b.ipynb", "*", "");

    assertThat(outcome.said())
        .contains("First run", "Built.", "[-Dpercolate.home=" + home.toRealPath() + "]")
        .endsWith("[run]\n[a b.ipynb]\n[*]\n[]\n");
    assertThat(outcome.code()).isEqualTo(7);
  }

  @Test
  void whatIsBuiltIsNotBuiltAgain() throws Exception {
    maven("Building Percolate: all 1.0", true);
    percolate("doctor");

    assertThat(percolate("doctor").said()).doesNotContain("Built.");
  }

  @Test
  void withoutANetworkItSaysSo() throws Exception {
    maven("[ERROR] Could not transfer artifact ai.djl:bom", false);

    assertRefused("Maven Central can't be reached");
  }

  @Test
  void aBrokenDownloadIsNamed() throws Exception {
    maven("[ERROR] error reading /m 2/x-1.jar; zip END header not found", false);

    assertRefused("/m 2/x-1.jar is broken", "Delete it");
  }

  @Test
  void anyOtherFailureIsShown() throws Exception {
    maven("[ERROR] a semicolon is missing", false);

    assertRefused("[ERROR] a semicolon is missing", "the build failed; the whole of it is in");
  }

  @Test
  void halfABuildIsNotTakenForAWholeOne() throws Exception {
    script(
        home.resolve("mvnw"),
        "mkdir -p lib/dist/cli; echo x > lib/dist/cli/percolate-cli.jar; exit 1");

    assertRefused("the build failed");
    assertThat(home.resolve("lib/dist/cli/percolate-cli.jar")).doesNotExist();
  }
}
