package io.percolate.kit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import com.sun.jna.NativeLibrary;
import io.percolate.kit.notebook.Notebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Seen from a process of its own, as these settings are made once. */
@EnabledOnOs(OS.LINUX)
class NativeSetupTest {

  /** Uses DJL, and of this kit nothing but what every lesson's first cell calls. */
  static final class Program {
    public static void main(String[] arguments) {
      Notebook.start();
      try (NDManager manager = NDManager.newBaseManager()) {
        manager.ones(new ai.djl.ndarray.types.Shape(1));
      }
      Object[] name = {"OMP_NUM_THREADS"};
      System.out.println(
          NativeLibrary.getProcess().getFunction("getenv").invokeString(name, false));
    }
  }

  @Test
  void halfTheCoresButAtLeastTwoComputeHoweverDjlIsReachedAndNothingIsSaidAboutIt()
      throws Exception {
    int cores = Runtime.getRuntime().availableProcessors();
    int half = Math.min(cores, Math.max(2, cores / 2));

    assertThat(printed(Map.of())).isEqualTo(half + "\n");
  }

  @Test
  void anOwnChoiceStays() throws Exception {
    assertThat(printed(Map.of("OMP_NUM_THREADS", "7"))).isEqualTo("7\n");
  }

  private static String printed(Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("OMP_NUM_THREADS");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
