package io.percolate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelArchiveIT {
  private static final Installation HERE = Installation.ofLauncher();
  private static final Path ARCHIVE = KernelArchive.file(HERE);

  @Test
  void anArchiveIsMadeOnceAndAnewWhenItWasMadeOfSomethingElse() throws Exception {
    KernelArchive.makeReady(HERE);
    Object first = key();
    assertThat(startsWithArchive()).isTrue();

    KernelArchive.makeReady(HERE);
    assertThat(key()).isEqualTo(first);

    Files.writeString(ARCHIVE.resolveSibling("kernel.jsa.txt"), "another JDK\n");
    KernelArchive.makeReady(HERE);
    assertThat(key()).isNotEqualTo(first);
    assertThat(startsWithArchive()).isTrue();
  }

  /** Tells one file from another of its name. */
  private static Object key() throws IOException {
    return List.of(Files.size(ARCHIVE), Files.getLastModifiedTime(ARCHIVE));
  }

  /** Whether the kernel's JVM starts where it must have the archive, or else end. */
  private static boolean startsWithArchive() throws Exception {
    List<String> argv = OwnKernel.spec(HERE).argv();
    List<String> command = new ArrayList<>(argv.subList(0, argv.size() - 2));
    command.addAll(List.of("-Xshare:on", "-version"));
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
