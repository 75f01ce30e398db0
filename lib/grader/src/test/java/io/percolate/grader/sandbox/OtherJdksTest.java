package io.percolate.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every JDK that is installed beside the one that runs the tests works behind the walls. */
@Tag("proof")
@EnabledOnOs(OS.LINUX)
class OtherJdksTest {
  static List<Path> jdks() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.home"), ".."))) {
      return folders.filter(jdk -> Files.exists(jdk.resolve("lib/ct.sym"))).toList();
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("jdks")
  void aKernelRunsAndIsCutOff(Path jdk) {
    Limits limits = Limits.standard();
    for (Wall wall : Isolation.walls(Tools.here(), jdk, Learner.view(), limits)) {
      try (Learner learner = Learner.behind(wall, limits, jdk)) {
        assertThat(learner.says("System.out.print(1 + 1);")).as(wall.name()).isEqualTo("2");
        assertThat(learner.says("System.out.print(new java.io.File(\"/etc/passwd\").exists());"))
            .isEqualTo("false");
        assertThat(learner.says("new java.net.Socket(\"127.0.0.1\", 9);"))
            .containsPattern("ConnectException|Network is unreachable");
      }
    }
  }
}
