package io.percolate.jupyter.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KernelProcessTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir Path folder;

  private static String printed(KernelProcess kernel, String code) {
    StringBuilder text = new StringBuilder();
    kernel
        .client()
        .execute(
            code,
            LIMIT,
            message -> {
              if (message.type().equals("stream")) {
                text.append(message.text("text"));
              }
            });
    return text.toString();
  }

  @Test
  void aKernelStartsInItsFolderWithItsEnvironmentAndEndsWithItsChildren() {
    KernelProcess kernel = KernelProcess.startReady(FakeKernel.spec(), folder, LIMIT);
    long child;
    try (kernel) {
      assertThat(printed(kernel, "cwd")).isEqualTo(folder.toString());
      assertThat(printed(kernel, "env FAKE_KERNEL")).isEqualTo("yes");
      assertThat(printed(kernel, "env JPY_PARENT_PID"))
          .isEqualTo(Long.toString(ProcessHandle.current().pid()));
      child = Long.parseLong(printed(kernel, "spawn"));
      assertThat(ProcessHandle.of(child)).isPresent();
    }
    assertThat(kernel.isAlive()).isFalse();
    assertThat(isRunning(child)).isFalse();
  }

  @Test
  void aDeafKernelAndItsChildrenAreKilled() {
    try (KernelProcess kernel = KernelProcess.startReady(FakeKernel.spec(), folder, LIMIT)) {
      long child = Long.parseLong(printed(kernel, "spawn"));
      Pending deaf =
          kernel
              .client()
              .send("execute_request", KernelClient.executeRequest("deaf"), message -> {});

      kernel.kill();

      assertThat(kernel.isAlive()).isFalse();
      assertThat(isRunning(child)).isFalse();
      assertThatThrownBy(() -> kernel.client().await(deaf, LIMIT))
          .isInstanceOf(KernelDiedException.class);
    }
  }

  @Test
  void aKernelThatDiesMidCellSaysItsExitCodeAndLastWords() {
    try (KernelProcess kernel = KernelProcess.startReady(FakeKernel.spec(), folder, LIMIT)) {
      assertThatThrownBy(() -> printed(kernel, "die 7"))
          .isInstanceOf(KernelDiedException.class)
          .hasMessageContaining("exit code 7")
          .hasMessageContaining("fatal: dying as told");
    }
  }

  @Test
  void aCommandThatDoesNotExistIsSaid() {
    KernelSpec spec = new KernelSpec(List.of("/no/such/java"), "None", "java", "message", Map.of());

    assertThatThrownBy(() -> KernelProcess.start(spec, folder))
        .isInstanceOf(KernelException.class)
        .hasMessageContaining("/no/such/java");
  }

  @Test
  void aProcessThatIsNoKernelShowsWhatItPrinted() {
    KernelSpec spec =
        new KernelSpec(
            List.of("sh", "-c", "echo no such option; exit 3"), "Sh", "sh", "signal", Map.of());

    assertThatThrownBy(() -> KernelProcess.startReady(spec, folder, LIMIT))
        .isInstanceOf(KernelDiedException.class)
        .hasMessageContaining("exit code 3")
        .hasMessageContaining("no such option");
  }

  @Test
  void theConnectionFileIsPrivateAndGoesAway() throws Exception {
    Path copy = folder.resolve("copy");
    KernelSpec spec =
        new KernelSpec(
            List.of("sh", "-c", "ls -l {connection_file} > %s; sleep 60".formatted(copy)),
            "Sh",
            "sh",
            "signal",
            Map.of());
    try (KernelProcess kernel = KernelProcess.start(spec, folder)) {
      kernel.client().listenUntil(() -> copy.toFile().length() > 0, LIMIT);
      kernel.kill();
    }
    String[] listing = Files.readString(copy).strip().split(" ");
    assertThat(listing[0]).startsWith("-rw-------");
    assertThat(Path.of(listing[listing.length - 1])).doesNotExist();
  }

  @Test
  void aSignalInterruptsAKernelThatWantsOne() throws Exception {
    Path ready = folder.resolve("ready");
    String script = "trap 'echo interrupted; exit 5' INT; touch %s; while :; do sleep 0.05; done";
    KernelSpec spec =
        new KernelSpec(
            List.of("sh", "-c", script.formatted(ready)), "Sh", "sh", "signal", Map.of());
    try (KernelProcess kernel = KernelProcess.start(spec, folder)) {
      kernel.client().listenUntil(() -> Files.exists(ready), LIMIT);

      kernel.interrupt();

      assertThatThrownBy(() -> kernel.client().waitUntilReady(LIMIT))
          .isInstanceOf(KernelDiedException.class)
          .hasMessageContaining("exit code 5")
          .hasMessageContaining("interrupted");
    }
  }

  private static boolean isRunning(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(handle -> handle.info().command())
        .filter(command -> command.endsWith("sleep"))
        .isPresent();
  }
}
