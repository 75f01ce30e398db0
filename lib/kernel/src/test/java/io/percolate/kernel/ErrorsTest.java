package io.percolate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kernel.TestKernel.Ran;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors name the cell and the line, and no error ends the kernel. */
class ErrorsTest {
  private final TestKernel kernel = TestKernel.shared();

  @Test
  void aCompileErrorPointsAtItsLineWithACaret() {
    Ran ran = kernel.run("int fine = 1;\n\n  int wrong = \"text\";\nint after = 2;");
    assertThat(ran.errorName()).isEqualTo("CompilationException");
    assertThat(ran.errorMessage())
        .isEqualTo("line 3: incompatible types: String cannot be converted to int");
    assertThat(ran.traceback())
        .contains(
            "line 3: incompatible", "      int wrong = \"text\";", "                  ^^^^^^");
  }

  @Test
  void aTextTooLongForJavaIsRefusedAndSpoilsNothing() {
    Ran ran = kernel.run("int before = 1;\nString data = \"" + "1,2,".repeat(20_000) + "\";");
    assertThat(ran.errorMessage()).startsWith("line 2: this text is too long");
    assertThat(ran.traceback()).hasSizeLessThan(1_000);
    assertThat(kernel.run("\"\"\"\n" + "data\n".repeat(20_000) + "\"\"\"").errorMessage())
        .startsWith("line 1: this text is too long");
    assertThat(kernel.run("int after() { return 2; }\nafter()").result()).isEqualTo("2");
  }

  @Test
  void aTextJustShortEnoughIsTaken() {
    assertThat(kernel.run("\"" + "\\n".repeat(65_534) + "\".length()").result()).isEqualTo("65534");
  }

  @Test
  void whatIsTooLargeForAClassFileIsRefusedAndSpoilsNothing() {
    String text = "\"" + "0".repeat(40_000) + "\"";
    String name = "n".repeat(70_000);
    for (String large :
        List.of(
            "String folded = %s + %s;".formatted(text, text),
            "class Folded { static final String A = %s, B = A + A; }".formatted(text),
            "int " + name + " = 1;",
            "int " + name + "() { return 1; }",
            "class " + name + " {}")) {
      Ran ran = kernel.run("int before = 1;\n" + large);
      assertThat(ran.errorMessage()).startsWith("line 2: ").contains("too long");
      assertThat(ran.traceback()).hasSizeLessThan(1_000);
      assertThat(kernel.run("int after(int n) { return n + before; }\nafter(1)").result())
          .isEqualTo("2");
    }
  }

  @Test
  void aMethodTooLargeForAClassFileIsRefusedOrLeftOutWhenItIsComplete() {
    String large = "void large() { int a = supplied();" + "a = a + 12345;".repeat(12_000) + "}";
    Ran early = kernel.run(large);
    assertThat(early.text("stdout")).contains("large() can't be used yet");
    assertThat(kernel.run("int supplied() { return 5; }\nsupplied()").result()).isEqualTo("5");
    assertThat(kernel.run("large()").errorMessage()).contains("cannot find method large()");
    assertThat(kernel.run(large).errorMessage()).startsWith("line 1: code too large");
  }

  @Test
  void aTextTooLongIsLeftOutWhenWhatItWaitedForIsDeclared() {
    String text = "\"" + "x".repeat(40_000) + "\"";
    kernel.run("String endless() { return awaited() + %s + %s; }".formatted(text, text));
    assertThat(kernel.run("int awaited() { return 6; }\nawaited()").result()).isEqualTo("6");
  }

  @Test
  void aMissingNameIsSaidInPlainWords() {
    Ran ran = kernel.run("notThere + 1");
    assertThat(ran.errorMessage()).startsWith("line 1: cannot find variable notThere;");
  }

  @Test
  void aClassThatCannotBeInitialisedSaysWhatKeptItFromIt() {
    kernel.run("class Table { static final int SIZE = Integer.parseInt(\"many\"); }");
    Ran ran = kernel.run("Table.SIZE");
    assertThat(ran.errorName()).isEqualTo("NumberFormatException");
    assertThat(ran.errorMessage()).contains("\"many\"");
    assertThat(ran.traceback()).contains("ExceptionInInitializerError", "Caused by: ");
  }

  @Test
  void allErrorsOfAStatementAreShown() {
    Ran ran = kernel.run("notThere(1) + norThis");
    assertThat(ran.errorMessage()).endsWith("(and 1 more)");
    assertThat(ran.traceback()).contains("method notThere(int)", "variable norThis");
  }

  @Test
  void nothingOfACellWithBrokenSyntaxRuns() {
    Ran ran = kernel.run("System.out.println(\"ran\");\nint broken = ) 2;");
    assertThat(ran.errorMessage()).isEqualTo("line 2: illegal start of expression");
    assertThat(ran.text("stdout")).isEmpty();
  }

  @Test
  void anUnclosedBracketIsPointedAt() {
    Ran ran = kernel.run("int a = 1;\nfor (int i = 0; i < 3; i++) {\n  a += i;\n");
    assertThat(ran.errorMessage()).isEqualTo("line 2: the cell ends before this { is closed");
  }

  @Test
  void aTypeThatNeedsAMissingOneSaysWhich() {
    Ran ran = kernel.run("\nclass Orphan extends NoSuchParent {}");
    assertThat(ran.errorMessage())
        .isEqualTo("line 2: Orphan can't be used: there is no class NoSuchParent");
  }

  @Test
  void anExceptionKeepsItsNameMessageCauseAndLine() {
    Ran ran =
        kernel.run(
            """
            try {
              Integer.parseInt("x");
            } catch (NumberFormatException e) {
              throw new IllegalStateException("outer", e);
            }
            """);
    assertThat(ran.errorName()).isEqualTo("IllegalStateException");
    assertThat(ran.errorMessage()).isEqualTo("outer");
    assertThat(ran.traceback())
        .startsWith("java.lang.IllegalStateException: outer\n    at cell [")
        .contains(", line 4:  throw new IllegalStateException")
        .contains("Caused by: java.lang.NumberFormatException: For input string: \"x\"")
        .contains(", line 2:  Integer.parseInt")
        .doesNotContain("REPL", "do_it", "percolate", "reflect");
  }

  @Test
  void anExceptionFromAnEarlierCellsMethodNamesThatCell() {
    String defined =
        kernel
            .run("// a comment\nint half(int x) {\n  return x / (x - 2);\n}")
            .reply()
            .get("execution_count")
            .getAsString();
    Ran ran = kernel.run("int before = 1;\nhalf(2)");
    assertThat(ran.errorName()).isEqualTo("ArithmeticException");
    assertThat(ran.traceback())
        .contains("at cell [" + defined + "], line 3, in half:  return x / (x - 2);")
        .containsPattern("at cell \\[\\d+], line 2:  half\\(2\\)");
  }

  @Test
  void aLambdasLineIsNamed() {
    Ran ran = kernel.run("Stream.of(1, 0)\n    .map(i ->\n        1 / i)\n    .toList()");
    assertThat(ran.traceback()).contains(", line 3, in a lambda:  1 / i)");
  }

  @Test
  void aNullPointerNamesTheVariable() {
    Ran ran = kernel.run("{\n  String nothing = null;\n  nothing.length();\n}");
    assertThat(ran.errorMessage()).contains("\"nothing\" is null");
    assertThat(ran.traceback()).contains(", line 3:");
  }

  @Test
  void anExceptionOfTheLearnersOwnKeepsItsName() {
    Ran ran =
        kernel.run(
            "class TooDeep extends RuntimeException {\n  TooDeep(String m) { super(m); }\n}\n"
                + "throw new TooDeep(\"mine\");");
    assertThat(ran.errorName()).isEqualTo("TooDeep");
    assertThat(ran.traceback()).startsWith("TooDeep: mine").contains("line 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw new Error(\"e\");",
        "throw new OutOfMemoryError(\"e\");",
        "throw new StackOverflowError(\"e\");",
        "throw new ThreadDeath();",
        "throw new NoClassDefFoundError(\"e\");",
        "throw new Exception(\"e\");",
        "int deep(int i) { return deep(i + 1) + 1; } deep(0)",
        "Object o = new Object() { public String toString() { throw new Error(); } }; o",
        "long[] huge = new long[Integer.MAX_VALUE];",
        "throw null;",
        "class Bad { static int x = 1 / 0; } Bad.x",
      })
  void anErrorIsAnswerEnoughAndTheNextCellRuns(String code) {
    assertThat(kernel.run(code).status()).isEqualTo("error");
    assertThat(kernel.run("1 + 1").result()).isEqualTo("2");
  }

  @Test
  void anExceptionThatThrowsFromItsMessageIsStillReported() {
    Ran ran =
        kernel.run(
            "throw new RuntimeException() {\n"
                + "  public String getMessage() { throw new IllegalStateException(); }\n};");
    assertThat(ran.status()).isEqualTo("error");
    assertThat(ran.errorMessage()).contains("IllegalStateException");
  }

  @Test
  void endlessRecursionIsShownShort() {
    Ran ran = kernel.run("int down(int i) { return down(i - 1) + 1; }\ndown(0)");
    assertThat(ran.errorName()).isEqualTo("StackOverflowError");
    assertThat(ran.traceback().lines().count()).isLessThan(40);
    assertThat(ran.traceback()).contains("times more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(3);",
        "Runtime.getRuntime().exit(3);",
        "Runtime.getRuntime().halt(3);",
        "IntConsumer exit = System::exit; exit.accept(3);",
        "IntConsumer halt = Runtime.getRuntime()::halt; halt.accept(3);",
        "class Quitter { void quit() { System.exit(3); } } new Quitter().quit();",
      })
  void aCallThatWouldEndTheKernelOnlyEndsTheCell(String code) {
    Ran ran = kernel.run(code);
    assertThat(ran.errorName()).isEqualTo("ExitException");
    assertThat(ran.errorMessage()).contains("(3) was called");
    assertThat(kernel.run("1 + 1").result()).isEqualTo("2");
  }

  @Test
  void anErrorOfABackgroundThreadNamesItsCell() {
    Ran ran =
        kernel.run(
            """
            Thread failing = new Thread(() -> {
              throw new IllegalStateException("behind");
            }, "worker");
            failing.start();
            failing.join();
            """);
    assertThat(ran.text("stderr"))
        .startsWith("In thread \"worker\": java.lang.IllegalStateException: behind")
        .contains(", line 2, in a lambda");
  }
}
