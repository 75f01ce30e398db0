package io.percolate.kit.plot;

import io.percolate.kit.notebook.Bundle;
import io.percolate.kit.notebook.Html;
import io.percolate.kit.notebook.Rich;
import io.percolate.kit.plot.scrub.SmallPng;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures to leaf through with a slider, or to watch: one for each epoch, say. It stands in the
 * page by itself, with nothing to load; where scripts don't run, the last frame and its caption are
 * seen.
 */
public final class Scrubber implements Rich {

  /** More can't be told apart on a slider, and make a notebook heavy. */
  private static final int MOST = 200;

  /** What one display may add to a notebook's file. */
  private static final int HEAVIEST = 8_000_000;

  private final List<Figure> frames;
  private final List<String> captions;

  private Scrubber(List<Figure> frames, List<String> captions) {
    this.frames = frames;
    this.captions = captions;
  }

  static Scrubber of(List<? extends Figure> frames, List<String> captions) {
    if (frames.isEmpty() || frames.size() != captions.size()) {
      throw new IllegalArgumentException(
          "A scrubber needs a caption for each frame, and at least one; there are %d frames and %d captions."
              .formatted(frames.size(), captions.size()));
    }
    if (frames.size() > MOST) {
      throw new IllegalArgumentException(
          "A scrubber shows at most %d frames, not %d; keep one in %d."
              .formatted(MOST, frames.size(), (frames.size() + MOST - 1) / MOST));
    }
    return new Scrubber(List.copyOf(frames), List.copyOf(captions));
  }

  /**
   * The frames as HTML, with their captions as plain text beside it.
   *
   * @throws IllegalStateException if they take more than 8 MB
   */
  @Override
  public Bundle bundle() {
    int last = frames.size() - 1;
    BufferedImage end = frames.get(last).image();
    List<Picture> pictures = new ArrayList<>();
    long size = 0;
    for (Figure frame : frames.subList(0, last)) {
      Picture picture = Picture.of(frame.image(), end);
      pictures.add(picture);
      size += picture.png().length();
      if (size > HEAVIEST) {
        throw new IllegalStateException(
            "its frames take more than %d MB; keep one in %d, or show smaller figures."
                .formatted(HEAVIEST / 1_000_000, 1 + last / pictures.size()));
      }
    }
    return Bundle.html(html(end, pictures), text());
  }

  /**
   * A frame made ready.
   *
   * @param png Base64
   * @param over whether it is to be laid over the last frame, and holds only what differs
   */
  private record Picture(String png, int width, boolean over) {

    static Picture of(BufferedImage image, BufferedImage end) {
      boolean over = image.getWidth() == end.getWidth() && image.getHeight() == end.getHeight();
      byte[] png = over ? SmallPng.bytes(image, end) : SmallPng.bytes(image);
      return new Picture(
          Base64.getEncoder().encodeToString(png), image.getWidth() / Figure.SCALE, over);
    }

    String json() {
      return "{\"png\": \"%s\", \"width\": %d, \"over\": %s}".formatted(png, width, over);
    }
  }

  private String html(BufferedImage end, List<Picture> pictures) {
    int last = frames.size() - 1;
    String data =
        "{\"pictures\": [%s],\n\"captions\": [%s],\n\"alts\": [%s]}"
            .formatted(
                pictures.stream().map(Picture::json).collect(Collectors.joining(",\n")),
                captions.stream().map(Scrubber::quoted).collect(Collectors.joining(", ")),
                frames.stream().map(f -> quoted(f.alt())).collect(Collectors.joining(", ")));
    return """
        <div class="percolate-scrubber" role="group" aria-label="%d frames">
        <div style="position: relative; display: inline-block; line-height: 0">
        <img src="data:image/png;base64,%s" alt="%s" width="%d" style="max-width: 100%%; height: auto">
        </div>
        <p style="margin: 0.3em 0; min-height: 1.3em">%s</p>
        <script type="application/json">%s</script>
        <script>
        %s</script>
        </div>
        """
        .formatted(
            frames.size(),
            Base64.getEncoder().encodeToString(SmallPng.bytes(end)),
            Html.escape(frames.get(last).alt()),
            end.getWidth() / Figure.SCALE,
            Html.escape(captions.get(last)),
            data,
            script());
  }

  private String text() {
    int last = frames.size() - 1;
    return "%d frames, from “%s” to “%s”. The last: %s"
        .formatted(frames.size(), captions.get(0), captions.get(last), frames.get(last).alt());
  }

  /** As a JSON string that may stand in a page: nothing in it ends a script. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '&') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static String script() {
    try (InputStream in = Scrubber.class.getResourceAsStream("scrubber.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The kit's jar is damaged; build it again.", e);
    }
  }
}
