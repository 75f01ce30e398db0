package io.percolate.kit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  @Test
  void theSameContentIsTheSameBytesInEveryTimeZone() {
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      byte[] tokyo = Archive.of("Script", "code", Map.of());
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));

      assertThat(Archive.of("Script", "code", Map.of())).containsExactly(tokyo);
    } finally {
      TimeZone.setDefault(here);
    }
  }
}
