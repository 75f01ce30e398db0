package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFilesTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void checksumsAreOfWhatIsInsideACompressedFile() throws IOException {
    GeneratedFiles files = new GeneratedFiles(Map.of("abc.gz", bytes("abc")));
    files.write(folder.resolve("new/one"));
    assertThat(folder.resolve("new/one/SHA256SUMS")).hasContent(ABC + "  abc\n");
    assertThat(Files.readAllBytes(folder.resolve("new/one/abc.gz"))).startsWith(0x1F, 0x8B);
    assertThat(files.fault(folder.resolve("new/one"), "abc.gz")).isEmpty();
  }

  @Test
  void everyFaultIsNamed() throws IOException {
    GeneratedFiles files = GeneratedFiles.text("a.csv", "x,y\n1,2\n");
    assertThat(files.fault(folder, "a.csv")).contains("is missing");
    Files.writeString(folder.resolve("a.csv"), "x,y\n1,3\n");
    assertThat(files.fault(folder, "a.csv"))
        .contains("isn't what its generator makes: 8 bytes instead of 8, others from byte 7 on");
    Files.writeString(folder.resolve("a.csv"), "x,y\r\n1,2\r\n");
    assertThat(files.fault(folder, "a.csv").orElseThrow()).contains("Windows' line ends");
    Files.writeString(folder.resolve("a.csv"), "x,y\n1,2\n");
    assertThat(files.fault(folder, "a.csv")).isEmpty();
  }

  @Test
  void aDamagedArchiveIsAFaultAndIsReplaced() throws IOException {
    GeneratedFiles files = new GeneratedFiles(Map.of("abc.gz", bytes("abc")));
    Files.writeString(folder.resolve("abc.gz"), "no gzip");
    assertThat(files.fault(folder, "abc.gz").orElseThrow()).startsWith("can't be read");
    files.write(folder);
    assertThat(files.fault(folder, "abc.gz")).isEmpty();
  }

  @Test
  void aFileThatIsRightAlreadyIsLeftAlone() throws IOException {
    GeneratedFiles files = GeneratedFiles.text("a.csv", "x\n");
    files.write(folder);
    FileTime before = FileTime.fromMillis(0);
    Files.setLastModifiedTime(folder.resolve("a.csv"), before);
    files.write(folder);
    assertThat(Files.getLastModifiedTime(folder.resolve("a.csv"))).isEqualTo(before);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
