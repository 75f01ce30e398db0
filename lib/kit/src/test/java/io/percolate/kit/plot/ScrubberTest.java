package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrubberTest {

  private static final String HOSTILE = "</script> \"quoted\" & 'so' \\ <b>";

  @Test
  void withoutScriptsTheLastFrameAndItsCaptionAreSeen() {
    String html = html(scrubber("a", "b", "c"));
    String unscripted = html.replaceAll("(?s)<script.*?</script>", "");

    assertThat(unscripted)
        .containsOnlyOnce("<img ")
        .contains("<p style=\"margin: 0.3em 0; min-height: 1.3em\">c</p>")
        .contains("alt=\"Bars: c 3.\"")
        .doesNotContain("<button", "<input", ">a<", ">b<");
  }

  @Test
  void itLoadsNothing() {
    assertThat(html(scrubber("a", "b"))).doesNotContain("http:", "https:", "//cdn", "@import");
  }

  @Test
  void noCaptionEndsTheScriptEarly() {
    String html = html(scrubber("a", HOSTILE, "c"));

    assertThat(html.split("</script>", -1)).hasSize(3);
    assertThat(html).doesNotContain("<b>");
  }

  @Test
  void thePlainTextNamesTheFirstAndTheLastFrame() {
    assertThat(scrubber("a", "b", "c").bundle().plain())
        .isEqualTo("3 frames, from “a” to “c”. The last: Bars: c 3.");
  }

  @Test
  void thirtyStepsOnOneSurfaceTakeLittleRoom() {
    List<Figure> frames = new ArrayList<>();
    double[] x = IntStream.rangeClosed(0, 30).mapToDouble(i -> -1.8 * Math.pow(0.9, i)).toArray();
    for (int i = 0; i < 30; i++) {
      double[] way = java.util.Arrays.copyOf(x, i + 2);
      frames.add(
          Plot.contours((a, b) -> a * a + 8 * b * b, -2, 2, -2, 2)
              .trail("descent", way, way)
              .labels("w₁", "w₂"));
    }

    assertThat(html(Plot.scrubber(frames, Collections.nCopies(30, "")))).hasSizeLessThan(500_000);
  }

  @Test
  void everyFrameNeedsACaption() {
    assertThatThrownBy(() -> Plot.scrubber(List.of(bar("a", 1)), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 frames and 0 captions");
    assertThatThrownBy(() -> Plot.scrubber(List.of(), List.of()))
        .hasMessageContaining("at least one");
  }

  @Test
  void tooManyFramesAreRefusedWithAWayOut() {
    assertThatThrownBy(
            () ->
                Plot.scrubber(
                    Collections.nCopies(401, bar("a", 1)), Collections.nCopies(401, "caption")))
        .hasMessage("A scrubber shows at most 200 frames, not 401; keep one in 3.");
  }

  @Test
  void framesThatAreTooLargeTogetherAreRefusedWithAWayOut() {
    Figure noise = new Noise();
    Scrubber scrubber = Plot.scrubber(List.of(noise, noise, noise, noise), List.of("", "", "", ""));

    assertThatThrownBy(scrubber::bundle)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("take more than 8 MB; keep one in 2");
  }

  @Test
  void inABrowserItPlaysToItsEndAndLeavesOthersAlone(@TempDir Path folder) throws IOException {
    assumeTrue(Chromium.found().isPresent(), "no Chromium here");
    String page =
        "<!doctype html><meta charset=utf-8>"
            + html(scrubber("one", HOSTILE, "three"))
            + "<div style='display: none'>" // as where a front end makes outputs before it shows
            // them
            + html(scrubber("left", "middle", "right"))
            + "</div>"
            + """
            <script>
            const [first, second] = document.querySelectorAll(".percolate-scrubber");
            const slider = second.querySelector("input");
            slider.value = 1;
            slider.dispatchEvent(new Event("input"));
            const seen = [];
            new MutationObserver(() => seen.push(first.querySelector("p").textContent))
                .observe(first.querySelector("p"), {childList: true});
            first.querySelector("button").click();
            const during = first.querySelector("button").textContent;
            setTimeout(() => {
              const said = document.createElement("pre");
              said.textContent = JSON.stringify([during, first.querySelector("button").textContent,
                  first.querySelector("span").textContent, seen,
                  second.querySelector("p").textContent, second.querySelector("img").alt,
                  second.querySelector("img").getAttribute("width"),
                  second.querySelector("input").getAttribute("aria-valuetext")]);
              document.body.append(said);
            }, 15000);
            </script>
            """;

    assertThat(Chromium.after(page, folder))
        .contains("[\"Pause\",\"Play\",\"3 / 3\"")
        .contains(
            "[\"one\",\"&lt;/script&gt; \\\"quoted\\\" &amp; 'so' \\\\ &lt;b&gt;\",\"three\"]")
        .contains("\"middle\",\"Bars: middle 2.\",\"640\",\"2 of 3: middle\"]");
  }

  private static Scrubber scrubber(String... captions) {
    List<Figure> frames =
        IntStream.range(0, captions.length)
            .mapToObj(i -> (Figure) bar(captions[i].replace(HOSTILE, "x"), i + 1))
            .toList();
    return Plot.scrubber(frames, List.of(captions));
  }

  private static String html(Scrubber scrubber) {
    return scrubber.bundle().data().get("text/html");
  }

  private static Bars bar(String name, double value) {
    return Plot.bars(List.of(name), value);
  }

  /** A picture that nothing makes small, and no two alike. */
  private static final class Noise implements Figure {

    private final SplittableRandom random = new SplittableRandom(1);

    @Override
    public BufferedImage image() {
      BufferedImage image = new BufferedImage(2000, 2000, BufferedImage.TYPE_INT_ARGB);
      for (int i = 0; i < 2000 * 2000; i++) {
        image.setRGB(i % 2000, i / 2000, 0xff000000 | random.nextInt(1 << 24) & 0xf0f0f0);
      }
      return image;
    }

    @Override
    public String alt() {
      return "noise";
    }
  }
}
