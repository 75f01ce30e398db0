package io.percolate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.percolate.jupyter.wire.ConnectionInfo;
import io.percolate.jupyter.wire.KernelClient;
import io.percolate.jupyter.wire.KernelDiedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kernel ends when it should, and only then. */
class LifetimeTest {
  @TempDir Path folder;

  @Test
  void aShutdownEndsItThoughACellRunsAndThreadsGoOn() throws Exception {
    try (TestKernel kernel = TestKernel.start(folder)) {
      kernel.run("new Thread(() -> { while (true) {} }).start();");
      kernel.send("while (true) {}");
      ProcessHandle process = ProcessHandle.of(kernel.process().pid()).orElseThrow();
      kernel.client().shutdown(Duration.ofSeconds(5));
      assertThat(process.onExit().get(10, TimeUnit.SECONDS)).isNotNull();
    }
  }

  @Test
  void shutdownHooksOfCellsRun() throws Exception {
    Path trace = folder.resolve("trace");
    try (TestKernel kernel = TestKernel.start(folder)) {
      kernel.run(
          "Runtime.getRuntime().addShutdownHook(new Thread(() -> {\n"
              + "  try { Files.writeString(Path.of(\""
              + trace
              + "\"), \"ran\"); } catch (IOException e) {}\n}));");
    }
    assertThat(trace).hasContent("ran");
  }

  @Test
  void theDeathOfItsProcessIsTheCellsError() {
    try (TestKernel kernel = TestKernel.start(folder)) {
      assertThatExceptionOfType(KernelDiedException.class)
          .isThrownBy(
              () ->
                  kernel.run(
                      "new ProcessBuilder(\"kill\", \"-9\", \"\" + ProcessHandle.current().pid())"
                          + ".start().waitFor();\nThread.sleep(10_000);"));
    }
  }

  /** A shell starts the kernel as its child, and is killed so that it can't clean up. */
  @Test
  void itEndsWithItsParent() throws Exception {
    Path pidFile = folder.resolve("pid");
    String script = "JPY_PARENT_PID=$$ \"$@\" & echo $! > '" + pidFile + "'; wait";
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    ConnectionInfo connection = ConnectionInfo.onFreePorts("key");
    Path file = folder.resolve("connection.json");
    Files.writeString(file, connection.toJson().toString());
    TestKernel.spec().argv().stream()
        .map(argument -> argument.replace("{connection_file}", file.toString()))
        .forEach(command::add);
    Process parent = new ProcessBuilder(command).inheritIO().start();
    try (KernelClient client = KernelClient.connect(connection, Optional::empty)) {
      client.waitUntilReady(TestKernel.LIMIT);
      parent.destroyForcibly().waitFor();
      // A process that nobody reaps counts as alive, so its silence is what tells.
      assertThat(becomesSilent(client)).isTrue();
    } finally {
      ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
          .ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void aParentThatIsNoProcessIsPassedOver() {
    new Lifetime(null).endWithParent("no number");
    new Lifetime(null).endWithParent(null);
    new Lifetime(null).endWithParent(Long.toString(ProcessHandle.current().pid()));
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("percolate-parent"));
  }

  private static boolean becomesSilent(KernelClient client) {
    for (int i = 0; i < 100; i++) {
      if (!client.beats(Duration.ofMillis(200))) {
        return true;
      }
      client.listenUntil(() -> false, Duration.ofMillis(100));
    }
    return false;
  }
}
