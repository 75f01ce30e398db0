package io.percolate.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.cli.Installation;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutedLessonsTest {
  @TempDir Path root;
  private Path lesson;

  @BeforeEach
  void makeAnInstallation() throws IOException {
    for (String folder : new String[] {"notebooks", "datasets/digits", "lib/dist/kernel"}) {
      Files.createDirectories(root.resolve(folder));
    }
    Files.writeString(root.resolve("lib/dist/kit.jar"), "kit");
    lesson = root.resolve("notebooks/03-loss.ipynb");
    write("double x = 1;");
  }

  private Notebook write(String source) {
    Notebook notebook = Notebook.empty();
    notebook.add(Cell.code(source));
    notebook.write(lesson);
    return notebook;
  }

  private ExecutedLessons lessons() {
    return ExecutedLessons.of(new Installation(root));
  }

  @Test
  void aLessonThatWasKeptIsFound() {
    assertThat(lessons().find(lesson)).isEmpty();
    lessons().keep(lesson, Notebook.read(lesson));
    assertThat(lessons().find(lesson)).isPresent();
  }

  @Test
  void aLessonWhoseTextChangedIsRunAgain() {
    lessons().keep(lesson, Notebook.read(lesson));
    write("double x = 2;");
    assertThat(lessons().find(lesson)).isEmpty();
  }

  @Test
  void anotherKitOrAnotherDataSetMakesAnotherLesson() throws IOException {
    lessons().keep(lesson, Notebook.read(lesson));
    Files.writeString(root.resolve("lib/dist/kit.jar"), "kit, mended");
    assertThat(lessons().find(lesson)).isEmpty();

    lessons().keep(lesson, Notebook.read(lesson));
    Files.writeString(root.resolve("datasets/digits/train"), "more");
    assertThat(lessons().find(lesson)).isEmpty();
  }

  @Test
  void aLogOfTheBuildChangesNothing() throws IOException {
    lessons().keep(lesson, Notebook.read(lesson));
    Files.writeString(root.resolve("lib/dist/build.log"), "built");
    assertThat(lessons().find(lesson)).isPresent();
  }

  @Test
  void aDamagedCopyIsAsGoodAsNone() throws IOException {
    lessons().keep(lesson, Notebook.read(lesson));
    Files.writeString(root.resolve(".percolate/lessons/03-loss.ipynb"), "{");
    assertThat(lessons().find(lesson)).isEmpty();
  }

  @Test
  void keepingLeavesTheNotebookAsItIs() {
    Notebook notebook = Notebook.read(lesson);
    String before = notebook.toText();
    lessons().keep(lesson, notebook);
    assertThat(notebook.toText()).isEqualTo(before);
  }
}
