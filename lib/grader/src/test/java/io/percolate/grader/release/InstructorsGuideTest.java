package io.percolate.grader.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InstructorsGuideTest {
  /** With any other stub, nbgrader's checksums wouldn't be those of the release. */
  @Test
  void nbgraderIsSetUpWithTheStubThatIsReleased() {
    assertThat(Path.of("../../docs/instructors.md"))
        .content()
        .contains("\"java\": '%s'".formatted(Release.CODE_STUB.replace("\n", "\\n")))
        .contains(Release.TEXT_STUB);
  }
}
