package io.percolate.jupyter.nbformat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
  private static Notebook rewritten(String text) {
    try {
      Path file = Files.createTempFile("round-trip", ".ipynb");
      try {
        Files.writeString(file, text);
        return Notebook.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 200, seed = "1")
  void readingAndWritingAgainChangesNothing(@ForAll("notebooks") Notebook notebook) {
    String text = notebook.toText();

    assertThat(rewritten(text).toText()).isEqualTo(text);
  }

  @Property(tries = 200, seed = "2")
  void unknownFieldsAtEveryLevelSurvive(
      @ForAll("notebooks") Notebook notebook, @ForAll("values") JsonElement unknown) {
    notebook.json().add("unknown", unknown);
    notebook.metadata().add("unknown", unknown);
    notebook.cells().forEach(cell -> cell.json().add("unknown", unknown));

    Notebook again = rewritten(notebook.toText());

    assertThat(again.json().get("unknown")).isEqualTo(unknown);
    assertThat(again.metadata().get("unknown")).isEqualTo(unknown);
    assertThat(again.cells()).allMatch(cell -> cell.json().get("unknown").equals(unknown));
  }

  @Property(tries = 200, seed = "3")
  void aSourceOfAnyTextComesBack(@ForAll("texts") String source) {
    Notebook notebook = Notebook.empty();
    notebook.add(Cell.code(source));

    assertThat(rewritten(notebook.toText()).cells().get(0).source()).isEqualTo(source);
  }

  @Property(tries = 200, seed = "4")
  void splitLinesAreNeverEmptyAndEndOnlyAtTheirEnd(@ForAll("texts") String source) {
    JsonObject holder = new JsonObject();
    holder.addProperty("source", source);

    Lines.split(holder, "source");

    for (JsonElement line : holder.getAsJsonArray("source")) {
      assertThat(line.getAsString()).isNotEmpty();
      assertThat(line.getAsString().substring(0, line.getAsString().length() - 1))
          .doesNotContain("\n", "\u2028", "\f");
    }
    assertThat(Lines.joined(holder.get("source"))).isEqualTo(source);
  }

  @Property(tries = 200, seed = "5")
  void whatIsWrittenIsJson(@ForAll("values") JsonElement value) {
    assertThat(JsonParser.parseString(JsonText.of(value))).isEqualTo(value);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.randomValue(RoundTripTest::text);
  }

  @Provide
  Arbitrary<JsonElement> values() {
    return Arbitraries.randomValue(random -> value(random, 3));
  }

  @Provide
  Arbitrary<Notebook> notebooks() {
    return Arbitraries.randomValue(
        random -> {
          Notebook notebook = Notebook.empty();
          for (int i = random.nextInt(5); i > 0; i--) {
            notebook.add(cell(random));
          }
          return notebook;
        });
  }

  private static String text(Random random) {
    String special = "\n\r\t\b\f\u000b\u001c\u0085\u2028\"\\<\u007f\ud800\udc00\u0001";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      char anyOther = (char) random.nextInt(0x10000);
      text.append(
          random.nextBoolean() ? special.charAt(random.nextInt(special.length())) : anyOther);
    }
    return text.toString();
  }

  private static JsonElement value(Random random, int depth) {
    String[] numbers = {"0", "1", "1.0", "-0.0", "1e-07", "1e+22", "0.1", "12345678901234567890"};
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> new JsonPrimitive(new LazilyParsedNumber(numbers[random.nextInt(8)]));
      case 1 -> new JsonPrimitive(text(random));
      case 2 -> new JsonPrimitive(random.nextBoolean());
      case 3 -> JsonNull.INSTANCE;
      case 4 -> {
        JsonArray array = new JsonArray();
        random.ints(random.nextInt(4)).forEach(i -> array.add(value(random, depth - 1)));
        yield array;
      }
      default -> {
        JsonObject object = new JsonObject();
        random
            .ints(random.nextInt(4))
            .forEach(i -> object.add(text(random), value(random, depth - 1)));
        yield object;
      }
    };
  }

  private static Cell cell(Random random) {
    if (random.nextBoolean()) {
      return Cell.markdown(text(random));
    }
    Cell cell = Cell.code(text(random));
    cell.metadata().add("note", value(random, 2));
    JsonObject stream = new JsonObject();
    stream.addProperty("output_type", "stream");
    stream.addProperty("text", text(random));
    JsonObject bundle = new JsonObject();
    bundle.addProperty("text/html", text(random));
    bundle.addProperty("image/png", text(random));
    bundle.add("application/json", value(random, 2));
    JsonObject display = new JsonObject();
    display.addProperty("output_type", "display_data");
    display.add("data", bundle);
    cell.setOutputs(List.of(stream, display));
    return cell;
  }
}
