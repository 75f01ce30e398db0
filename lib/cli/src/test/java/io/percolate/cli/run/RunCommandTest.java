package io.percolate.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.percolate.cli.Complaint;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs notebooks on the real kernel, started from the classes of this build. */
class RunCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;
  private Path kernelDir;

  @BeforeEach
  void describeKernel() throws IOException {
    JsonArray argv = new JsonArray();
    List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "io.percolate.kernel.Main",
            "{connection_file}")
        .forEach(argv::add);
    JsonObject spec = new JsonObject();
    spec.add("argv", argv);
    spec.addProperty("interrupt_mode", "message");
    kernelDir = Files.createDirectory(folder.resolve("kernel"));
    Files.writeString(kernelDir.resolve("kernel.json"), spec.toString());
  }

  private Path notebook(String name, String... cells) {
    Notebook notebook = Notebook.empty();
    Stream.of(cells).map(Cell::code).forEach(notebook::add);
    Path file = folder.resolve(name);
    notebook.write(file);
    return file;
  }

  private int run(Object... args) {
    return new CommandLine(new RunCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              assertThat(failure).isInstanceOf(Complaint.class);
              assertThat(failure.getMessage()).doesNotContain("\n").endsWith(".");
              err.write(failure.getMessage());
              return 1;
            })
        .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private int runHere(Object... args) {
    List<Object> all = new ArrayList<>(List.of(args));
    all.add("--kernel-dir=" + kernelDir);
    return run(all.toArray());
  }

  @Test
  void aNotebookRunsInItsFolderAndItsCopyHoldsTheOutputs() throws IOException {
    Files.writeString(folder.resolve("data.txt"), "from the folder");
    Path file =
        notebook(
            "good.ipynb",
            "int answer = 6 * 7;",
            "System.out.println(java.nio.file.Files.readString(java.nio.file.Path.of(\"data.txt\")));\nanswer");

    int code = runHere(file, "--out=" + folder.resolve("new/out"));

    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("[1/2]", "int answer = 6 * 7;", "[2/2]", "2 cells in")
        .contains("from the folder")
        .doesNotContain("\r");
    Cell cell = Notebook.read(folder.resolve("new/out/good.ipynb")).cells().get(1);
    assertThat(cell.outputs().toString()).contains("from the folder", "\"42\"");
    assertThat(Notebook.read(file).cells().get(1).outputs()).isEmpty();
  }

  @Test
  void aFailingCellEndsTheRunWithItsPlaceAndItsCopyIsStillWritten() {
    Path bad =
        notebook(
            "bad.ipynb", "int zero = 0;", "int one = 1;\nSystem.out.println(one / zero);", "3");
    Path never = notebook("never.ipynb", "4");

    int code = runHere(bad, never, "--out=" + folder.resolve("out"));

    assertThat(code).isEqualTo(1);
    assertThat(err.toString())
        .contains("bad.ipynb, cell 2, line 2:", "System.out.println(one / zero);")
        .contains("ArithmeticException: / by zero")
        .doesNotContain("\tat ");
    assertThat(out.toString()).doesNotContain("[3/3]", "never.ipynb");
    assertThat(Notebook.read(folder.resolve("out/bad.ipynb")).cells().get(1).outputs())
        .isNotEmpty();
  }

  @Test
  void aCompileErrorNamesItsLine() {
    Path file = notebook("typo.ipynb", "int fine = 1;\nint typo = fin;");

    assertThat(runHere(file)).isEqualTo(1);

    assertThat(err.toString()).contains("cell 1, line 2:", "int typo = fin;");
  }

  @Test
  void aCellOverItsLimitIsStopped() {
    Path file = notebook("loop.ipynb", "while (true) { }");

    assertThat(runHere(file, "--timeout=1")).isEqualTo(1);

    assertThat(err.toString()).contains("cell 1", "CellTimeout", "wasn't done within 1 s");
  }

  @Test
  void whatCellsPutOutIsShownBelowThemOneScreenAtMost() {
    Path file =
        notebook(
            "says.ipynb",
            "System.out.println(\"one\\ntwo\"); 40 + 2",
            "for (int i = 0; i < 45; i++) System.out.println(\"line \" + i);");

    assertThat(runHere(file)).isZero();

    assertThat(out.toString())
        .containsPattern("s\\R {11}one\\R {11}two\\R {11}42\\R  \\[2/2]")
        .containsPattern(" {11}line 39\\R {11}… 5 lines more; --out keeps them\\R");
  }

  @Test
  void aCellThatWritesToStderrIsWarnedOf() {
    Path file = notebook("noisy.ipynb", "System.err.println(\"careful now\");");

    assertThat(runHere(file)).isZero();

    assertThat(err.toString()).contains("cell 1 wrote to stderr: careful now");
  }

  @Test
  void whatIsNoNotebookIsSaidBeforeAnythingRuns() throws IOException {
    Path good = notebook("good.ipynb", "1");
    Path text = Files.writeString(folder.resolve("text.ipynb"), "hello");

    assertThat(runHere(good, text)).isEqualTo(1);

    assertThat(err.toString()).contains("text.ipynb is no notebook");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(runHere(folder.resolve("none.ipynb"))).isEqualTo(1);
    assertThat(err.toString()).contains("none.ipynb does not exist");
  }

  @Test
  void aFolderWithoutKernelIsNamed() {
    Path file = notebook("n.ipynb", "1");

    assertThat(run(file, "--kernel-dir=" + folder.resolve("nothing"))).isEqualTo(1);

    assertThat(err.toString()).contains("no kernel.json in").contains("nothing");
  }

  @Test
  void copiesNeverOverwriteTheNotebookOrEachOther() throws IOException {
    Path file = notebook("n.ipynb", "1");
    Files.createDirectory(folder.resolve("other"));
    Path twin = notebook("other/n.ipynb", "2");

    assertThat(runHere(file, "--out=" + folder)).isEqualTo(1);
    assertThat(runHere(file, twin, "--out=" + folder.resolve("out"))).isEqualTo(1);

    assertThat(err.toString()).contains("would overwrite", "have the same name");
  }

  @Test
  void askingWronglyIsAUsageError() {
    Path file = notebook("n.ipynb", "1");

    assertThat(run()).isEqualTo(2);
    assertThat(run(file, "--all")).isEqualTo(2);
    assertThat(run(file, "--timeout=0")).isEqualTo(2);
    assertThat(run(file, "--timeout=soon")).isEqualTo(2);
  }

  @Test
  void aTerminalSeesTheCellWhileItRuns() {
    RunReport report =
        new RunReport(Path.of("n"), new PrintWriter(out), new PrintWriter(err), true);

    report.cellStarted(1, 2, Cell.code("\nint first = 1;\nint second = 2;"));

    assertThat(out.toString()).contains("[1/2]", "int first = 1;").doesNotContain("\n");
  }
}
