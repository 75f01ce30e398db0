package io.percolate.book.page;

import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An executed notebook.
 *
 * @param source its file, seen from the project's folder
 */
public record Lesson(Path source, Notebook notebook) {
  /** The file's name without its ending, such as {@code 03-loss-math}. */
  public String name() {
    return source.getFileName().toString().replaceAll("\\.ipynb$", "");
  }

  boolean isDemo() {
    return source.startsWith("notebooks/demos");
  }

  /** Where its page stands. */
  public String path() {
    return (isDemo() ? "demos/" : "lessons/") + name() + ".html";
  }

  /** Its name in the contents: {@code L03 Loss math}, up to the title's colon. */
  public String label() {
    String title = title().replaceAll(":.*", "");
    return isDemo() ? title : number() + " " + title;
  }

  /** {@code L03}. */
  String number() {
    return "L" + name().substring(0, 2);
  }

  /** The heading of the whole. */
  public String title() {
    return first().get(0).replaceFirst("^#\\s*", "");
  }

  /** What it is about: the first paragraph, or a demo's second heading, as Markdown. */
  public String intro() {
    return first().size() < 2 ? "" : first().get(1).replaceFirst("^#+\\s*", "");
  }

  /** How long it takes and what it builds on; empty if it doesn't say. */
  String effort() {
    return first().stream()
        .filter(line -> line.matches("\\*\\d+ minutes\\..*\\*"))
        .map(line -> line.substring(1, line.length() - 1))
        .findFirst()
        .orElse("");
  }

  /** The lines of the first cell that aren't blank. */
  private List<String> first() {
    return notebook.cells().get(0).source().lines().filter(line -> !line.isBlank()).toList();
  }

  /** What a cell failed with that wasn't announced to fail; none in a notebook fit to be shown. */
  public List<String> failures() {
    List<String> failures = new ArrayList<>();
    for (Cell cell : notebook.cells()) {
      for (var output : cell.outputs()) {
        String type = output.get("output_type").getAsString();
        boolean error = type.equals("error") && !cell.hasTag("raises-exception");
        boolean stderr = type.equals("stream") && output.get("name").getAsString().equals("stderr");
        if (error || stderr) {
          failures.add(
              "%s: cell “%s” %s."
                  .formatted(source, cell.id().orElse("?"), error ? "failed" : "wrote to stderr"));
        }
      }
    }
    return failures;
  }
}
