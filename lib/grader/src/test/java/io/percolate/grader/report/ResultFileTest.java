package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
  private static final String PRINT = ResultFile.fingerprint(new byte[] {1}, new byte[] {2});

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgain() {
    for (SubmissionResult result : List.of(Samples.ada(), Samples.grace(), Samples.alan())) {
      ResultFile.in(folder).write(result, PRINT);

      assertThat(ResultFile.in(folder).read(PRINT)).contains(result);
    }
  }

  @Test
  void anyTextSurvives() {
    String text = "\0 \u001b[31m \ud800 \u2028 \"\\</script> \r\n\t é 李 😀";
    SubmissionResult result =
        Samples.submission(text, Samples.question(text, text, Samples.failed(text, 0.1, text)));

    ResultFile.in(folder).write(result, PRINT);

    assertThat(ResultFile.in(folder).read(PRINT)).contains(result);
  }

  @Test
  void anotherFingerprintReadsAsAbsent() {
    ResultFile.in(folder).write(Samples.ada(), PRINT);

    assertThat(ResultFile.in(folder).read(ResultFile.fingerprint(new byte[] {1, 2}))).isEmpty();
  }

  @Test
  void aFingerprintTellsWhereOnePartEnds() {
    assertThat(ResultFile.fingerprint(new byte[] {1}, new byte[] {2}))
        .isEqualTo(PRINT)
        .isNotEqualTo(ResultFile.fingerprint(new byte[] {1, 2}, new byte[0]))
        .isNotEqualTo(ResultFile.fingerprint(new byte[] {2}, new byte[] {1}));
  }

  @Test
  void everyHalfOfAFileReadsAsAbsent() throws IOException {
    ResultFile.in(folder).write(Samples.grace(), PRINT);
    Path file = folder.resolve("result.json");
    String whole = Files.readString(file);

    for (int length = 0; length < whole.stripTrailing().length(); length += 7) {
      Files.writeString(file, whole.substring(0, length));
      assertThat(ResultFile.in(folder).read(PRINT)).isEmpty();
    }
  }

  @Test
  void whatIsNoResultReadsAsAbsent() throws IOException {
    assertThat(ResultFile.in(folder).read(PRINT)).isEmpty();
    for (String text : List.of("null", "[]", "{}", "7", "{\"fingerprint\": \"" + PRINT + "\"}")) {
      Files.writeString(folder.resolve("result.json"), text);
      assertThat(ResultFile.in(folder).read(PRINT)).isEmpty();
    }
    Files.write(folder.resolve("result.json"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(ResultFile.in(folder).read(PRINT)).isEmpty();
  }

  @Test
  void keysStandInOneOrder() throws IOException {
    ResultFile.in(folder)
        .write(
            new SubmissionResult(
                "ada",
                "03-loss-math",
                Optional.empty(),
                List.of(Samples.question("mse", "MSE", Samples.passed("by hand", 1.5))),
                List.of("late")),
            "abc");

    assertThat(folder.resolve("result.json"))
        .hasContent(
            """
            {
              "fingerprint": "abc",
              "student": "ada",
              "assignment": "03-loss-math",
              "questions": [
                {
                  "id": "mse",
                  "title": "MSE",
                  "points": 1.5,
                  "outcomes": [
                    {
                      "check": "by hand",
                      "hidden": false,
                      "points": 1.5,
                      "passed": true,
                      "message": ""
                    }
                  ],
                  "remarks": []
                }
              ],
              "remarks": [
                "late"
              ]
            }
            """);
  }

  @Test
  void nothingUnfinishedStays() throws IOException {
    ResultFile.in(folder).write(Samples.ada(), PRINT);

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("result.json"));
    }
  }

  @Test
  void whatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("ada"), "a file where the folder should be");

    assertThatThrownBy(() -> ResultFile.in(file).write(Samples.ada(), PRINT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("result.json can't be written");
  }
}
