package io.percolate.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.percolate.jupyter.nbformat.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a cell put out, in the words that stand in for tables and figures. */
final class PlainOutputs {
  /** More than a screen of one cell hides what the others said. */
  private static final int MOST = 40;

  private PlainOutputs() {}

  /**
   * Its lines, without what went to the error stream; the first {@value #MOST} if there are more.
   */
  static List<String> lines(Cell cell) {
    List<String> lines =
        cell.outputs().stream()
            .flatMap(output -> text(output).stream())
            .flatMap(text -> text.stripTrailing().lines())
            .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("\\p{Cntrl}", " "))
            .toList();
    return lines.size() <= MOST
        ? lines
        : Stream.concat(
                lines.stream().limit(MOST),
                Stream.of("… %d lines more; --out keeps them".formatted(lines.size() - MOST)))
            .toList();
  }

  private static Optional<String> text(JsonObject output) {
    return switch (output.get("output_type").getAsString()) {
      case "stream" ->
          output.get("name").getAsString().equals("stdout")
              ? Optional.of(output.get("text").getAsString())
              : Optional.empty();
      case "error" -> Optional.empty(); // It is told with its place.
      default ->
          Optional.ofNullable(output.getAsJsonObject("data").get("text/plain"))
              .map(JsonElement::getAsString);
    };
  }
}
