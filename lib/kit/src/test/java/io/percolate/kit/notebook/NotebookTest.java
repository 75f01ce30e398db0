package io.percolate.kit.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotebookTest {

  private static final Rich PICTURE =
      () -> new Bundle(Map.of("text/plain", "a face", "image/svg+xml", "<svg/>"), Map.of());

  @Test
  void htmlGoesOutWithTheTextThatStandsInForIt() {
    try (RecordingKernel kernel = new RecordingKernel()) {
      Notebook.html("<p>one &lt; two</p><style>p{color:red}</style>");

      assertThat(kernel.only().type()).isEqualTo("display_data");
      assertThat(kernel.only().get("text/html")).contains("<p>one");
      assertThat(kernel.only().get("text/plain")).isEqualTo("one < two");
    }
  }

  @Test
  void markdownAndTextGoOutAsThemselves() {
    try (RecordingKernel kernel = new RecordingKernel()) {
      Notebook.markdown("**loud**");
      Notebook.text("calm");

      assertThat(kernel.sent().get(0).get("text/markdown")).isEqualTo("**loud**");
      assertThat(kernel.sent().get(1).get("text/plain")).isEqualTo("calm");
    }
  }

  @Test
  void aRichValueIsShownInAllItsForms() {
    try (RecordingKernel kernel = new RecordingKernel()) {
      Notebook.show(PICTURE);

      assertThat(kernel.only().get("image/svg+xml")).isEqualTo("<svg/>");
      assertThat(kernel.only().get("text/plain")).isEqualTo("a face");
    }
  }

  @Test
  void whatTheKitDoesNotKnowIsRenderedByTheKernel() {
    try (RecordingKernel kernel = new RecordingKernel()) {
      kernel
          .getRenderer()
          .createRegistration(StringBuilder.class)
          .register((value, context) -> context.getOutputContainer().putHTML("<b>kernel</b>"));

      Notebook.show(new StringBuilder());

      assertThat(kernel.only().get("text/html")).isEqualTo("<b>kernel</b>");
    }
  }

  @Test
  void nullAndArraysAreReadable() {
    try (RecordingKernel kernel = new RecordingKernel()) {
      Notebook.show(null);
      Notebook.show(new int[][] {{1, 2}, {3}});

      assertThat(kernel.sent().get(0).get("text/plain")).isEqualTo("null");
      assertThat(kernel.sent().get(1).get("text/plain")).isEqualTo("[[1, 2], [3]]");
    }
  }

  @Test
  void afterStartALastExpressionShowsItselfAndStartingTwiceChangesNothing() {
    try (RecordingKernel kernel = new RecordingKernel()) {
      int[] rendered = {0};
      Rich counting =
          () -> {
            rendered[0]++;
            return PICTURE.bundle();
          };
      Notebook.start();
      Notebook.start();

      assertThat(kernel.lastExpression(counting).get("image/svg+xml")).isEqualTo("<svg/>");
      assertThat(rendered[0]).isEqualTo(1);
      assertThat(kernel.sent()).isEmpty();
    }
  }

  @Test
  void startKeepsLibrariesQuietAndOffTheNetwork() {
    Notebook.start();

    assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
    assertThat(System.getProperty("DJL_DISABLE_PROGRESS_BAR")).isEqualTo("true");
    assertThat(System.getProperty("org.slf4j.simpleLogger.defaultLogLevel")).isEqualTo("error");
  }

  @Test
  void aSettingThatSomeoneChoseStays() {
    System.setProperty("ai.djl.offline", "false");
    try {
      Notebook.start();
      assertThat(System.getProperty("ai.djl.offline")).isEqualTo("false");
    } finally {
      System.clearProperty("ai.djl.offline");
    }
  }

  @Test
  void aNotebookWritesNumbersAsLessonsDoOnEveryMachine() {
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.Category.FORMAT, new Locale("ar", "EG"));
    try (RecordingKernel kernel = new RecordingKernel()) {
      assertThat("%,d".formatted(1200)).isNotEqualTo("1,200");

      Notebook.start();

      assertThat("%,d and %.1f".formatted(1200, 0.5)).isEqualTo("1,200 and 0.5");
      assertThat(kernel.sent()).isEmpty();
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
  }

  @Test
  void aLiveDisplayAppearsOnceAndIsThenReplacedInPlace() {
    try (RecordingKernel kernel = new RecordingKernel()) {
      Live live = Notebook.live();
      assertThat(kernel.sent()).isEmpty();

      live.update("epoch 1");
      live.update("epoch 2");
      live.update(PICTURE);

      assertThat(kernel.sent())
          .extracting(RecordingKernel.Sent::type)
          .containsExactly("display_data", "update_display_data", "update_display_data");
      assertThat(kernel.sent()).extracting(RecordingKernel.Sent::id).doesNotContainNull();
      assertThat(kernel.sent().stream().map(RecordingKernel.Sent::id).distinct()).hasSize(1);
      assertThat(kernel.sent().get(1).get("text/plain")).isEqualTo("epoch 2");
      assertThat(kernel.sent().get(2).get("image/svg+xml")).isEqualTo("<svg/>");
    }
  }

  @Test
  void anotherThreadMayUpdateALiveDisplay() throws InterruptedException {
    try (RecordingKernel kernel = new RecordingKernel()) {
      Live live = Notebook.live();
      Thread training = new Thread(() -> List.of("1", "2", "3").forEach(live::update));
      training.start();
      training.join();

      assertThat(kernel.sent())
          .extracting(sent -> sent.get("text/plain"))
          .containsExactly("1", "2", "3");
    }
  }

  @Test
  void twoLiveDisplaysKeepApart() {
    try (RecordingKernel kernel = new RecordingKernel()) {
      Notebook.live().update("left");
      Notebook.live().update("right");

      assertThat(kernel.sent().get(0).id()).isNotEqualTo(kernel.sent().get(1).id());
    }
  }

  @Test
  void whatWasPrintedBeforeIsFlushedBeforeADisplay() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    StringBuilder order = new StringBuilder();
    try (RecordingKernel kernel = new RecordingKernel()) {
      System.setOut(
          new PrintStream(printed) {
            @Override
            public void flush() {
              order.append("flush ").append(kernel.sent().size());
              super.flush();
            }
          });
      Notebook.text("after");
      assertThat(order).startsWith("flush 0");
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void withoutAKernelValuesArePrintedAsText() {
    assertThat(Notebook.hasKernel()).isFalse();
    assertThat(printed(() -> Notebook.show(PICTURE))).isEqualTo("a face\n");
    assertThat(printed(() -> Notebook.html("<h1>Title</h1><p>text</p>")))
        .isEqualTo("Title\ntext\n");
    assertThat(printed(() -> Notebook.show(null))).isEqualTo("null\n");
    assertThat(printed(() -> Notebook.markdown("*x*"))).isEqualTo("*x*\n");
  }

  @Test
  void withoutAKernelALiveDisplayIsSilent() {
    assertThat(printed(() -> Notebook.live().update("epoch 1"))).isEmpty();
  }

  @Test
  void aValueThatCannotBeDrawnIsSaidToBeSo() {
    Rich broken =
        () -> {
          throw new IllegalStateException("its manager is closed");
        };
    try (RecordingKernel kernel = new RecordingKernel()) {
      assertThatCode(() -> Notebook.show(broken)).doesNotThrowAnyException();
      assertThat(kernel.only().get("text/plain")).contains("can't be shown: its manager is closed");
    }
  }

  private static String printed(Runnable action) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
