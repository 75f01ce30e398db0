package io.percolate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.percolate.jupyter.wire.Message;
import io.percolate.kernel.TestKernel.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cells print and display. */
class OutputTest {
  private final TestKernel kernel = TestKernel.shared();

  @Test
  void printsAndPicturesKeepTheirOrder() {
    Ran ran =
        kernel.run(
            """
            System.out.println("1");
            System.err.println("2");
            System.out.println("3");
            display("<b>4</b>", "text/html");
            System.out.print("5");
            "6"
            """);
    List<String> order = new ArrayList<>();
    for (Message message : ran.outputs()) {
      switch (message.type()) {
        case "stream" -> order.add(message.text("name") + " " + message.text("text").strip());
        case "display_data" -> order.add("display");
        case "execute_result" -> order.add("result");
        default -> {}
      }
    }
    assertThat(order)
        .containsExactly("stdout 1", "stderr 2", "stdout 3", "display", "stdout 5", "result");
  }

  @Test
  void aHundredThousandLinesArriveInFewMessages() {
    Ran ran = kernel.run("for (int i = 0; i < 100_000; i++) System.out.println(i);");
    List<String> lines = ran.text("stdout").lines().toList();
    assertThat(lines).hasSize(100_000).endsWith("99999");
    assertThat(ran.of("stream").size()).isLessThan(1000);
  }

  @Test
  void streamsThatACellTakesAwayComeBack() {
    kernel.run("System.setOut(null);\nSystem.setErr(null);");
    Ran ran = kernel.run("System.out.print(1);\nSystem.err.print(2);\n3");
    assertThat(ran.result()).isEqualTo("3");
    assertThat(ran.text("stdout") + ran.text("stderr")).isEqualTo("12");
  }

  @Test
  void fiftyMegabytesAreCutWithANotice() {
    Ran ran =
        kernel.run(
            """
            String kilobyte = "x".repeat(999) + "\\n";
            for (int i = 0; i < 50_000; i++) System.out.print(kilobyte);
            System.err.print("still here");
            """);
    assertThat(ran.text("stdout"))
        .hasSizeLessThan(1_001_000)
        .contains("[Output cut: a cell shows at most 1 MB of stdout; 49.0 MB more were left out.]");
    assertThat(ran.text("stderr")).isEqualTo("still here");
    assertThat(kernel.run("System.out.print(\"next\");").text("stdout")).isEqualTo("next");
  }

  @Test
  void textThatIsCutBetweenFlushesKeepsItsCharacters() {
    Ran ran =
        kernel.run(
            """
            byte[] smile = "😀".getBytes("UTF-8");
            for (byte b : smile) {
              System.out.write(b);
              System.out.flush();
              Thread.sleep(70);
            }
            """);
    assertThat(ran.text("stdout")).isEqualTo("😀");
  }

  @Test
  void aThreadThatPrintsAfterItsCellIsHeard() {
    try (TestKernel own = TestKernel.start(Path.of("."))) {
      List<String> late = new ArrayList<>();
      TestKernel.Sent cell =
          own.send(
              "CountDownLatch go = new CountDownLatch(1);\n"
                  + "new Thread(() -> { try { go.await(); Thread.sleep(200); }"
                  + " catch (InterruptedException e) {}\n"
                  + "System.out.println(\"late\"); }).start();");
      own.await(cell);
      own.client().onStray(m -> late.add(m.type() + " " + m.text("text")));
      own.run("go.countDown();");
      boolean heard =
          own.client().listenUntil(() -> late.contains("stream late\n"), TestKernel.LIMIT);
      assertThat(heard).isTrue();
    }
  }

  @Test
  void textHtmlPngAndSvgAreDisplayed() {
    Ran ran =
        kernel.run(
            """
            import java.awt.image.BufferedImage;
            display("plain");
            display("<i>html</i>", "text/html");
            display("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml");
            display(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB));
            """);
    List<JsonObject> data =
        ran.of("display_data").stream().map(d -> d.getAsJsonObject("data")).toList();
    assertThat(data.get(0).get("text/plain").getAsString()).isEqualTo("plain");
    assertThat(data.get(1).get("text/html").getAsString()).isEqualTo("<i>html</i>");
    assertThat(data.get(2).get("image/svg+xml").getAsString()).startsWith("<svg");
    byte[] png = Base64.getDecoder().decode(data.get(3).get("image/png").getAsString());
    assertThat(new String(png, 1, 3, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PNG");
    assertThat(png).endsWith(0xAE, 0x42, 0x60, 0x82);
  }

  @Test
  void aDisplayIsUpdatedInPlace() {
    Ran ran =
        kernel.run(
            "String id = display(\"0 %\");\nupdateDisplay(id, \"50 %\");\n"
                + "updateDisplay(id, \"<b>100 %</b>\", \"text/html\");");
    JsonObject shown = ran.of("display_data").get(0);
    List<JsonObject> updates = ran.of("update_display_data");
    assertThat(updates).hasSize(2);
    for (JsonObject update : updates) {
      assertThat(update.get("transient")).isEqualTo(shown.get("transient"));
    }
    assertThat(updates.get(1).getAsJsonObject("data").get("text/html").getAsString())
        .isEqualTo("<b>100 %</b>");
  }

  @Test
  void theIdOfADisplayIsNoResult() {
    assertThat(kernel.run("display(\"shown\");").of("execute_result")).isEmpty();
  }

  @Test
  void whatIsRenderedCanBeTheResult() {
    Ran ran = kernel.run("render(\"<p>r</p>\", \"text/html\")");
    assertThat(
            ran.of("execute_result").get(0).getAsJsonObject("data").get("text/html").getAsString())
        .isEqualTo("<p>r</p>");
  }

  @Test
  void aRendererThatACellRegistersIsUsed() {
    Ran ran =
        kernel.run(
            """
            record Money(int cents) {}
            getKernelInstance().getRenderer().createRegistration(Money.class)
                .preferring("text/html")
                .register((m, context) -> context.renderIfRequested(
                    io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.TEXT_HTML,
                    () -> "<b>" + m.cents() / 100.0 + "</b>"));
            new Money(250)
            """);
    assertThat(
            ran.of("execute_result").get(0).getAsJsonObject("data").get("text/html").getAsString())
        .isEqualTo("<b>2.5</b>");
  }

  @Test
  void aBackgroundThreadDisplaysThroughTheKernelsOwnStreams() {
    Ran ran =
        kernel.run(
            """
            import io.github.spencerpark.jupyter.kernel.display.DisplayData;
            Thread painter = new Thread(() -> {
              System.out.print("before");
              DisplayData data = new DisplayData("picture");
              data.setDisplayId("painted");
              getKernelInstance().display(data);
              getKernelInstance().getIO().display.updateDisplay(data);
              getKernelInstance().getIO().out.print("after");
            });
            painter.start();
            painter.join();
            """);
    assertThat(ran.outputs().stream().map(Message::type).filter(t -> !t.equals("status")))
        .containsExactly(
            "execute_input", "stream", "display_data", "update_display_data", "stream");
  }

  @Test
  void theKernelItselfWritesNothingToStderr() {
    assertThat(kernel.run("int silent = 1; silent").text("stderr")).isEmpty();
  }
}
