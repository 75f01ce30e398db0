package io.percolate.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.percolate.book.page.Lesson;
import io.percolate.book.site.Site;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {
  private static final String TITLE =
      "# Loss: what it costs\nAbout losses.\n\n*5 minutes. Builds on L00.*";
  private static final String PNG =
      """
      {"output_type": "display_data", "data": {"image/png": "AAAA", "text/plain": "x"},
       "metadata": {"image/png": {"width": 4, "height": 3%s}}}""";

  @TempDir Path root;

  @BeforeEach
  void makeAProject() throws IOException {
    for (String folder : new String[] {"docs/decisions", "datasets", "exercises"}) {
      Files.createDirectories(root.resolve(folder));
    }
    for (String guide :
        new String[] {
          "README.md", "docs/claims.md", "docs/decisions/README.md", "datasets/README.md"
        }) {
      Files.writeString(root.resolve(guide), "# Guide\nText.\n");
    }
    // The front page leads to the first lesson.
    Files.createDirectories(root.resolve("notebooks"));
    Files.writeString(root.resolve("notebooks/00-start-here.ipynb"), "");
  }

  private static Lesson lesson(String... outputs) {
    Notebook notebook = Notebook.empty();
    notebook.add(Cell.markdown(TITLE));
    for (String output : outputs) {
      Cell cell = Cell.code("show(x);");
      cell.setOutputs(List.of(JsonParser.parseString(output).getAsJsonObject()));
      notebook.add(cell);
    }
    return new Lesson(Path.of("notebooks/03-loss.ipynb"), notebook);
  }

  private String page(Lesson lesson) throws IOException {
    Path out = Files.createTempDirectory(root, "site");
    Book.of(root, List.of(lesson)).write(out);
    return Files.readString(out.resolve("lessons/03-loss.html"));
  }

  @Test
  void aFigureWiderThanAPhoneOpensByItself() throws IOException {
    String narrow = PNG.formatted(", \"alt\": \"A line\"");
    String wide = narrow.replace("\"width\": 4", "\"width\": 640");

    assertThat(page(lesson(narrow))).doesNotContain("enlarge");
    assertThat(page(lesson(wide)))
        .containsPattern("<a class=\"enlarge\" href=\"(figures/\\S+)\"><img [^>]*src=\"\\1\"");
  }

  @Test
  void aFigureIsAFileWithItsWords() throws IOException {
    assertThat(page(lesson(PNG.formatted(", \"alt\": \"A \\\"line\\\"\""))))
        .contains("-1.png\" width=\"4\" height=\"3\" alt=\"A &quot;line&quot;\"");
  }

  @Test
  void aFigureWithoutWordsIsRefused() {
    assertThatThrownBy(() -> page(lesson(PNG.formatted(""))))
        .isInstanceOf(BookException.class)
        .hasMessageContaining("no text stands for the picture");
  }

  @Test
  void aFailedCellIsRefused() {
    String error =
        """
        {"output_type": "error", "ename": "E", "evalue": "v", "traceback": []}""";
    assertThatThrownBy(() -> page(lesson(error)))
        .isInstanceOf(BookException.class)
        .hasMessageContaining("notebooks/03-loss.ipynb: cell")
        .hasMessageContaining("failed");
  }

  @Test
  void anAnnouncedErrorIsShownWithoutTheTerminalsColours() throws IOException {
    Lesson lesson =
        lesson(
            """
            {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["\\u001b[31mE: v\\u001b[0m"]}""");
    JsonObject metadata = lesson.notebook().cells().get(1).metadata();
    metadata.add("tags", JsonParser.parseString("[\"raises-exception\"]"));

    assertThat(page(lesson)).contains("<pre class=\"error\">E: v</pre>");
  }

  @Test
  void howLongARunTookIsLeftOut() throws IOException {
    String html =
        """
        {"output_type": "display_data", "metadata": {},
         "data": {"text/html": "<div>670 updates in 3.2 s. loss 0.1</div>", "text/plain": ""}}""";
    assertThat(page(lesson(html))).contains("670 updates. loss 0.1").doesNotContain("3.2 s");
  }

  @Test
  void secondsInATableAreLeftOut() throws IOException {
    String html =
        """
        {"output_type": "display_data", "metadata": {},
         "data": {"text/html": "<table><thead><tr><td></td><th>loss</th><th>seconds<br><span>double</span></th></tr></thead><tbody><tr><th>1</th><td>0.5</td><td>0.21</td></tr></tbody></table>", "text/plain": ""}}""";
    assertThat(page(lesson(html))).contains("<td>0.5</td><td>…</td>").doesNotContain("0.21");
  }

  @Test
  void whatWasPrintedIsText() throws IOException {
    String stream =
        """
        {"output_type": "stream", "name": "stdout", "text": "a < b\\n"}""";
    assertThat(page(lesson(stream))).contains("<pre>a &lt; b</pre>");
  }

  @Test
  void twoBuildsAreEqualToTheByte() throws IOException {
    Lesson lesson = lesson(PNG.formatted(", \"alt\": \"x\""));
    Site one = Book.of(root, List.of(lesson));
    Site two = Book.of(root, List.of(lesson));
    Path first = Files.createDirectory(root.resolve("first"));
    Path second = Files.createDirectory(root.resolve("second"));
    one.write(first);
    two.write(second);

    List<Path> files = files(first);
    assertThat(files).isEqualTo(files(second)).hasSizeGreaterThan(8);
    for (Path file : files) {
      assertThat(
              Arrays.equals(
                  Files.readAllBytes(first.resolve(file)),
                  Files.readAllBytes(second.resolve(file))))
          .as("%s", file)
          .isTrue();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(
          files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList());
    }
  }
}
