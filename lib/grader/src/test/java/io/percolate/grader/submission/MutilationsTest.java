package io.percolate.grader.submission;

import static io.percolate.grader.submission.Mutilation.SECOND_HALF;
import static io.percolate.grader.submission.Mutilation.WHOLE;
import static io.percolate.grader.submission.Mutilation.of;
import static io.percolate.grader.submission.Submitted.solved;
import static io.percolate.grader.submission.Submitted.stubs;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.percolate.grader.submission.Step.Answer;
import io.percolate.grader.submission.Step.Check;
import io.percolate.grader.submission.Step.Free;
import io.percolate.grader.submission.Step.Locked;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of notebooks as they come back: the order of the run, and what is said. */
class MutilationsTest {
  static Stream<Mutilation> cases() {
    return Stream.of(
            untouched(), AnswerMutilations.all(), lockedCells(), checks(), marks(), others())
        .flatMap(List::stream);
  }

  private static List<Mutilation> untouched() {
    return List.of(
        of("solved as asked", solved(), WHOLE),
        of("handed in as it was handed out", stubs(), WHOLE),
        of(
            "saved by Windows: other line ends, and spaces behind lines",
            solved().withEveryText("\n", " \r\n"),
            WHOLE),
        of(
            "helpers and imports added, and cells left empty",
            solved()
                .addCode(3, "import java.util.List;")
                .addCode(4, " \n")
                .addCode(13, "mse(y, y)"),
            "setup free:3 free:4 mse-answer[mse] mse?" + SECOND_HALF + " free:14"),
        of("a free cell of the release deleted", deleted(2), WHOLE.replace(" free:3", "")));
  }

  private static Submitted deleted(int place) {
    Submitted submitted = solved();
    submitted.cells().remove(place);
    return submitted;
  }

  private static List<Mutilation> lockedCells() {
    return List.of(
        of(
            "a locked cell changed",
            solved().write("data", "double[] logits = {};"),
            WHOLE,
            "The locked cell data had been changed; what the release has there runs instead."),
        of(
            "a locked cell turned into text",
            solved().type("setup", "markdown"),
            WHOLE,
            "The locked cell setup had been changed; what the release has there runs instead."),
        of(
            "locked cells deleted",
            solved().delete("setup").delete("data"),
            WHOLE.replace("free:3", "free:2"),
            "The locked cells setup and data had been deleted; what the release has there runs all"
                + " the same."),
        of(
            "a locked cell copied",
            solved().copy("data", 12, "double[] logits = {2, 1, 0};"),
            WHOLE,
            "The locked cell data came more than once; what the release has there runs once."),
        of(
            "a locked cell moved",
            solved().move("data", 0),
            WHOLE.replace(" data", "").replace("setup free:3", "setup data free:4")),
        of(
            "a locked text turned into code",
            solved().type("end", "code").write("end", "int a = 1;"),
            WHOLE,
            "The locked cell end had been turned from text into code, which doesn't run."));
  }

  private static List<Mutilation> checks() {
    return List.of(
        of(
            "a check deleted",
            solved().delete("mse"),
            WHOLE,
            "mse: The check cell mse was missing; it runs right after the answer."),
        of(
            "both checks of an answer deleted",
            solved().delete("cross").delete("stable"),
            WHOLE,
            "cross: The check cell cross was missing; it runs right after the answer.",
            "stable: The check cell stable was missing; it runs right after the answer."),
        of(
            "a check moved before its answer",
            solved().move("cross", 0),
            WHOLE.replace("free:3", "free:4"),
            "cross: The check cell cross came before its answer; it runs right after the answer."),
        of(
            "a check changed to pass",
            solved().write("mse", "System.exit(0);"),
            WHOLE,
            "mse: The check cell mse had been changed; the one of the release runs instead."),
        of(
            "a check turned into text",
            solved().type("mse", "raw"),
            WHOLE,
            "mse: The check cell mse had been changed; the one of the release runs instead."),
        of(
            "a check copied to the end",
            solved().copy("mse", 12, "check(MSE, (y, yHat) -> mse(y, yHat));"),
            "setup free:3 mse-answer[mse]" + SECOND_HALF + " mse?",
            "mse: The check cell mse came 2 times; it runs once, in the last place."),
        of(
            "a question deleted whole",
            solved().delete("mse-answer").delete("mse"),
            "setup free:3 mse?" + SECOND_HALF,
            "mse: The answer cell mse-answer was missing; the check runs all the same, in case the"
                + " answer stands elsewhere.",
            "mse: The check cell mse was missing; it is put back where the release has it."));
  }

  private static List<Mutilation> marks() {
    return List.of(
        of(
            "all marks stripped, ids kept",
            solved().withoutMarks(),
            WHOLE,
            "The cells setup, mse-answer, mse, data, softmax-answer, entropy-answer, cross, stable,"
                + " why and end had lost the marks that Jupyter keeps, but could be told by id or"
                + " text."),
        of(
            "all marks and ids stripped",
            solved().withoutMarks().withoutIds(),
            WHOLE,
            "mse: The answer cell mse-answer was missing; the cell that declares mse is taken for"
                + " it.",
            "cross: The answer cell softmax-answer was missing; the cell that declares softmax is"
                + " taken for it.",
            "cross: The answer cell entropy-answer was missing; the cell that declares crossEntropy"
                + " is taken for it.",
            "stable: The answer cell softmax-answer was missing; the cell that declares softmax is"
                + " taken for it.",
            "stable: The answer cell entropy-answer was missing; the cell that declares crossEntropy"
                + " is taken for it.",
            "The cells setup, mse, data, cross, stable, why and end had lost the marks that Jupyter"
                + " keeps, but could be told by id or text."),
        of(
            "a cell's mark renamed",
            solved().rename("mse-answer", "my-answer"),
            WHOLE,
            "The cell mse-answer had lost the marks that Jupyter keeps, but could be told by id or"
                + " text."),
        of(
            "a cell's mark renamed, without ids",
            solved().rename("mse-answer", "my-answer").withoutIds(),
            WHOLE,
            "mse: The answer cell mse-answer was missing; the cell that declares mse is taken for"
                + " it."),
        of(
            "a cell with the mark of another exercise",
            solved().copy("mse-answer", 12, "int a = 1;").renameAt(12, "relu-answer"),
            WHOLE + " free:13",
            "The marks of the cell 13 aren't this exercise's; what stands there runs as your own"
                + " code."),
        of(
            "marks that say that a check is an answer",
            solved().eachCell((i, cell) -> markAsSolution(cell)),
            WHOLE),
        of(
            "marks and metadata that are no objects",
            solved().eachCell((i, cell) -> cell.addProperty("metadata", 3)),
            WHOLE,
            "The cells setup, mse-answer, mse, data, softmax-answer, entropy-answer, cross, stable,"
                + " why and end had lost the marks that Jupyter keeps, but could be told by id or"
                + " text."));
  }

  private static void markAsSolution(JsonObject cell) {
    if (cell.getAsJsonObject("metadata").get("nbgrader") instanceof JsonObject marks) {
      marks.addProperty("solution", true);
      marks.addProperty("grade", "yes");
    }
  }

  private static List<Mutilation> others() {
    Submitted none = solved();
    while (!none.cells().isEmpty()) {
      none.cells().remove(0);
    }
    return List.of(
        of(
            "the answer that a person grades deleted",
            solved().delete("why"),
            WHOLE,
            "The cell why, which a person grades, can't be found."),
        of(
            "the answer that a person grades written as code",
            solved().write("why", "because").type("why", "code"),
            WHOLE),
        of(
            "a notebook without cells",
            none,
            "setup mse? data cross? stable?",
            "mse: The answer cell mse-answer was missing; the check runs all the same, in case the"
                + " answer stands elsewhere.",
            "mse: The check cell mse was missing; it is put back where the release has it.",
            "cross: The answer cell softmax-answer was missing; the check runs all the same, in case"
                + " the answer stands elsewhere.",
            "cross: The answer cell entropy-answer was missing; the check runs all the same, in case"
                + " the answer stands elsewhere.",
            "cross: The check cell cross was missing; it is put back where the release has it.",
            "stable: The answer cell softmax-answer was missing; the check runs all the same, in"
                + " case the answer stands elsewhere.",
            "stable: The answer cell entropy-answer was missing; the check runs all the same, in"
                + " case the answer stands elsewhere.",
            "stable: The check cell stable was missing; it is put back where the release has it.",
            "None of the exercise's own cells was found here; make sure that this is the notebook of"
                + " the right exercise."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyNotebookIsPutInOrderAndTheLearnerIsTold(Mutilation mutilation) {
    Assembly assembly = mutilation.submitted().assembled();

    assertThat(String.join(" ", assembly.steps().stream().map(MutilationsTest::inShort).toList()))
        .isEqualTo(mutilation.steps());
    assertThat(remarks(assembly)).containsExactlyElementsOf(mutilation.remarks());
    assertThat(assembly.questions()).containsExactly("mse", "cross", "stable");
  }

  private static List<String> remarks(Assembly assembly) {
    List<String> remarks = new ArrayList<>();
    assembly
        .questionRemarks()
        .forEach((question, list) -> list.forEach(r -> remarks.add(question + ": " + r)));
    remarks.addAll(assembly.remarks());
    return remarks;
  }

  static String inShort(Step step) {
    if (step instanceof Free free) {
      return "free:" + free.cell();
    } else if (step instanceof Answer answer) {
      return answer.gradeId() + "[" + String.join(",", answer.questions()) + "]";
    } else if (step instanceof Locked locked) {
      return locked.gradeId();
    }
    return ((Check) step).question() + "?";
  }
}
