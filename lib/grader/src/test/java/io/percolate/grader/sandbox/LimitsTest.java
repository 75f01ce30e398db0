package io.percolate.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.percolate.jupyter.execute.CellError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit ends what exceeds it, and is named. */
@EnabledOnOs(OS.LINUX)
class LimitsTest {
  private static final long MIB = 1L << 20;
  private static final Limits SMALL =
      new Limits(512 * MIB, 64 * MIB, 16 * MIB, 150, 256, MIB, Duration.ofSeconds(20));

  static List<Wall> walls() {
    Tools tools = Tools.here();
    List<Wall> walls = new ArrayList<>(Walls.closed(SMALL));
    walls.add(new OpenSpace(tools.find("prlimit"), SMALL));
    return walls;
  }

  private static String failure(Learner learner, String cell) {
    CellError error = learner.run(cell).error().orElseThrow();
    return error.name() + ": " + error.message();
  }

  @ParameterizedTest
  @MethodSource("walls")
  void nativeMemoryIsBounded(Wall wall) {
    try (Learner learner = Learner.behind(wall, SMALL)) {
      String failure =
          failure(
              learner,
              """
              var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
              field.setAccessible(true);
              var unsafe = (sun.misc.Unsafe) field.get(null);
              for (int i = 0; i < 4096; i++) {
                unsafe.setMemory(unsafe.allocateMemory(1 << 20), 1 << 20, (byte) 1);
                if (i % 100 == 99) Thread.sleep(20);
              }""");

      assertThat(failure).contains("KernelDied", "Your code used more than 512 MB of memory.");
      assertThat(learner.kernel().isUsable()).isFalse();
    }
  }

  /** Whoever reads a little of very much fills tables, and has no memory to show for it. */
  @Test
  void whatTellsWhereMemoryIsCountsToo() {
    OpenSpace wall = new OpenSpace(Tools.here().find("prlimit"), SMALL);
    try (Learner learner = Learner.behind(wall, SMALL)) {
      String failure =
          failure(
              learner,
              """
              var all = com.sun.jna.Function.getFunction("c", "mmap")
                  .invokePointer(new Object[] {null, 1L << 39, 1, 0x4022, -1, 0L});
              for (long at = 0; at < 1L << 39; at += 1L << 21) {
                all.getByte(at);
                if (at % (1L << 33) == 0) Thread.sleep(20);
              }""");

      assertThat(failure).contains("Your code used more than 512 MB of memory.");
    }
  }

  /** What waits in sockets is the system's, and so nobody's. */
  @Test
  void socketsCountAsFull() {
    Limits limits =
        new Limits(512 * MIB, 64 * MIB, 16 * MIB, 150, 2048, MIB, SMALL.processorTime());
    OpenSpace wall = new OpenSpace(Tools.here().find("prlimit"), limits);
    try (Learner learner = Learner.behind(wall, limits)) {
      String failure =
          failure(
              learner,
              """
              for (int i = 0; i < 600; i++) {
                com.sun.jna.Function.getFunction("c", "socketpair")
                    .invokeInt(new Object[] {1, 1, 0, new int[2]});
              }
              Thread.sleep(5000);""");

      assertThat(failure).contains("Your code used more than 512 MB of memory.");
    }
  }

  @Test
  void socketsHaveNoMoreRoomThanCountsAndCanNotBeHidden() {
    OpenSpace wall = new OpenSpace(Tools.here().find("prlimit"), SMALL);
    try (Learner learner = Learner.behind(wall, SMALL)) {
      String said =
          learner.says(
              """
              int[] pair = new int[2];
              com.sun.jna.Function.getFunction("c", "socketpair")
                  .invokeInt(new Object[] {1, 1, 0, pair});
              int option(int name) {
                return com.sun.jna.Function.getFunction("c", "setsockopt")
                    .invokeInt(new Object[] {pair[0], 1, name, new int[] {1 << 20}, 4});
              }
              int process(int what, long value) {
                return com.sun.jna.Function.getFunction("c", "prctl")
                    .invokeInt(new Object[] {what, value, 0L, 0L, 0L});
              }
              // SO_KEEPALIVE, SO_SNDBUF, SO_RCVBUF, each of these by force; PR_GET_DUMPABLE, PR_SET_DUMPABLE
              System.out.println(option(9) + " " + option(7) + option(8) + option(32) + option(33));
              System.out.println(process(3, 0) + " " + process(4, 0) + " " + process(4, 1));""");

      assertThat(said).isEqualTo("0 -1-1-1-1\n1 -1 0");
    }
  }

  @ParameterizedTest
  @MethodSource("walls")
  void theHeapIsBounded(Wall wall) {
    try (Learner learner = Learner.behind(wall, SMALL)) {
      String failure =
          failure(
              learner,
              "var all = new java.util.ArrayList<byte[]>(); while (true) all.add(new byte[1 << 20]);");

      assertThat(failure)
          .contains("KernelDied", "Your code used more than 64 MB of memory for Java objects");
    }
  }

  @ParameterizedTest
  @MethodSource("walls")
  void openFilesAreBounded(Wall wall) {
    try (Learner learner = Learner.behind(wall, SMALL)) {
      String failure =
          failure(
              learner,
              """
              var open = new java.util.ArrayList<java.io.InputStream>();
              try {
                for (int i = 0; i < 1000; i++) open.add(new java.io.FileInputStream("/dev/null"));
              } finally {
                for (var each : open) each.close();
              }""");

      assertThat(SMALL.behind(failure))
          .contains("Your code had more than 256 files open at a time.");
    }
  }

  @Test
  void outputIsBoundedOverAllCells() {
    OpenSpace wall = new OpenSpace(Tools.here().find("prlimit"), SMALL);
    try (Learner learner = Learner.behind(wall, SMALL)) {
      String halfAMillion = "System.out.print(\"x\".repeat(500_000));";
      assertThat(learner.says(halfAMillion)).hasSize(500_000);
      assertThat(learner.says(halfAMillion)).hasSize(500_000);
      assertThat(learner.kernel().isOutputCut()).isFalse();
      assertThat(learner.says(halfAMillion)).doesNotContain("x").contains("cut");
      assertThat(learner.kernel().isOutputCut()).isTrue();
      assertThat(learner.run("1 + 1").failed()).isFalse();
    }
  }

  @Test
  void threadsAreBounded() {
    Optional<Wall> own = Walls.closed(SMALL).stream().findFirst();
    assumeTrue(own.isPresent());
    try (Learner learner = Learner.behind(own.get(), SMALL)) {
      String failure =
          failure(
              learner,
              """
              for (int i = 0; i < 10_000; i++) {
                Thread thread = new Thread(() -> { try { Thread.sleep(600_000); } catch (InterruptedException e) { } });
                thread.setDaemon(true);
                thread.start();
              }""");

      assertThat(SMALL.behind(failure))
          .contains("Your code started more threads than the 150 that it may have.");
    }
  }

  @Test
  void processorTimeIsBounded() {
    Limits few = new Limits(1024 * MIB, 64 * MIB, 16 * MIB, 150, 200, MIB, Duration.ofSeconds(6));
    OpenSpace wall = new OpenSpace(Tools.here().find("prlimit"), few);
    assumeTrue(wall.prlimit().isPresent());
    try (Learner learner = Learner.behind(wall, few)) {
      assertThat(failure(learner, "while (true) { }"))
          .contains("Your code used more than 6 seconds of processor time.");
    }
  }

  @Test
  void memoryThatTheSystemRefusesIsNamed() {
    assertThat(SMALL.behind("OutOfMemoryError: Unable to allocate 1048576 bytes"))
        .contains("Your code used more than 512 MB of memory.");
  }

  @Test
  void whatIsNoLimitIsNotNamedOne() {
    assertThat(SMALL.behind("Index 3 out of bounds for length 3")).isEmpty();
    assertThat(SMALL.behind(137)).isEmpty();
  }
}
