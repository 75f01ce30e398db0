package io.percolate.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.grader.session.LearnerKernel;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.jupyter.execute.CellError;
import io.percolate.jupyter.execute.CellResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** One compiler for several kernels: what one of them does is no business of the next one's. */
@TestInstance(Lifecycle.PER_CLASS)
class CompilersTest {
  private static final Duration SHORT = Duration.ofSeconds(8);
  private static final Duration LONG = Duration.ofSeconds(60);

  /** The kernel's end of the wire to its compiler, dug out as a learner could. */
  private static final String WIRE =
      """
      Object of(Object object, String name) throws Exception {
        var field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(object);
      }
      java.nio.channels.SocketChannel wire() throws Exception {
        Object cells = of(io.percolate.kernel.Percolate.getKernelInstance(), "cells");
        Object wire = ((java.util.concurrent.Future<?>) of(of(cells, "compiler"), "wire")).get();
        return (java.nio.channels.SocketChannel) of(wire, "channel");
      }
      """;

  private final LearnerKernels kernels =
      Learner.kernels(Path.of(System.getProperty("java.home")), Isolation.find(Learner.view()));

  @AfterAll
  void end() {
    kernels.close();
  }

  private static String error(CellResult result) {
    CellError error = result.error().orElseThrow();
    return error.name() + ": " + error.message();
  }

  /** The compilers' process ids, outermost wrapper included. */
  private static List<Long> compilers() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).sorted().toList();
  }

  @Test
  void namesOfOneKernelAreUnknownToTheNextThoughTheCompilerIsTheSame() {
    List<Long> before;
    try (LearnerKernel first = kernels.start(LONG)) {
      assertThat(first.run("int secret = 42; record Secret(int value) {}").failed()).isFalse();
      first.run("import java.awt.Point;");
    }
    before = compilers();
    try (LearnerKernel second = kernels.start(LONG)) {
      assertThat(error(second.run("secret"))).contains("cannot find variable secret");
      assertThat(error(second.run("new Secret(1)"))).contains("cannot find class Secret");
      assertThat(error(second.run("new Point()"))).contains("cannot find class Point");
    }
    assertThat(compilers()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void aCellThatTheCompilerDiesOfIsThatCellsErrorAndTheNextKernelHasAnother() {
    StringBuilder bomb =
        new StringBuilder("class Bomb { static final String S0 = \"0123456789\";\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("static final String S%d = S%d + S%d;\n".formatted(i, i - 1, i - 1));
    }
    try (LearnerKernel kernel = kernels.start(LONG)) {
      assertThat(error(kernel.run(bomb + "}")))
          .isEqualTo(
              "KernelDied: Your code used more than 1 GB of memory for Java objects, or 256 MB for"
                  + " classes.");
      assertThat(kernel.isUsable()).isFalse();
    }
    assertStarts();
  }

  @Test
  void aCellThatIsNeverCompiledEndsWithItsTimeAndTheNextKernelHasAnotherCompiler() {
    StringBuilder bomb = new StringBuilder("boolean go() { return true; } void bomb() {");
    for (int i = 0; i < 60; i++) { // which variables are assigned is found out twice for each loop
      bomb.append("int v%d; while (go()) { v%d = 0;\n".formatted(i, i));
    }
    bomb.append("}".repeat(61));
    try (LearnerKernel kernel = kernels.start(SHORT)) {
      assertThat(error(kernel.run(bomb.toString())))
          .isEqualTo(
              "CellTimeout: The cell wasn't done within 8 s; it ignored the interrupt, so its kernel"
                  + " was killed.");
    }
    assertStarts();
  }

  @Test
  void aCellThatTheCompilerItselfFailsOnIsThatCellsErrorAndTheNextKernelHasAnother() {
    try (LearnerKernel kernel = kernels.start(LONG)) {
      CellResult result =
          kernel.run("eval(\"boolean deep = \" + \"!\".repeat(4_000_000) + \"true;\")");

      assertThat(error(result))
          .isEqualTo(
              "KernelDied: The compiler itself failed on this code, as it does where code is nested"
                  + " far too deeply.");
      assertThat(kernel.isUsable()).isFalse();
    }
    assertStarts();
  }

  @Test
  void whoeverSendsTheCompilerGarbageIsEndedAndTold() {
    try (LearnerKernel kernel = kernels.start(LONG)) {
      kernel.run(WIRE);
      CellResult result =
          kernel.run("wire().write(java.nio.ByteBuffer.allocate(64).put((byte) 99).rewind());");

      assertThat(error(result))
          .isEqualTo(
              "KernelDied: The process that ran this code sent its compiler what no kernel sends.");
      assertThat(kernel.isUsable()).isFalse();
    }
    assertStarts();
  }

  @Test
  void whoeverAnnouncesMoreThanACellIsEndedAndTold() {
    try (LearnerKernel kernel = kernels.start(LONG)) {
      kernel.run(WIRE);
      CellResult result =
          kernel.run(
              "wire().write(java.nio.ByteBuffer.allocate(9).putInt(5, Integer.MAX_VALUE).rewind());");

      assertThat(error(result)).contains("sent its compiler what no kernel sends");
    }
    assertStarts();
  }

  @Test
  void whoeverHangsUpOnTheCompilerHasEndedItself() {
    try (LearnerKernel kernel = kernels.start(LONG)) {
      kernel.run(WIRE);

      assertThat(error(kernel.run("wire().close();"))).startsWith("KernelDied: ");
    }
    assertStarts();
  }

  @Test
  void classesThatANotebookMadeAreNotCompiledAgainst() {
    try (LearnerKernel kernel = kernels.start(LONG)) {
      kernel.run("java.nio.file.Files.createDirectories(java.nio.file.Path.of(\"made\"));");

      assertThat(error(kernel.run("%classpath made")))
          .contains("can't be compiled against", "only what lessons come with can");
      assertThat(kernel.run("1 + 1").failed()).isFalse();
    }
  }

  private void assertStarts() {
    try (LearnerKernel next = kernels.start(LONG)) {
      assertThat(next.run("1 + 1").failed()).isFalse();
    }
  }
}
