package io.percolate.grader.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {
  private static final Sheet.Task TWO_POINTS = new Sheet.Task("", "", "", 2);

  private static List<WrongSolution> four(String question) {
    return IntStream.range(0, 4)
        .mapToObj(i -> new WrongSolution("w" + i + ".java", question, "words", ""))
        .toList();
  }

  private static List<String> faults(
      Class<?> contract, Map<String, Sheet.Task> tasks, List<WrongSolution> wrong) {
    Assignment assignment = Assignment.of("99-test", "Test", Question.of(contract));
    return Faults.of(assignment, new Sheet(List.of(), tasks), wrong);
  }

  @Test
  void aQuestionAsItShouldBeHasNone() {
    assertThat(faults(Twice.class, Map.of("twice", TWO_POINTS), four("twice"))).isEmpty();
  }

  @Test
  void everyFaultIsNamed() {
    assertThat(
            faults(Careless.class, Map.of("careless", TWO_POINTS), four("careless").subList(0, 3)))
        .satisfiesExactly(
            fault ->
                assertThat(fault)
                    .isEqualTo("careless: it has too few hints (1); give it at least 2."),
            fault ->
                assertThat(fault)
                    .isEqualTo("careless: it has too few wrong solutions (3); give it at least 4."),
            fault -> assertThat(fault).contains("no hidden checks", "CarelessHiddenChecks"),
            fault -> assertThat(fault).contains("its checks are worth 1.0, the contract says 3.0"),
            fault -> assertThat(fault).contains("check cell is worth 2.0, the contract says 3.0"),
            fault -> assertThat(fault).contains("A contract can't use", "DoubleUnaryOperator"));
  }

  @Test
  void theNotebookAsksWhatTheAssignmentAsks() {
    assertThat(faults(Twice.class, Map.of("thrice", TWO_POINTS), four("twice")))
        .containsExactly(
            "The notebook's check cells are [thrice], the assignment's questions are [twice]; they must be the same, in the same order.");
  }

  @Test
  void aWrongSolutionAnswersAQuestionThatIsAsked() {
    assertThat(
            faults(
                Twice.class,
                Map.of("twice", TWO_POINTS),
                IntStream.range(0, 5)
                    .mapToObj(
                        i ->
                            new WrongSolution(
                                "w" + i + ".java", i == 4 ? "half" : "twice", "words", ""))
                    .toList()))
        .containsExactly("w4.java answers half, which isn't asked.");
  }

  @Test
  void aWrongSolutionSaysWhatItIsAbout(@TempDir Path folder) throws IOException {
    Path wrong = Files.createDirectory(folder.resolve("wrong"));
    Files.writeString(
        wrong.resolve("b.java"), "// question: twice\n// message: add it\ndouble x = 1;\n");
    assertThat(WrongSolution.in(folder))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.question()).isEqualTo("twice");
              assertThat(each.message()).isEqualTo("add it");
            });

    Files.writeString(wrong.resolve("a.java"), "// question: twice\ndouble x = 1;\n");
    assertThatThrownBy(() -> WrongSolution.in(folder))
        .hasMessageContaining("a.java has no line \"// message: …\"");
  }
}
