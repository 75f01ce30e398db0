package io.percolate.kernel.magic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.spencerpark.jupyter.kernel.magic.registry.LineMagic;
import io.percolate.kernel.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** {@code %load}: runs a file of Java, or the code cells of a notebook. */
public final class LoadMagic {
  private static final List<String> ENDINGS =
      List.of("", ".jsh", ".jshell", ".java", ".ijava", ".ipynb");

  private final Consumer<Source> run;

  /**
   * Makes the magic.
   *
   * @param run runs text as part of the cell
   */
  public LoadMagic(Consumer<Source> run) {
    this.run = run;
  }

  /** Runs a file; an ending such as {@code .java} may be left out. */
  @LineMagic
  public void load(List<String> arguments) throws IOException {
    if (arguments.size() != 1) {
      throw new MagicException("%load needs one file, such as %load helpers.java");
    }
    Path file = find(arguments.get(0));
    String text = Files.readString(file);
    if (file.toString().endsWith(".ipynb")) {
      loadNotebook(file, text);
    } else {
      run.accept(new Source(file.getFileName().toString(), text));
    }
  }

  private static Path find(String name) {
    return ENDINGS.stream()
        .map(ending -> Path.of(name + ending))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                new MagicException(
                    "%load finds no file "
                        + Path.of(name).toAbsolutePath().normalize()
                        + ", also not with one of the endings "
                        + String.join(" ", ENDINGS).strip()
                        + "."));
  }

  private void loadNotebook(Path file, String text) {
    JsonArray cells;
    try {
      cells = JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("cells");
    } catch (JsonParseException | IllegalStateException e) {
      throw new MagicException("%load " + file + " is no notebook: " + e.getMessage());
    }
    for (int i = 0; i < cells.size(); i++) {
      JsonObject cell = cells.get(i).getAsJsonObject();
      if (cell.get("cell_type").getAsString().equals("code")) {
        String label = file.getFileName() + ", cell " + (i + 1);
        run.accept(new Source(label, joined(cell.get("source"))));
      }
    }
  }

  private static String joined(JsonElement source) {
    if (source.isJsonPrimitive()) {
      return source.getAsString();
    }
    StringBuilder text = new StringBuilder();
    source.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
    return text.toString();
  }
}
