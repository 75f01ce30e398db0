package io.percolate.kit.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JJavaTest {

  private static final Rich PICTURE =
      () -> new Bundle(Map.of("text/plain", "a face", "image/svg+xml", "<svg/>"), Map.of());

  private final BaseKernel kernel = new BaseKernel();

  @BeforeEach
  void start() {
    BaseKernel.run(kernel);
  }

  @AfterEach
  void stop() {
    BaseKernel.run(null);
  }

  @Test
  void displaysGoThroughJJavaAsWell() {
    Notebook.show(PICTURE);
    Notebook.show(12);

    List<BaseKernel.DisplayData> sent = kernel.getIO().display.sent;
    assertThat(sent.get(0).data).containsEntry("image/svg+xml", "<svg/>");
    assertThat(sent.get(1).data).containsEntry("text/plain", "12");
  }

  @Test
  void lastExpressionsRenderThemselvesAfterStart() {
    Notebook.start();

    assertThat(kernel.getRenderer().render(PICTURE).data).containsEntry("image/svg+xml", "<svg/>");
  }

  @Test
  void liveDisplaysKeepTheirId() {
    Live live = Notebook.live();
    live.update("one");
    live.update("two");

    List<BaseKernel.DisplayData> sent = kernel.getIO().display.sent;
    assertThat(sent).hasSize(2);
    assertThat(sent.get(0).id).isNotNull().isEqualTo(sent.get(1).id);
    assertThat(sent.get(1).data).containsEntry("text/plain", "two");
  }
}
