package io.percolate.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.grader.session.LearnerKernel;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.nbformat.Cell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kernel whose compiler is a process apart shows, and fails, as a notebook's own does. */
class SameAsInOneProcessTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Run in this order; each shows what a kernel may get wrong. */
  private static final List<String> CELLS =
      List.of(
          "int x = 3; int[] some = {1, 2}; x + some[1]",
          "System.out.println(\"out\"); System.err.println(\"err\"); \"value\"",
          "int twice(int n) { return 2 * n; }\nint thrice(int n) {\n  return n * missing;\n}\ntwice(x)",
          "thrice(2)",
          "int missing = 7;\nthrice(2)",
          "int twice(int n) { return 3 * n; }\ntwice(x)",
          "double[] open(double[] y { return y; }",
          "int y = \"text\"; int z = nowhere + 1;",
          "String s = \"\"\"\n  a\n  b\"\"\"; s.lines().map(l -> l + \"!\").toList()",
          "sealed interface Shape {}\nrecord Dot(int at) implements Shape {}\nShape dot = new Dot(1);\ndot",
          "void deep(int n) {\n  if (n == 0) {\n    throw new IllegalStateException(\"deep\", new RuntimeException(\"cause\"));\n  }\n  deep(n - 1);\n}\n\ndeep(3);",
          "java.util.List.of(1, 0).stream().map(n ->\n    1 / n).toList()",
          "int recursive(int n) { return recursive(n + 1) + 1; }\nrecursive(0)",
          "Runnable r = () -> { throw new UnsupportedOperationException(); };\nr.run();",
          "eval(\"int made = 5; made * 2\")",
          "eval(\"made +\")",
          "eval(\"throw new RuntimeException(\\\"nested\\\");\")",
          "made",
          "var id = display(\"shown\"); updateDisplay(id, \"changed\");",
          "display(42, \"text/plain\")",
          "%nomagic at all",
          "%classpath nowhere/*.jar",
          "%time twice(4)".replace("%time ", "%load "),
          "if (x > 0) {\n  %nomagic\n}",
          "new java.util.Scanner(System.in).nextLine()",
          "System.exit(3);",
          "throw new java.io.IOException(\"checked\");",
          "class Broken { { if (true) throw new IllegalArgumentException(\"in init\"); } }\nnew Broken()",
          "enum Colour { RED, GREEN }\nswitch (Colour.RED) { case RED -> System.out.println(\"red\"); default -> {} }",
          "abstract class Animal { abstract String says(); }\nclass Dog extends Animal { String says() { return noise(); } }",
          "new Dog().says()",
          "String noise() { return \"woof\"; }\nnew Dog().says()",
          "Thread t = new Thread(() -> { throw new IllegalStateException(\"in a thread\"); }, \"own\");\nt.start(); t.join();",
          "assert x > 100 : \"too small\";",
          "\"\\ud800\" + \"\u00e4\u20ac\ud83d\ude00\"",
          "for (int i = 0; i < 3; i++)\n  System.out.print(i)",
          "{ int a = 1; System.out.println(a);",
          "import static java.lang.Math.*;\nimport java.nio.charset.*;\nabs(-1.5)",
          "new byte[] {1, 2}",
          "Object o = null; o",
          "o.toString()",
          "int big = " + "1 + ".repeat(3000) + "1; big",
          "var text = \"" + "x".repeat(66_000) + "\";");

  @Test
  void everyCellHasTheSameOutputsAndErrors(@TempDir Path folder) {
    List<String> apart = new ArrayList<>();
    Path jdk = Path.of(System.getProperty("java.home"));
    try (LearnerKernels kernels = Learner.kernels(jdk, Isolation.none(Learner.view()));
        LearnerKernel kernel = kernels.start(LIMIT)) {
      apart.addAll(told(kernel::run));
    }
    List<String> together = new ArrayList<>();
    try (NotebookRunner runner = NotebookRunner.start(Learner.spec(jdk), folder, LIMIT)) {
      together.addAll(told(source -> runner.run(Cell.code(source))));
    }

    for (int i = 0; i < CELLS.size(); i++) {
      assertThat(apart.get(i)).as(CELLS.get(i)).isEqualTo(together.get(i));
    }
  }

  private static List<String> told(Function<String, CellResult> run) {
    return CELLS.stream().map(cell -> told(run.apply(cell))).toList();
  }

  /** Folders and ids are each process's own. */
  private static String told(CellResult result) {
    return (result.cell().outputs() + "\n" + result.error() + "\n" + result.executionCount())
        .replaceAll("paths start from [^.]*\\.", "")
        .replaceAll("finds no file [^,]*,", "");
  }
}
