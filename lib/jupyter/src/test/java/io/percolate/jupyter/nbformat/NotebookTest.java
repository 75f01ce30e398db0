package io.percolate.jupyter.nbformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("n.ipynb"), text);
  }

  private static String notebook(String cells) {
    return "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": [%s]}"
        .formatted(cells);
  }

  /** These files were written by Jupyter's own nbformat, with everything in them that it splits. */
  @ParameterizedTest
  @ValueSource(strings = {"full.ipynb", "minor2.ipynb"})
  void aFileWrittenByJupyterIsWrittenBackByteByByte(String name)
      throws IOException, URISyntaxException {
    Path original = Path.of(NotebookTest.class.getResource(name).toURI());
    Path copy = folder.resolve(name);

    Notebook.read(original).write(copy);

    assertThat(copy).hasSameBinaryContentAs(original);
  }

  @Test
  void anEmptyNotebookIsWhatJupyterWrites() {
    assertThat(Notebook.empty().toText())
        .isEqualTo(
            """
            {
             "cells": [],
             "metadata": {},
             "nbformat": 4,
             "nbformat_minor": 5
            }
            """);
  }

  @Test
  void sourceMayBeAStringOrLines() throws IOException {
    Notebook notebook =
        Notebook.read(
            file(
                notebook(
                    """
                    {"cell_type": "code", "source": "a\\nb"},
                    {"cell_type": "raw", "source": ["a\\n", "b"]}
                    """)));

    assertThat(notebook.cells()).extracting(Cell::source).containsExactly("a\nb", "a\nb");
    assertThat(notebook.toText())
        .containsSubsequence("\"a\\n\",\n    \"b\"", "\"a\\n\",\n    \"b\"");
  }

  @Test
  void missingIdsAreMadeUniqueAndStable() throws IOException {
    String cell = "{\"cell_type\": \"code\", \"source\": \"same\"}";
    Path file =
        file(
            notebook(
                cell
                    + ","
                    + cell
                    + ",{\"cell_type\": \"raw\", \"source\": \"\", \"id\": \"mine\"}"));

    List<Cell> cells = Notebook.read(file).cells();

    assertThat(cells)
        .extracting(c -> c.id().orElseThrow())
        .doesNotHaveDuplicates()
        .endsWith("mine");
    assertThat(cells.get(0).id().orElseThrow()).matches("[0-9a-f]{8}");
    assertThat(Notebook.read(file).cells())
        .extracting(Cell::id)
        .isEqualTo(cells.stream().map(Cell::id).toList());
  }

  @Test
  void olderMinorVersionsGetNoIds() throws IOException {
    String old = notebook("{\"cell_type\": \"code\", \"source\": \"\"}").replace(": 5", ": 4");

    assertThat(Notebook.read(file(old)).toText()).doesNotContain("\"id\"");
  }

  @Test
  void outputsAndCountCanBeReplaced() {
    Notebook notebook = Notebook.empty();
    notebook.add(Cell.code("1 + 1"));
    Cell cell = notebook.cells().get(0);

    cell.setOutputs(
        List.of(JsonParser.parseString("{\"output_type\": \"stream\"}").getAsJsonObject()));
    cell.setExecutionCount(OptionalInt.of(2));

    assertThat(notebook.toText()).contains("\"execution_count\": 2", "\"output_type\": \"stream\"");
    assertThat(cell.id()).isPresent();
  }

  @Test
  void tagsAreFound() throws IOException {
    Notebook notebook =
        Notebook.read(
            file(
                notebook(
                    """
                    {"cell_type": "code", "source": "", "metadata": {"tags": ["a", "raises-exception"]}},
                    {"cell_type": "code", "source": "", "metadata": {"tags": "raises-exception"}}
                    """)));

    assertThat(notebook.cells())
        .extracting(cell -> cell.hasTag("raises-exception"))
        .containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "[]",
        "3",
        "{}",
        "{\"nbformat\": 4}",
        "{\"nbformat\": 4, \"cells\": {}}",
        "{\"nbformat\": \"4\", \"cells\": []}",
        "{\"nbformat\": 4, \"cells\": [1]}",
        "{\"nbformat\": 4, \"cells\": [{\"source\": \"\"}]}",
        "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\"}]}",
        "{\"nbformat\": 4, \"cells\": []} trailing",
        "{\"nbformat\": 4, \"cells\": [],}",
        "\u0000"
      })
  void whatIsNoNotebookIsRefusedInOneSentence(String text) throws IOException {
    Path file = file(text);

    assertThatThrownBy(() -> Notebook.read(file))
        .isInstanceOf(NotebookFormatException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageMatching("[^\n]*\\.");
  }

  @Test
  void brokenJsonIsRefusedWithItsLine() throws IOException {
    Path file = file("{\n \"nbformat\": 4,\n \"cells\": [oops]\n}\n");

    assertThatThrownBy(() -> Notebook.read(file)).hasMessageContaining("isn't JSON (line 3 column");
  }

  @Test
  void oldAndUnknownFormatsAreNamed() throws IOException {
    Path old = file("{\"nbformat\": 3, \"worksheets\": []}");
    assertThatThrownBy(() -> Notebook.read(old)).hasMessageContaining("old notebook format 3");
    Path next = file("{\"nbformat\": 5, \"cells\": []}");
    assertThatThrownBy(() -> Notebook.read(next)).hasMessageContaining("notebook format 5");
  }

  @Test
  void theReasonIsThereWithoutTheFilesPlace() throws IOException {
    Path file = file("[]");

    assertThatThrownBy(() -> Notebook.read(file))
        .isInstanceOfSatisfying(
            NotebookFormatException.class,
            e -> {
              assertThat(e.reason()).startsWith("is no notebook").doesNotContain("n.ipynb");
              assertThat(e).hasMessage(file + " " + e.reason() + ".");
            });
  }

  @Test
  void aByteOrderMarkIsSkippedAndNotWrittenBack() throws IOException {
    String text = Notebook.empty().toText();

    assertThat(Notebook.read(file("\ufeff" + text)).toText()).isEqualTo(text);
    Path mark = file("\ufeff");
    assertThatThrownBy(() -> Notebook.read(mark)).hasMessageContaining("it is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999", "-1e99999999", "4.5", "99999999999999999999"})
  void anAbsurdMinorVersionIsNoReasonToRefuse(String minor) throws IOException {
    Path file = file(notebook("").replace(": 5", ": " + minor));

    assertThat(Notebook.read(file).cells()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    assertThatThrownBy(() -> Notebook.read(folder.resolve("none")))
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> Notebook.read(folder)).hasMessageContaining("is a folder");
    Path latin = Files.write(folder.resolve("l"), "{\"ä\"".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Notebook.read(latin)).hasMessageContaining("isn't UTF-8");
  }

  @Test
  void whatAFileIsInsteadIsSaidWhereItShows() throws IOException {
    Path zip = Files.write(folder.resolve("z"), new byte[] {'P', 'K', 3, 4, (byte) 0xff});
    assertThatThrownBy(() -> Notebook.read(zip)).hasMessageContaining("zip archive; unpack it");
    Path wide = Files.write(folder.resolve("w"), "{}".getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> Notebook.read(wide)).hasMessageContaining("save it as UTF-8");
    Path page = file("\n<!DOCTYPE html>");
    assertThatThrownBy(() -> Notebook.read(page)).hasMessageContaining("web page");
    Path merge = file("<<<<<<< HEAD\n{}");
    assertThatThrownBy(() -> Notebook.read(merge)).hasMessageContaining("isn't JSON (line 1");
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    assertThatThrownBy(() -> Notebook.read(device)).hasMessageContaining("no ordinary file");
  }

  @Test
  void writingThroughALinkKeepsTheLinkAndLeavesNothingBehind() throws IOException {
    Path target = file("old");
    Path link = Files.createSymbolicLink(folder.resolve("link.ipynb"), target);

    Notebook.empty().write(link);

    assertThat(link).isSymbolicLink();
    assertThat(Notebook.read(target).cells()).isEmpty();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("n.ipynb", "link.ipynb");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .startsWith("rw-");
  }
}
