package io.percolate.kernel.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8TailTest {
  private static final String TEXT = "aé€😀z";

  @Test
  void anyCutLeavesCharactersWhole() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut <= bytes.length; cut++) {
      Utf8Tail tail = new Utf8Tail();
      String first = tail.decode(java.util.Arrays.copyOfRange(bytes, 0, cut));
      String second = tail.decode(java.util.Arrays.copyOfRange(bytes, cut, bytes.length));
      assertThat(first + second + tail.end()).isEqualTo(TEXT);
      assertThat(first + second).doesNotContain("\uFFFD");
    }
  }

  @Test
  void bytesThatAreNoTextAreReplacedAndNotKept() {
    Utf8Tail tail = new Utf8Tail();
    assertThat(tail.decode(new byte[] {'a', (byte) 0x80, (byte) 0x80, 'b'})).startsWith("a");
    assertThat(tail.decode(new byte[] {(byte) 0xE2})).isEmpty();
    assertThat(tail.end()).isEqualTo("\uFFFD");
    assertThat(tail.end()).isEmpty();
  }
}
