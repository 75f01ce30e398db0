package io.percolate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.execute.RunListener;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.kit.plot.Plot;
import io.percolate.kit.plot.scrub.SmallPng;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The guide to the kit, {@code docs/kit.md}: its Java runs from top to bottom, prints what the page
 * says, and shows what the page pictures. With {@code -Dguide.images} it draws the pictures.
 */
class KitGuideIT {
  private static final Installation HERE = Installation.ofLauncher();
  private static final Path GUIDE = HERE.root().resolve("docs/kit.md");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** A block of Java, and below it what it prints or a picture of what it shows. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "```java\n(?<code>.*?)```\n(```text\n(?<printed>.*?)```\n|<img src=\"(?<image>[^\"]+)\")?",
          Pattern.DOTALL);

  private static final Pattern PNG = Pattern.compile("data:image/png;base64,([^\"]+)\"");

  private record Block(Cell cell, Optional<String> printed, Optional<String> image) {}

  private static String page;

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(GUIDE);
  }

  private static List<Block> blocks() {
    return BLOCK
        .matcher(page)
        .results()
        .map(
            block ->
                new Block(
                    Cell.code(block.group(1).strip()),
                    Optional.ofNullable(block.group(3)),
                    Optional.ofNullable(block.group(4))))
        .toList();
  }

  @Test
  void everyBlockRunsAndPrintsAndShowsWhatThePageSays() throws IOException {
    List<Block> blocks = blocks();
    Notebook notebook = Notebook.empty();
    blocks.forEach(block -> notebook.add(block.cell()));
    List<String> faults = run(notebook);

    assertThat(faults).isEmpty();
    for (Block block : blocks) {
      block.printed().ifPresent(said -> assertThat(printed(block.cell())).isEqualTo(said.strip()));
      if (block.image().isPresent()) {
        BufferedImage shown = picture(block.cell());
        Path file = GUIDE.resolveSibling(block.image().get());
        if (Boolean.getBoolean("guide.images")) {
          Files.write(file, SmallPng.bytes(shown));
        }
        assertThat(file).isRegularFile();
      }
    }
  }

  @Test
  void everyFigureHasAnExample() {
    List<String> missing =
        Arrays.stream(Plot.class.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .map(method -> method.getName() + "(")
            .distinct()
            .filter(call -> blocks().stream().noneMatch(b -> b.cell().source().contains(call)))
            .toList();

    assertThat(missing).isEmpty();
  }

  private static List<String> run(Notebook notebook) {
    List<String> faults = new ArrayList<>();
    try (NotebookRunner runner =
        NotebookRunner.start(OwnKernel.spec(HERE), GUIDE.getParent(), PATIENCE)) {
      runner.run(
          notebook,
          new RunListener() {
            @Override
            public void cellFinished(int number, int total, CellResult result) {
              String source = result.cell().source();
              result.error().ifPresent(e -> faults.add(e.message() + " in\n" + source));
              if (result.wroteToStderr()) {
                faults.add("a word on stderr from\n" + source);
              }
            }
          });
    }
    return faults;
  }

  /** What a cell printed, or else its value as text. */
  private static String printed(Cell cell) {
    return cell.outputs().stream()
        .map(
            output ->
                output.has("text")
                    ? text(output, "text")
                    : text(output.getAsJsonObject("data"), "text/plain"))
        .collect(Collectors.joining())
        .strip();
  }

  private static BufferedImage picture(Cell cell) throws IOException {
    JsonObject data = cell.outputs().get(0).getAsJsonObject("data");
    String png =
        data.has("image/png") ? text(data, "image/png") : embedded(text(data, "text/html"));
    byte[] bytes = Base64.getMimeDecoder().decode(png);
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static String embedded(String html) {
    Matcher png = PNG.matcher(html);
    assertThat(png.find()).as("a picture in %s", html).isTrue();
    return png.group(1);
  }

  /** A text, which a notebook's file may hold as lines. */
  private static String text(JsonObject object, String name) {
    if (object.get(name).isJsonPrimitive()) {
      return object.get(name).getAsString();
    }
    StringBuilder lines = new StringBuilder();
    object.getAsJsonArray(name).forEach(line -> lines.append(line.getAsString()));
    return lines.toString();
  }
}
