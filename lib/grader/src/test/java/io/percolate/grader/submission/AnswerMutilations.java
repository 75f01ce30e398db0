package io.percolate.grader.submission;

import static io.percolate.grader.submission.Mutilation.SECOND_HALF;
import static io.percolate.grader.submission.Mutilation.WHOLE;
import static io.percolate.grader.submission.Mutilation.of;
import static io.percolate.grader.submission.Submitted.ENTROPY;
import static io.percolate.grader.submission.Submitted.MSE;
import static io.percolate.grader.submission.Submitted.SOFTMAX;
import static io.percolate.grader.submission.Submitted.solved;
import static io.percolate.grader.submission.Submitted.stubs;

import java.util.List;

/** What learners do to the cells that are theirs to write in. */
final class AnswerMutilations {
  private AnswerMutilations() {}

  static List<Mutilation> all() {
    String joined =
        "mse: The answer cell mse-answer came 2 times, split or copied; the pieces are put together"
            + " in their order, and of two definitions the last one counts.";
    return List.of(
        of(
            "an answer split in the middle of its method",
            solved()
                .write("mse-answer", "double mse(double[] y, double[] yHat) {")
                .copy("mse-answer", 4, "return 1; }"),
            WHOLE,
            joined),
        of("an answer copied", solved().copy("mse-answer", 6, MSE), WHOLE, joined),
        of(
            "an answer deleted",
            solved().delete("mse-answer"),
            "setup free:3 mse?" + SECOND_HALF,
            "mse: The answer cell mse-answer was missing; the check runs all the same, in case the"
                + " answer stands elsewhere."),
        of(
            "an answer emptied",
            solved().write("mse-answer", ""),
            WHOLE,
            "mse: The answer cell mse-answer was empty."),
        of(
            "an answer turned into Markdown",
            solved().type("mse-answer", "markdown"),
            WHOLE,
            "mse: The answer cell mse-answer was turned from code into text; it counts, and runs as"
                + " code."),
        of(
            "an answer turned into a raw cell",
            solved().type("softmax-answer", "raw"),
            WHOLE,
            both(
                "The answer cell softmax-answer was turned from code into text; it counts, and runs"
                    + " as code.")),
        of(
            "a copy of an answer kept as text",
            solved().copy("mse-answer", 4, "double mse() { return 0; }").typeAt(4, "raw"),
            WHOLE,
            joined,
            "mse: Of the answer cell mse-answer, the pieces that were turned into text don't"
                + " count."),
        of(
            "an answer written into a new cell after the check, its own deleted",
            solved().delete("mse-answer").addCode(4, MSE),
            "setup free:3 mse-answer[mse] mse?" + SECOND_HALF,
            "mse: The answer cell mse-answer was missing; the cell that declares mse is taken for"
                + " it.",
            "mse: The check cell mse came before its answer; it runs right after the answer."),
        of(
            "an answer written into a new cell, the stub left",
            solved().write("mse-answer", stub("mse-answer")).addCode(3, MSE),
            WHOLE,
            "mse: The answer cell mse-answer was left as it was released; the cell that declares mse"
                + " is taken for it."),
        of(
            "two answers written into one new cell, both stubs left",
            stubs().write("mse-answer", MSE).addCode(6, SOFTMAX + "\n" + ENTROPY),
            WHOLE.replace(" entropy-answer[cross,stable]", ""),
            "cross: The answer cell softmax-answer was left as it was released; the cell that"
                + " declares softmax is taken for it.",
            "cross: The answer cell entropy-answer was left as it was released; crossEntropy is"
                + " checked as the cell softmax-answer declares it.",
            "stable: The answer cell softmax-answer was left as it was released; the cell that"
                + " declares softmax is taken for it.",
            "stable: The answer cell entropy-answer was left as it was released; crossEntropy is"
                + " checked as the cell softmax-answer declares it."),
        of(
            "two answers merged into one cell",
            solved().write("softmax-answer", SOFTMAX + "\n" + ENTROPY).delete("entropy-answer"),
            WHOLE.replace(" entropy-answer[cross,stable]", ""),
            both(
                "The answer cell entropy-answer was missing; crossEntropy is checked as the cell"
                    + " softmax-answer declares it.")),
        of(
            "the answers of two questions merged into one cell",
            solved().write("mse-answer", MSE + "\n" + ENTROPY).delete("entropy-answer"),
            "setup free:3 mse-answer[mse,cross,stable] mse? data softmax-answer[cross,stable] cross?"
                + " stable?",
            both(
                "The answer cell entropy-answer was missing; crossEntropy is checked as the cell"
                    + " mse-answer declares it.")),
        of(
            "answers in another order",
            solved().move("entropy-answer", 0),
            "setup entropy-answer[cross,stable] free:4 mse-answer[mse] mse? data"
                + " softmax-answer[cross,stable] cross? stable?",
            "The locked cell setup came after an answer; what the release has there runs first."));
  }

  private static String[] both(String remark) {
    return new String[] {"cross: " + remark, "stable: " + remark};
  }

  private static String stub(String gradeId) {
    Submitted stubs = stubs();
    return Submitted.release().cells().get(stubs.at(gradeId)).source();
  }
}
