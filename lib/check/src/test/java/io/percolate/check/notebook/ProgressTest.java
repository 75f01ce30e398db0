package io.percolate.check.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.check.notebook.Entry.Key;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final Key MSE = new Key("03-sample", "mse");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("progress.tsv");
  }

  private static Standing hints(Standing standing) {
    return standing.withHints(1);
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    Progress.in(folder).update(MSE, before -> new Standing(0.5, 3, 1, false));

    assertThat(file())
        .hasContent(
            """
            # How far you are, one line a question. Delete a line to begin that question anew.
            # assignment	question	points	public points	hints	passed
            03-sample	mse	0.5	3	1	no
            """);
    assertThat(Progress.in(folder).of(MSE)).isEqualTo(new Standing(0.5, 3, 1, false));
  }

  @Test
  void linesThatMakeNoSenseAreKept() throws IOException {
    List<String> lines =
        List.of(
            "",
            "my own note: überall",
            "03-sample\tmse\tmany\t3\t0\tno",
            "03-sample\tmse\t1\t3\t0\tperhaps",
            "03-sample\tsoftmax\t1\t3\t0\tno\r",
            "03-sample\tmse\t1\t3\t0\tno");
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file(), bytes);

    Progress.in(folder).update(MSE, ProgressTest::hints);

    String text = Files.readString(file(), StandardCharsets.ISO_8859_1);
    assertThat(text)
        .isEqualTo(String.join("\n", lines.subList(0, 5)) + "\n03-sample\tmse\t1\t3\t1\tno\n");
  }

  @Test
  void ofTwoLinesTheBetterIsKept() throws IOException {
    Files.writeString(file(), "03-sample\tmse\t1\t3\t2\tno\nother\n03-sample\tmse\t3\t3\t0\tyes\n");

    Progress.in(folder).update(MSE, before -> before.withHints(3));

    assertThat(file()).hasContent("03-sample\tmse\t3\t3\t3\tyes\nother\n");
  }

  @Test
  void nothingNewIsNotWritten() throws IOException {
    Files.writeString(file(), "03-sample\tmse\t1\t3\t1\tno");

    Progress.in(folder).update(MSE, ProgressTest::hints);

    assertThat(Files.readString(file())).endsWith("no");
  }

  @Test
  void kernelsAtTheSameTimeLoseNothing() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int kernel = 0; kernel < 4; kernel++) {
      String name = "kernel-" + kernel;
      Thread thread =
          new Thread(
              () ->
                  IntStream.range(0, 20)
                      .forEach(
                          i ->
                              Progress.in(folder)
                                  .update(new Key(name, "q" + i), ProgressTest::hints)));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(Progress.in(folder).all()).hasSize(80);
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenLater() throws IOException {
    Path later = folder.resolve("later");
    Progress progress = Progress.in(later);
    progress.update(MSE, ProgressTest::hints);
    assertThat(progress.of(MSE).hints()).isEqualTo(1);
    assertThat(progress.fault()).isPresent();

    Files.createDirectory(later);
    progress.update(new Key("03-sample", "other"), ProgressTest::hints);

    assertThat(Progress.in(later).all()).hasSize(2);
    assertThat(progress.fault()).isEmpty();
  }

  @Test
  void aDeletedLineBeginsAnew() throws IOException {
    Progress progress = Progress.in(folder);
    progress.update(MSE, before -> new Standing(3, 3, 2, true));
    Files.writeString(file(), "");

    assertThat(progress.of(MSE)).isEqualTo(Standing.NONE);
  }
}
