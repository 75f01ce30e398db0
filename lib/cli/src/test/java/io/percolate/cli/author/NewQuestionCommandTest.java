package io.percolate.cli.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.grader.release.Release;
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
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class NewQuestionCommandTest {
  private static final String NAME = "01-small";
  private static final String SOURCES = "src/main/java/sample";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path root;

  @BeforeEach
  void anAssignmentWithoutQuestions() throws IOException {
    Path sources =
        Files.createDirectories(root.resolve("exercises").resolve(NAME).resolve(SOURCES));
    Files.writeString(
        sources.resolve("Questions.java"),
        """
        package sample;

        import io.percolate.check.contract.Assignment;
        import io.percolate.check.contract.Question;

        public final class Questions {
          public static final Assignment ASSIGNMENT = Assignment.of("01-small", "Small");
        }
        """);
    Notebook notebook = Notebook.empty();
    notebook.metadata().add("kernelspec", JsonParser.parseString("{\"language\": \"java\"}"));
    notebook.add(Cell.markdown("# Small"));
    Path folder = Files.createDirectories(root.resolve("solutions").resolve(NAME));
    notebook.write(folder.resolve(NAME + ".ipynb"));
  }

  private int run(String... args) {
    return new CommandLine(new NewQuestionCommand(() -> new Installation(root)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              assertThat(failure).isInstanceOf(Complaint.class);
              err.write(failure.getMessage());
              return 1;
            })
        .execute(args);
  }

  @Test
  void whatItWritesCompilesAndIsReleased() throws IOException {
    assertThat(run("01", "first-mean", "The mean")).as(err.toString()).isZero();
    assertThat(run("01", "second-mean", "The mean, again")).as(err.toString()).isZero();

    assertThat(compile()).isTrue();
    Notebook solution = Notebook.read(root.resolve("solutions/01-small/01-small.ipynb"));
    assertThat(solution.cells().stream().flatMap(cell -> cell.id().stream()).skip(1))
        .containsExactly(
            "first-mean-text",
            "first-mean-answer",
            "first-mean",
            "second-mean-text",
            "second-mean-answer",
            "second-mean");
    assertThat(solution.cells().get(4).source()).startsWith("## 2. The mean, again");
    String released = Release.of(solution).toText();
    assertThat(released).contains("check(FIRST_MEAN, numbers -> firstMean(numbers));");
    assertThat(released).doesNotContain("sum /", "grade(");
    assertThat(
            Files.readString(
                root.resolve("exercises").resolve(NAME).resolve(SOURCES).resolve("Questions.java")))
        .contains("Assignment.of(\"01-small\", \"Small\", FIRST_MEAN, SECOND_MEAN);");
  }

  private boolean compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files = new ArrayList<>();
    for (String part : List.of("exercises", "solutions")) {
      Path sources = root.resolve(part).resolve(NAME).resolve("src");
      try (Stream<Path> all = Files.walk(sources)) {
        all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    assertThat(files).hasSize(7);
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Path classes = Files.createDirectories(root.resolve("classes"));
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-Xlint:all",
              "-Werror",
              "-proc:none",
              "-cp",
              System.getProperty("java.class.path"));
      return compiler
          .getTask(
              new PrintWriter(err),
              manager,
              null,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
  }

  @Test
  void anIdThatIsTakenChangesNothing() throws IOException {
    assertThat(run("01", "first-mean", "The mean")).isZero();
    String before = tree();

    assertThat(run("01", "first-mean", "Another")).isEqualTo(1);

    assertThat(err.toString()).contains("already; take another id");
    assertThat(tree()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "First, Title, small letters",
    "a--b, Title, small letters",
    "new, Title, mean something else",
    "double, Title, mean something else",
    "good, '', a few words",
    "good, 'a \"quoted\" one', quotation marks"
  })
  void aNameThatJavaCantHaveIsRefused(String id, String title, String reason) throws IOException {
    String before = tree();

    assertThat(run("01", id, title)).isEqualTo(1);

    assertThat(err.toString()).contains(reason);
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void anUnknownAssignmentIsNamed() {
    assertThat(run("07", "good", "Title")).isEqualTo(2);
    assertThat(err.toString()).contains("07", "01-small");
  }

  private String tree() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file).append('\n').append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
