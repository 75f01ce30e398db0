package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GradescopeTest {
  @Test
  void aPublicCheckShowsItsMessageAndAHiddenOneThatItFailed() {
    assertThat(
            Gradescope.json(
                Samples.submission(
                    "grace",
                    Samples.question(
                        "mse",
                        "MSE",
                        Samples.failed("by hand", 1.5, "expected  2\nbut got   4"),
                        Samples.hidden(2, false)))))
        .isEqualTo(
            """
            {
              "score": 0.0,
              "tests": [
                {
                  "score": 0.0,
                  "max_score": 1.5,
                  "status": "failed",
                  "name": "MSE: by hand",
                  "name_format": "text",
                  "number": "1.1",
                  "output": "expected  2\\nbut got   4",
                  "output_format": "text",
                  "visibility": "visible"
                },
                {
                  "score": 0.0,
                  "max_score": 2.0,
                  "status": "failed",
                  "name": "MSE: hidden check 1",
                  "name_format": "text",
                  "number": "1.2",
                  "output": "A hidden check failed.",
                  "output_format": "text",
                  "visibility": "after_published"
                }
              ]
            }
            """);
  }

  @Test
  void theScoreIsTheSumOfTheTests() {
    assertThat(Gradescope.json(Samples.ada())).contains("\"score\": 3.5,");
  }

  @Test
  void remarksAreTheOutput() {
    assertThat(Gradescope.json(Samples.alan()))
        .contains("\"output\": \"03-loss-math.ipynb isn't a notebook: it ends in the middle.");
  }

  @Test
  void nothingOfAHiddenCheckIsTold() {
    assertThat(Gradescope.json(Samples.grace()))
        .doesNotContain(Samples.SECRET_TITLE)
        .doesNotContain("0.123456789");
  }
}
