package io.percolate.grader.submission;

import static io.percolate.grader.submission.Submitted.MSE;
import static io.percolate.grader.submission.Submitted.solved;
import static io.percolate.grader.submission.Submitted.stubs;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.percolate.grader.submission.Step.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssemblyTest {
  @TempDir Path folder;

  private static String answer(Assembly assembly, String gradeId) {
    return assembly.steps().stream()
        .filter(step -> step instanceof Answer answer && answer.gradeId().equals(gradeId))
        .findFirst()
        .orElseThrow()
        .source();
  }

  private static Assembly of(Path file) {
    return Assembly.of(Submitted.release(), SubmissionFile.of("al", file));
  }

  @Test
  void theLearnersTextRunsInAnswersAndTheReleasesInLockedCells() {
    Assembly assembly =
        solved().write("data", "double[] logits = null;").write("mse", "steal()").assembled();

    assertThat(assembly.steps())
        .extracting(Step::source)
        .contains(MSE, "double[] logits = {2, 1, 0};", "check(MSE, (y, yHat) -> mse(y, yHat));")
        .doesNotContain("double[] logits = null;", "steal()");
  }

  @Test
  void codeWithoutEndIsNotTakenApart() {
    Assembly assembly = solved().write("mse-answer", "(".repeat(1_000_001)).assembled();

    assertThat(assembly.steps()).isEmpty();
    assertThat(assembly.remarks().get(0)).contains("hold more than the 1 million characters");
  }

  @Test
  void thePiecesOfAMethodMakeOneAgain() {
    Assembly assembly =
        stubs()
            .write("mse-answer", "double mse() {")
            .copy("mse-answer", 4, "return 1; }")
            .assembled();

    assertThat(answer(assembly, "mse-answer")).isEqualTo("double mse() {\nreturn 1; }");
  }

  @Test
  void aCopyThatIsStillTheStubDoesNotReplaceTheAnswer() {
    String stub = answer(stubs().assembled(), "mse-answer");
    Assembly assembly = solved().copy("mse-answer", 4, stub).assembled();

    assertThat(answer(assembly, "mse-answer")).isEqualTo(MSE);
  }

  @Test
  void aNewCellReplacesTheStubThatWasLeft() {
    Assembly assembly = stubs().addCode(3, MSE).assembled();

    assertThat(answer(assembly, "mse-answer")).isEqualTo(MSE);
    assertThat(assembly.steps()).extracting(Step::source).containsOnlyOnce(MSE);
  }

  @Test
  void whatTheSubmissionsFinderSaidComesFirst() {
    SubmissionFile submission =
        new SubmissionFile(
            "al", folder.resolve("none"), Optional.empty(), List.of("Renamed."), Optional.empty());

    assertThat(Assembly.of(Submitted.release(), submission).remarks())
        .containsExactly("Renamed.", "The file none does not exist.");
  }

  @Test
  void aSubmissionWithAProblemRunsNothingAndSaysWhy() {
    SubmissionFile submission = SubmissionFile.none("al", folder, Optional.empty(), "It is gone.");

    Assembly assembly = Assembly.of(Submitted.release(), submission);

    assertThat(assembly.steps()).isEmpty();
    assertThat(assembly.remarks()).containsExactly("It is gone.");
    assertThat(assembly.questions()).containsExactly("mse", "cross", "stable");
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("an empty file", "", "is no notebook: it is empty"),
        Arguments.of("a byte order mark alone", "\ufeff\n", "is no notebook: it is empty"),
        Arguments.of("a picture", "\u0089PNG\r\n\u001a", "is no notebook: it isn't JSON"),
        Arguments.of("half a notebook", half(), "is no notebook: it isn't JSON"),
        Arguments.of(
            "merge conflicts", "<<<<<<< HEAD\n{}", "is no notebook: it isn't JSON (line 1 column"),
        Arguments.of("other JSON", "{\"a\": 1}", "it has no \"nbformat\" number"),
        Arguments.of("a list", "[]", "a notebook is a JSON object with cells"),
        Arguments.of("deep nesting", "[".repeat(100_000), "is no notebook: it isn't JSON"),
        Arguments.of(
            "an old notebook", "{\"nbformat\": 3, \"worksheets\": []}", "old notebook format 3"),
        Arguments.of(
            "a notebook of the future", "{\"nbformat\": 9, \"cells\": []}", "notebook format 9"),
        Arguments.of(
            "a cell without a source",
            "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\"}]}",
            "cell 1 has no \"source\""));
  }

  private static String half() {
    String text = solved().text();
    return text.substring(0, text.length() / 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void whatIsNoNotebookIsARemarkThatNamesTheFile(String name, String text, String reason)
      throws IOException {
    Assembly assembly = of(Files.writeString(folder.resolve("al.ipynb"), text));

    assertThat(assembly.steps()).isEmpty();
    assertThat(assembly.remarks()).hasSize(1);
    assertThat(assembly.remarks().get(0))
        .startsWith("The file al.ipynb ")
        .contains(reason)
        .endsWith(".")
        .doesNotContain(folder.toString());
    assertThat(assembly.questionRemarks().values()).allMatch(List::isEmpty);
  }

  @Test
  void textThatIsNotUtf8IsARemark() throws IOException {
    byte[] utf16 = solved().text().getBytes(StandardCharsets.UTF_16);

    assertThat(of(Files.write(folder.resolve("al.ipynb"), utf16)).remarks())
        .containsExactly("The file al.ipynb is no notebook: it is UTF-16 text; save it as UTF-8.");
  }

  @Test
  void aFolderInPlaceOfANotebookIsARemark() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("al.ipynb"));

    assertThat(of(inner).remarks()).containsExactly("The file al.ipynb is a folder, no notebook.");
  }

  @Test
  void whatSetsTheNotebookUpRunsFirstWhereverItCame() {
    Submitted submitted = solved().move("setup", 10);

    assertThat(submitted.assembled().steps())
        .extracting(MutilationsTest::inShort)
        .startsWith("setup");
    assertThat(submitted.assembled().remarks())
        .containsExactly(
            "The locked cell setup came after an answer; what the release has there runs first.");
  }

  @Test
  void aByteOrderMarkIsNoMatter() {
    assertThat(Submitted.assembled("\ufeff" + solved().text())).isEqualTo(solved().assembled());
  }

  @Test
  void outputsAreNoMatterHoweverManyAndMalformed() {
    Submitted submitted = solved();
    JsonObject output = new JsonObject();
    output.addProperty("output_type", "stream");
    output.addProperty("text", "x".repeat(2 << 20));
    submitted.eachCell(
        (i, cell) -> {
          JsonArray outputs = new JsonArray();
          outputs.add(output);
          outputs.add(i);
          cell.add("outputs", outputs);
        });

    assertThat(submitted.assembled()).isEqualTo(solved().assembled());
  }

  @Test
  void sourcesOfOddTypesAreNoMatter() {
    Submitted submitted = solved().eachCell((i, cell) -> cell.addProperty("source", i));

    assertThat(submitted.assembled().steps())
        .extracting(MutilationsTest::inShort)
        .contains("setup", "data", "mse?", "cross?", "stable?");
  }
}
