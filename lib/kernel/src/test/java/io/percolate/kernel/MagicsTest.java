package io.percolate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kernel.TestKernel.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The magics, over the wire. */
class MagicsTest {
  private final TestKernel kernel = TestKernel.shared();

  @TempDir Path folder;

  @Test
  void aFolderOfClassesIsAdded() throws IOException {
    compile(
        "Folded", "package made; public class Folded { public static int value() { return 11; } }");
    Ran ran = kernel.run("%classpath " + folder + "\nmade.Folded.value()");
    assertThat(ran.result()).isEqualTo("11");
  }

  @Test
  void jarsAreAddedByAPattern() throws Exception {
    compile(
        "Jarred", "package made; public class Jarred { public static int value() { return 12; } }");
    jar("Jarred");
    Ran ran = kernel.run("%jars " + folder + "/*.jar\nint jarred = made.Jarred.value();\njarred");
    assertThat(ran.result()).isEqualTo("12");
    assertThat(kernel.run("%classpath " + folder + "/Jar?ed.jar").status()).isEqualTo("ok");
  }

  @Test
  void aJarThatIsThereAlreadyIsPassedOver() {
    String gson =
        List.of(TestKernel.classPath().split(":")).stream()
            .filter(entry -> entry.contains("gson-"))
            .findFirst()
            .orElseThrow();
    kernel.run("int survivesTheLine = 1;");
    assertThat(kernel.run("%classpath " + gson).status()).isEqualTo("ok");
    assertThat(kernel.run("survivesTheLine").result()).isEqualTo("1");
  }

  @Test
  void aPatternThatMatchesNothingSaysWhereItLooked() {
    Ran ran = kernel.run("int a = 1;\n%classpath " + folder + "/no*.jar");
    assertThat(ran.errorName()).isEqualTo("MagicException");
    assertThat(ran.errorMessage()).contains("matches no file", "paths start from");
    assertThat(ran.traceback()).contains("line 2");
  }

  @Test
  void halfAJarIsRefusedAndCellsGoOn() throws IOException {
    Files.write(folder.resolve("half.jar"), "PK".getBytes());
    Files.createFile(folder.resolve("empty.jar"));
    for (String name : List.of("half.jar", "empty.jar", "half.jar")) {
      Ran ran = kernel.run("%classpath " + folder.resolve(name));
      assertThat(ran.errorMessage()).contains(name + " is no whole jar", "build it again");
    }
    assertThat(kernel.run("1 + 1").result()).isEqualTo("2");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aDeviceIsNoJar() {
    assertThat(kernel.run("%classpath /dev/zero").errorMessage())
        .isEqualTo("/dev/zero is neither a jar nor a folder.");
    assertThat(kernel.run("1 + 1").result()).isEqualTo("2");
  }

  @Test
  void anUnknownMagicListsThoseThereAre() {
    assertThat(kernel.run("%matplotlib inline").errorMessage())
        .startsWith("There is no magic %matplotlib; there are %")
        .contains("%classpath", "%jars", "%load", "%loadFromPOM", "%maven", "%time");
    assertThat(kernel.run("%%bash\nls").errorMessage())
        .isEqualTo("There is no magic %%bash; there are %%loadFromPOM, %%pom, %%time.");
  }

  @Test
  void aMagicMayStandBetweenStatementsInABlockAndAfterAnEqualsSign() throws IOException {
    compile(
        "Between",
        "package made; public class Between { public static int value() { return 13; } }");
    Ran ran =
        kernel.run(
            """
            int first = 1;
            %%classpath %1$s
            int second = made.Between.value();
            if (second > first) {
              %%classpath %1$s
            }
            List<String> added = %%classpath %1$s
            first + second + added.size()
            """
                .formatted(folder));
    assertThat(ran.result()).isEqualTo("15");
  }

  @Test
  void linesAfterAMagicKeepTheirNumbers() {
    Ran ran = kernel.run("%classpath " + folder + "\n\nint x = 0;\nint y = 1 / x;");
    assertThat(ran.traceback()).contains(", line 4:  int y = 1 / x;");
  }

  @Test
  void aFileOfJavaIsLoaded() throws IOException {
    Files.writeString(
        folder.resolve("helpers.java"), "import java.time.*;\nint loaded() {\n  return 14;\n}\n");
    Ran ran = kernel.run("%load " + folder + "/helpers\nloaded()");
    assertThat(ran.result()).isEqualTo("14");
  }

  @Test
  void anErrorInALoadedFileNamesTheFile() throws IOException {
    Files.writeString(folder.resolve("faulty.jsh"), "int ok = 1;\nint faulty = ok / 0;\n");
    Ran ran = kernel.run("%load " + folder + "/faulty.jsh");
    assertThat(ran.errorName()).isEqualTo("ArithmeticException");
    assertThat(ran.traceback()).contains("at faulty.jsh, line 2:  int faulty = ok / 0;");
  }

  @Test
  void theCodeCellsOfANotebookAreLoaded() throws IOException {
    Files.writeString(
        folder.resolve("other.ipynb"),
        """
        {"cells": [
          {"cell_type": "markdown", "metadata": {}, "source": ["not code"]},
          {"cell_type": "code", "metadata": {}, "source": ["int fromNotebook =\\n", "  15;"]},
          {"cell_type": "code", "metadata": {}, "source": "fromNotebook++;"}
        ], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        """);
    assertThat(kernel.run("%load " + folder + "/other.ipynb\nfromNotebook").result())
        .isEqualTo("16");
  }

  @Test
  void aMissingFileSaysWhereItLooked() {
    assertThat(kernel.run("%load nowhere").errorMessage())
        .contains("finds no file", "nowhere", ".java");
  }

  @Test
  void aLineIsTimedAndKeepsItsValue() {
    Ran ran = kernel.run("int timed = 4;\n%time timed * \"ab c\".length()");
    assertThat(ran.result()).isEqualTo("16");
    assertThat(ran.text("stdout")).matches("Time: [\\d.]+ m?s\n");
  }

  @Test
  void aCellIsTimedAndItsVariablesLast() {
    Ran ran = kernel.run("%%time\nint inTimedCell = 17;\ninTimedCell");
    assertThat(ran.result()).isEqualTo("17");
    assertThat(ran.text("stdout")).startsWith("Time: ");
    assertThat(kernel.run("inTimedCell").result()).isEqualTo("17");
  }

  @Test
  void aNotebookAddsItsOwnMagic() {
    kernel.run(
        "getKernelInstance().getMagics().registerLineMagic(\"shout\", words -> {\n"
            + "  System.out.print(String.join(\" \", words).toUpperCase()); return null; });");
    assertThat(kernel.run("%shout one \"two three\"").text("stdout")).isEqualTo("ONE TWO THREE");
  }

  @Test
  void magicsCanBeCalledFromJava() {
    Ran ran =
        kernel.run(
            "List<String> got = lineMagic(\"classpath\", List.of(\""
                + folder
                + "\"));"
                + "\ngot.size()");
    assertThat(ran.result()).isEqualTo("1");
  }

  private void compile(String name, String source) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), file.toString());
    assertThat(status).isZero();
    Files.delete(file);
  }

  private void jar(String name) throws Exception {
    String root = folder.toString();
    int status =
        java.util.spi.ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "cf", root + "/" + name + ".jar", "-C", root, "made");
    assertThat(status).isZero();
    Files.delete(folder.resolve("made").resolve(name + ".class"));
  }
}
