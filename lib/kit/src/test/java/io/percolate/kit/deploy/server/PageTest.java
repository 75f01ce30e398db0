package io.percolate.kit.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.RealDigits;
import io.percolate.kit.data.Split;
import io.percolate.kit.data.strokes.Drawing;
import io.percolate.kit.deploy.DeployedModel;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, with a network trained on the bundled digits behind it. */
class PageTest {

  private static final int REAL = 200;

  @TempDir static Path folder;
  private static Browser browser;
  private static DeployedModel deployed;
  private static Predictor model;
  private ModelServer server;

  @BeforeAll
  static void openAndTrain() throws IOException, InterruptedException {
    browser = Browser.openOrSkip(folder);
    Split digits = Digits.load();
    deployed = Served.digits(digits.train(), digits.test(), 4, folder.resolve("digits"));
    model = Predictor.of(deployed);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
    if (deployed != null) {
      deployed.close();
    }
  }

  @BeforeEach
  void serve() {
    server = ModelServer.start(model, 0);
    server.awaitReady();
    browser.size(1000, 900, false);
    browser.dark(false);
    browser.open(server.address());
    browser.until("document.querySelectorAll('#rows tr').length === 10");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aSevenDrawnWithTheMouseIsRead() {
    browser.mouse(at(.25, .2), at(.5, .2), at(.75, .2), at(.65, .4), at(.55, .6), at(.47, .85));

    browser.until("document.getElementById('says').textContent.startsWith('A 7,')");
    browser.until("document.getElementById('spoken').textContent.startsWith('Read as 7,')");
    assertThat(browser.text("#rows .best th")).isEqualTo("7");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aOneDrawnWithAFingerOnAPhoneIsRead() {
    browser.size(360, 740, true);
    browser.open(server.address());
    browser.until("document.querySelectorAll('#rows tr').length === 10");
    browser.finger(at(.55, .15), at(.52, .4), at(.48, .65), at(.45, .85));

    browser.until("document.getElementById('says').textContent.startsWith('A 1,')");
    assertThat(browser.eval("document.documentElement.scrollWidth <= innerWidth").getAsBoolean())
        .isTrue();
  }

  @Test
  void probabilitiesMoveWhileTheDigitIsDrawn() {
    browser.eval(
        """
        window.heard = [];
        new MutationObserver(() => heard.push(document.getElementById('says').textContent))
            .observe(document.getElementById('says'), {childList: true});
        window.spoken = [];
        new MutationObserver(() => spoken.push(document.getElementById('spoken').textContent))
            .observe(document.getElementById('spoken'), {childList: true});
        """);
    double[][] circle = new double[60][];
    for (int i = 0; i < circle.length; i++) {
      double angle = 2 * Math.PI * i / (circle.length - 1) - 1.5;
      circle[i] = at(.5 + .24 * Math.cos(angle), .5 + .34 * Math.sin(angle));
    }
    browser.mouse(circle);
    browser.until("spoken.some((text) => text.startsWith('Read as 0'))");

    assertThat(browser.eval("heard.length").getAsInt()).isGreaterThan(2);
    assertThat(browser.eval("spoken.length").getAsInt())
        .as("spoken once the drawing rests")
        .isLessThan(browser.eval("heard.length").getAsInt());
  }

  @Test
  void everyExampleDigitIsRead() {
    browser.eval("document.getElementById('canvas').focus()");
    for (int digit = 0; digit < 10; digit++) {
      browser.key("" + digit, "" + digit);
      browser.until("document.getElementById('says').textContent.startsWith('A " + digit + ",')");
    }
  }

  @Test
  void theKeyboardAloneDrawsUndoesAndClears() {
    browser.eval("document.getElementById('canvas').focus()");
    browser.key("ArrowUp", "");
    browser.key(" ", " ");
    for (int i = 0; i < 20; i++) {
      browser.key("ArrowDown", "");
    }
    browser.key(" ", " ");
    browser.until("document.getElementById('says').textContent.startsWith('A 1,')");
    assertThat(browser.eval("document.getElementById('pen').hidden").getAsBoolean()).isFalse();

    browser.key("Backspace", "");
    browser.until("document.getElementById('says').textContent === 'Nothing yet.'");
    browser.key("8", "8");
    browser.until("document.getElementById('says').textContent.startsWith('A 8,')");
    browser.key("Delete", "");
    browser.until("document.getElementById('says').textContent === 'Nothing yet.'");
    browser.until("document.getElementById('spoken').textContent === 'The paper is empty.'");
  }

  @Test
  void tabReachesEveryControlAndEachHasAName() {
    JsonElement names =
        browser.eval(
            "[...document.querySelectorAll('button, [tabindex]')]"
                + ".map((e) => e.ariaLabel ?? e.textContent)");

    assertThat(names.getAsJsonArray())
        .extracting(JsonElement::getAsString)
        .contains("Clear", "Undo", "Write a 0", "Write a 9", "Paper to draw a digit on")
        .hasSize(13)
        .doesNotContain("");
  }

  @Test
  void theScriptPreparesADrawingAsTheKitDoes() {
    String ink =
        "(() => {const ink = new Float64Array(70 * 90);"
            + " for (let i = 0; i < ink.length; i++) {"
            + "   const x = i %% 70, y = Math.floor(i / 70);"
            + "   const d = Math.abs(Math.hypot(x - 31.3, (y - 40.7) * %s) - 17);"
            + "   ink[i] = Math.max(0, Math.min(1, 3.2 - d)); } return ink; })()";
    for (double squeeze : new double[] {.5, .77, 1, 1.9}) {
      String here = ink.formatted(squeeze);
      double[][] same = new double[90][70];
      JsonElement values = browser.eval("[..." + here + "]");
      for (int i = 0; i < 70 * 90; i++) {
        same[i / 70][i % 70] = values.getAsJsonArray().get(i).getAsDouble();
      }
      float[] kit = Drawing.prepare(same).features();
      String page =
          browser
              .eval(
                  "import('/prepare.js').then(({prepare}) => [...prepare("
                      + here
                      + ", 70, 90)].join())")
              .getAsString();

      assertThat(page)
          .isEqualTo(
              IntStream.range(0, kit.length)
                  .mapToObj(i -> "" + Math.round(255 * kit[i]))
                  .collect(Collectors.joining(",")));
    }
  }

  /** A digit of 28×28 pixels, drawn large on a canvas, is what the page would get from a hand. */
  @Test
  void realHandwritingDrawnOnThePageIsRead() {
    Examples real = RealDigits.orSkip().test().take(REAL);
    String levels =
        IntStream.range(0, 784 * REAL)
            .mapToObj(i -> "" + Math.round(255 * real.features()[i]))
            .collect(Collectors.joining(",", "[", "]"));
    String read =
        browser
            .eval(
                """
                import('/prepare.js').then(async ({prepare}) => {
                  const levels = %s;
                  const small = new OffscreenCanvas(28, 28), large = new OffscreenCanvas(280, 280);
                  const read = [];
                  for (let at = 0; at < levels.length; at += 784) {
                    const pixels = levels.slice(at, at + 784).flatMap((v) => [v, v, v, 255]);
                    small.getContext('2d').putImageData(
                        new ImageData(new Uint8ClampedArray(pixels), 28), 0, 0);
                    const paper = large.getContext('2d');
                    paper.drawImage(small, 0, 0, 280, 280);
                    const drawn = paper.getImageData(0, 0, 280, 280).data;
                    const ink = Float64Array.from({length: 280 * 280}, (_, i) => drawn[4 * i] / 255);
                    const body = prepare(ink, 280, 280);
                    const headers = {'Content-Type': 'application/octet-stream'};
                    const answer = await fetch('predict', {method: 'POST', headers, body});
                    read.push((await answer.json()).label);
                  }
                  return read.join('');
                })
                """
                    .formatted(levels))
            .getAsString();
    long right =
        IntStream.range(0, REAL)
            .filter(i -> read.charAt(i) - '0' == (int) real.labels()[i])
            .count();
    System.out.printf("Of %d images of MNIST drawn on the page, %d read%n", REAL, right);

    assertThat(right).isGreaterThan(REAL * 85 / 100);
  }

  @Test
  void whenTheServerIsGoneThePageSaysSoAndReadsOnWhenItIsBack() {
    InetSocketAddress same =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.address().getPort());
    server.close();
    browser.eval("document.getElementById('canvas').focus()");
    browser.key("3", "3");
    browser.until(
        "document.getElementById('notice').textContent.startsWith('The server doesn\\'t answer.')");
    assertThat(browser.eval("document.getElementById('notice').hidden").getAsBoolean()).isFalse();

    server = ModelServer.start(model, same, Limits.standard());
    browser.until("document.getElementById('says').textContent.startsWith('A 3,')");
    assertThat(browser.eval("document.getElementById('notice').hidden").getAsBoolean()).isTrue();
  }

  @Test
  void aModelOfSomethingElseSaysSo() {
    try (ModelServer table = ModelServer.start(Models.table(), 0)) {
      browser.open(table.address());
      browser.until(
          "document.getElementById('notice').textContent.startsWith('This model doesn\\'t read drawings')");
      assertThat(browser.eval("document.querySelector('main').hidden").getAsBoolean()).isTrue();
    }
  }

  @Test
  void thePageLoadsNothingFromElsewhereAndRunsNoForeignScript() throws IOException {
    HttpURLConnection page = (HttpURLConnection) server.address().toURL().openConnection();

    assertThat(page.getHeaderField("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http");
    assertThat(browser.eval("performance.getEntriesByType('resource').map((e) => e.name)"))
        .satisfies(
            names ->
                assertThat(names.getAsJsonArray())
                    .extracting(JsonElement::getAsString)
                    .allMatch(name -> name.startsWith(server.address().toString())));
    assertThat(browser.complaints()).isEmpty();
  }

  /** With {@code -Dpage.pictures=FOLDER}: how it looks, to be looked at. */
  @Test
  void itLooksAsItShould() throws IOException {
    for (boolean dark : new boolean[] {false, true}) {
      for (boolean phone : new boolean[] {false, true}) {
        browser.dark(dark);
        browser.size(phone ? 360 : 1000, phone ? 1400 : 820, false);
        browser.eval("document.getElementById('canvas').focus()");
        browser.key("5", "5");
        browser.until("document.getElementById('says').textContent.startsWith('A 5,')");
        byte[] picture = browser.picture();
        assertThat(picture).isNotEmpty();
        String into = System.getProperty("page.pictures");
        if (into != null) {
          String name = (dark ? "dark" : "light") + (phone ? "-phone" : "") + ".png";
          Files.write(Path.of(into).resolve(name), picture);
        }
      }
    }
  }

  private static double[] at(double x, double y) {
    double[] box =
        Arrays.stream(
                browser
                    .eval(
                        "(({left, top, width, height}) => [left, top, width, height].join())"
                            + "(document.getElementById('canvas').getBoundingClientRect())")
                    .getAsString()
                    .split(","))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return new double[] {box[0] + x * box[2], box[1] + y * box[3]};
  }
}
