package io.percolate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kernel.TestKernel.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interrupt stops a cell, that cell only, and the next one runs. */
class InterruptTest {
  private static TestKernel kernel;

  @BeforeAll
  static void start() {
    kernel = TestKernel.start(Path.of("."));
    kernel.run("boolean began() { System.out.println(\"began\"); return true; }");
  }

  @AfterAll
  static void stop() {
    kernel.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ began(); while (true) {} }",
        "for (long i = began() ? 0 : 1; ; i++) { if (i < 0) break; }",
        "long f(long n) { return n < 2 ? n : f(n - 1) + f(n - 2); } f(began() ? 90 : 0)",
        "{ began(); Thread.sleep(1_000_000); }",
        "{ began(); new LinkedBlockingQueue<String>().take(); }",
        "{ began(); while (true) try { Thread.sleep(99999); } catch (InterruptedException e) {} }",
        "{ began(); while (true) { try { while (true) {} } catch (Throwable t) {} } }",
        "{ began(); while (true) System.out.print(\"\"); }",
        "IntStream.range(0, 8).parallel().map(i -> { while (began()) {} return i; }).sum()",
        "Stream.iterate(began(), b -> b).allMatch(b -> b)",
        "class Slow { public String toString() { began(); while (true) {} } } new Slow()",
      })
  void codeThatWouldRunForEverIsStopped(String code) {
    Ran ran = kernel.interruptAfterOutput(code);
    assertThat(ran.errorName()).isEqualTo("Interrupted");
    assertThat(ran.errorMessage()).isEqualTo("The cell was stopped.");
    assertThat(kernel.run("1 + 1").result()).isEqualTo("2");
  }

  @Test
  void workThatIsBeingStoppedMaySayALastWordInPlace() {
    Ran ran =
        kernel.interruptAfterOutput(
            """
            String id = display("running");
            try {
              began();
              Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
              updateDisplay(id, "stopped");
            }
            """);
    assertThat(ran.errorName()).isEqualTo("Interrupted");
    assertThat(ran.of("update_display_data"))
        .singleElement()
        .satisfies(update -> assertThat(update.toString()).contains("stopped"));
  }

  @Test
  void theLineThatWasStoppedIsNamed() {
    Ran ran = kernel.interruptAfterOutput("int a = 1;\n{\nbegan();\nwhile (true) {\n}\n}");
    assertThat(ran.traceback()).containsPattern("at cell \\[\\d+], line [45]");
  }

  @Test
  void aCallThatNeverAsksIsStoppedOrGivenUpAndTheKernelGoesOn() {
    kernel.run("int kept = 5;");
    Ran ran =
        kernel.interruptAfterOutput("LongStream.range(began() ? 0 : 1, Long.MAX_VALUE).sum()");
    assertThat(ran.errorName()).isEqualTo("Interrupted");
    assertThat(kernel.run("kept").result()).isEqualTo("5");
    if (Runtime.version().feature() >= 20) {
      assertThat(ran.errorMessage()).contains("can't be stopped", "restart the kernel");
    }
  }

  @Test
  void threadsOfEarlierCellsGoOn() {
    kernel.run(
        """
        import java.util.concurrent.atomic.AtomicLong;
        AtomicLong ticks = new AtomicLong();
        volatile boolean ticking = true;
        Thread ticker = new Thread(() -> { while (ticking) { ticks.incrementAndGet(); } });
        ticker.setDaemon(true);
        ticker.start();
        """);
    kernel.interruptAfterOutput("{ began(); while (true) {} }");
    Ran ran =
        kernel.run("long now = ticks.get();\nwhile (ticks.get() == now) {}\nticker.isAlive()");
    assertThat(ran.result()).isEqualTo("true");
    kernel.run("ticking = false;");
  }

  @Test
  void anInterruptCountsWhileTheKernelStillGetsReady() {
    try (TestKernel young = TestKernel.start(Path.of("."))) {
      TestKernel.Sent cell = young.send("Thread.sleep(1_000_000);");
      young
          .client()
          .listenUntil(
              () -> cell.outputs().stream().anyMatch(m -> m.type().equals("execute_input")),
              TestKernel.LIMIT);
      young.process().interrupt();
      assertThat(young.await(cell).errorName()).isEqualTo("Interrupted");
    }
  }

  @Test
  void threadsThatTheStoppedCellStartedEndQuietly() {
    Ran ran =
        kernel.interruptAfterOutput(
            """
            Thread helper = new Thread(() -> { while (true) {} });
            helper.start();
            { began(); helper.join(); }
            """);
    assertThat(ran.errorName()).isEqualTo("Interrupted");
    assertThat(ran.text("stderr")).isEmpty();
    assertThat(kernel.run("helper.join();\nhelper.isAlive()").result()).isEqualTo("false");
  }

  @Test
  void cleanUpCodeRuns() {
    kernel.run("boolean closed = false;");
    kernel.interruptAfterOutput(
        "try { began(); while (true) {} } finally { for (int i = 0; i < 100; i++) {} closed = true; }");
    assertThat(kernel.run("closed").result()).isEqualTo("true");
  }

  @Test
  void anInterruptBetweenCellsDoesNothing() {
    kernel.process().interrupt();
    assertThat(kernel.run("int x = 0; for (int i = 0; i < 9; i++) x++; x").result()).isEqualTo("9");
  }
}
