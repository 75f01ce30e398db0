package io.percolate.check.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {
  @TempDir Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(Workplace.SHOWN);
  }

  @Test
  void whereALessonIsRunForOthersNobodyMakesProgress() {
    Workplace workplace = new Workplace(folder, Optional.of(folder));
    assertThat(workplace.isNobodys()).isFalse();

    System.setProperty(Workplace.SHOWN, "true");
    assertThat(workplace.isNobodys()).isTrue();
  }
}
