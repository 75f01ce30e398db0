package io.percolate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kernel.TestKernel.Ran;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Java in cells, over the wire. */
class CellsTest {
  private final TestKernel kernel = TestKernel.shared();

  @Test
  void theLastExpressionIsTheResult() {
    assertThat(kernel.run("int six = 6;\nint seven = 7;\nsix * seven").result()).isEqualTo("42");
  }

  @Test
  void declarationsStatementsAndNullShowNothing() {
    for (String code : new String[] {"int quiet = 1;", "quiet = 2", "null", "// nothing", ""}) {
      Ran ran = kernel.run(code);
      assertThat(ran.status()).isEqualTo("ok");
      assertThat(ran.of("execute_result")).isEmpty();
    }
  }

  @Test
  void whatCellsDefineLasts() {
    kernel.run("int kept = 5; int twice(int x) { return 2 * x; }");
    assertThat(kernel.run("twice(kept)").result()).isEqualTo("10");
  }

  @Test
  void aMethodCanBeDefinedAgainAndCallersUseTheNewOne() {
    kernel.run("int factor() { return 1; }\nint scaled(int x) { return factor() * x; }");
    assertThat(kernel.run("scaled(3)").result()).isEqualTo("3");
    kernel.run("int factor() { return 100; }");
    assertThat(kernel.run("scaled(3)").result()).isEqualTo("300");
  }

  @Test
  void aMethodMayNeedWhatALaterCellDefines() {
    Ran early = kernel.run("int needsLater() { return definedLater; }");
    assertThat(early.status()).isEqualTo("ok");
    assertThat(early.text("stdout"))
        .isEqualTo("needsLater() can't be used yet: there is no variable definedLater.\n");
    Ran call = kernel.run("needsLater()");
    assertThat(call.errorMessage()).contains("needsLater()", "variable definedLater");
    kernel.run("int definedLater = 9;");
    assertThat(kernel.run("needsLater()").result()).isEqualTo("9");
  }

  @Test
  void methodsOfOneCellMayCallEachOtherInAnyOrder() {
    Ran ran =
        kernel.run(
            """
            boolean isEven(int n) { return n == 0 || isOdd(n - 1); }
            boolean isOdd(int n) { return n != 0 && isEven(n - 1); }
            isEven(10)
            """);
    assertThat(ran.result()).isEqualTo("true");
    assertThat(ran.text("stdout")).isEmpty();
  }

  @Test
  void whatIsInferredFromAMethodFurtherBelowIsFound() {
    Ran ran =
        kernel.run(
            """
            List<Double> halves(int n) {
                return IntStream.range(0, n).boxed().map(i -> halfOf(wholeOf(i))).toList();
            }
            double halfOf(Whole whole) { return Stream.of(whole).map(w -> w.value() / two()).findFirst().get(); }
            Whole wholeOf(int i) { return new Whole(i); }
            record Whole(int value) {}
            double two() { return 2; }
            halves(3)
            """);
    assertThat(ran.result()).isEqualTo("[0.0, 0.5, 1.0]");
    assertThat(ran.text("stdout")).isEmpty();
  }

  @Test
  void aStatementIsntRunForTheMethodAboveIt() {
    kernel.run("int touched = 0;");
    Ran ran =
        kernel.run(
            """
            List<Integer> early() { return Stream.of(1).map(i -> late(i)).toList(); }
            touched = 1;
            int late(int i) { return i; }
            """);
    assertThat(ran.errorMessage()).contains("line 1", "late");
    assertThat(kernel.run("touched").result()).isEqualTo("0");
  }

  @Test
  void aMethodThatIsWrongIsToldInItsOwnPlace() {
    Ran ran = kernel.run("int wrongOne() { return noSuchThing(); + }\nint right() { return 1; }");
    assertThat(ran.errorMessage()).contains("line 1");
    Ran second =
        kernel.run("List<String> first() { return 3; }\nString second() { return 4; }\nfirst()");
    assertThat(second.errorMessage()).contains("line 1", "int", "List<String>");
  }

  @Test
  void recordsGenericsAndLambdas() {
    Ran ran =
        kernel.run(
            """
            record Pair<A, B>(A first, B second) {
              <C> Pair<A, C> map(Function<B, C> f) { return new Pair<>(first, f.apply(second)); }
            }
            var pairs = Stream.of(1, 2, 3).map(i -> new Pair<>("n" + i, i)).toList();
            pairs.stream().map(p -> p.map(x -> x * x)).collect(Collectors.toList())
            """);
    assertThat(ran.result())
        .isEqualTo(
            "[Pair[first=n1, second=1], Pair[first=n2, second=4], Pair[first=n3, second=9]]");
  }

  @Test
  void sealedTypesStandAboveTheirSubtypesWithAndWithoutPermits() {
    for (String permits : new String[] {"", "permits Circle, Square "}) {
      Ran ran =
          kernel.run(
              """
              sealed interface Shape %s{ /* area */ double area(); }
              record Circle(double r) implements Shape {
                public double area() { return Math.PI * r * r; }
              }
              record Square(double a) implements Shape {
                public double area() { return a * a; }
              }
              Shape shape = new Square(3);
              shape.area()
              """
                  .formatted(permits));
      assertThat(ran.result()).isEqualTo("9.0");
    }
  }

  @Test
  void textBlocksMayHoldPercentLines() {
    String quotes = "\"".repeat(3);
    Ran ran =
        kernel.run(
            "String block = "
                + quotes
                + "\n%classpath not/a/magic\n%% neither\n\\"
                + quotes
                + "\n%load\n"
                + quotes
                + ";\nblock.lines().count()");
    assertThat(ran.result()).isEqualTo("4");
  }

  @Test
  void aRemainderMayBeginALine() {
    assertThat(kernel.run("int load = 5;\nint rest = 17\n  %load;\nrest").result()).isEqualTo("2");
    assertThat(kernel.run("int left = 17\n  % 5;\nleft").result()).isEqualTo("2");
  }

  @Test
  void unicodeSurvivesTheWire() {
    Ran ran = kernel.run("String größe = \"Größe 😀 日本\";\nSystem.out.println(größe);\ngröße");
    assertThat(ran.text("stdout")).isEqualTo("Größe 😀 日本\n");
    assertThat(ran.result()).isEqualTo("Größe 😀 日本");
  }

  @Test
  void arraysShowTheirElements() {
    assertThat(kernel.run("new double[][] {{1, 2}, {3}}").result())
        .isEqualTo("[[1.0, 2.0], [3.0]]");
  }

  @Test
  void anExpressionOfNineThousandTermsRuns() {
    String sum = String.join("+", Collections.nCopies(9000, "1"));
    assertThat(kernel.run(sum).result()).isEqualTo("9000");
  }

  @Test
  void assertionsAreOn() {
    Ran ran = kernel.run("assert 1 > 2 : \"one is not more than two\";");
    assertThat(ran.errorName()).isEqualTo("AssertionError");
    assertThat(ran.errorMessage()).isEqualTo("one is not more than two");
  }

  @Test
  void whatJshellImportsIsImported() {
    Ran ran =
        kernel.run(
            "List.of(new BigDecimal(1), Path.of(\"x\"), Pattern.compile(\"y\"), new URI(\"z\"))");
    assertThat(ran.result()).isEqualTo("[1, x, y, z]");
  }

  @Test
  void codeCanBeEvaluatedFromCode() {
    assertThat(kernel.run("eval(\"int fromText = 3; fromText + 1\")").result()).isEqualTo("4");
    assertThat(kernel.run("fromText").result()).isEqualTo("3");
  }

  @Test
  void everyCellRunsOnTheSameThread() {
    String code = "Thread.currentThread().getId()";
    assertThat(kernel.run(code).result()).isEqualTo(kernel.run(code).result());
  }

  @Test
  void aLibraryFindsTheKernelByReflection() {
    Ran ran =
        kernel.run(
            """
            Object found = Class.forName("io.percolate.kernel.Percolate")
                .getMethod("getKernelInstance").invoke(null);
            found.getClass().getMethod("getRenderer").invoke(found).getClass().getSimpleName()
            """);
    assertThat(ran.result()).isEqualTo("Renderer");
  }

  @Test
  void outsideOfANotebookThereIsNoKernel() {
    assertThat(Percolate.getKernelInstance()).isNull();
  }

  /** Cells of lessons import again what is imported already, for kernels that don't. */
  @Test
  void whatIsImportedTwiceTakesNothingAway() {
    kernel.run("import java.io.*;\nimport java.util.stream.*;\nimport java.util.*;");

    assertThat(kernel.run("Pattern.compile(\"regex\")").result()).isEqualTo("regex");
    assertThat(kernel.run("List.of(new File(\"file\"))").result()).isEqualTo("[file]");
  }
}
