package io.percolate.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoredTest {
  @TempDir Path root;

  private boolean ignores(String path) {
    return Ignored.in(root).contains(Path.of(path));
  }

  @Test
  void namesAreIgnoredAnywhereAndPlacesThere() throws IOException {
    Files.writeString(
        root.resolve(".gitignore"), "# built\ntarget/\nlib/dist/\n\n*.iml\n/out\n.DS_Store\n");

    assertThat(ignores("lib/kit/target")).isTrue();
    assertThat(ignores("lib/dist")).isTrue();
    assertThat(ignores("docs/lib/dist")).isFalse();
    assertThat(ignores("lib/kit/kit.iml")).isTrue();
    assertThat(ignores("out")).isTrue();
    assertThat(ignores("docs/out")).isFalse();
    assertThat(ignores("docs/.DS_Store")).isTrue();
    assertThat(ignores("docs/targets")).isFalse();
  }

  @Test
  void withoutAFileNothingIsIgnored() {
    assertThat(ignores("target")).isFalse();
  }

  @Test
  void anExceptionIsRefusedAndNotMisread() throws IOException {
    Files.writeString(root.resolve(".gitignore"), "*.iml\n!kept.iml\n");

    assertThatThrownBy(() -> Ignored.in(root)).hasMessageContaining("!kept.iml");
  }
}
