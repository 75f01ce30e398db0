package io.percolate.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Finds a Python that has PyTorch. */
final class PythonPeer {

  /** The variable that names one. */
  static final String VARIABLE = "PERCOLATE_PYTHON";

  static final String ABSENT =
      "No Python with PyTorch is here, so none is measured; name one by %s.".formatted(VARIABLE);

  private static final long LIMIT_SECONDS = 60;

  private PythonPeer() {}

  /** The one that {@link #VARIABLE} names or {@code python3}, if it has PyTorch. */
  static Optional<Path> find() {
    return findWith("torch");
  }

  /** The same, if it has some other module. */
  static Optional<Path> findWith(String module) {
    Path command = Path.of(Optional.ofNullable(System.getenv(VARIABLE)).orElse("python3"));
    return has(module, command) ? Optional.of(command) : Optional.empty();
  }

  static boolean has(String module, Path command) {
    try {
      Process process =
          new ProcessBuilder(command.toString(), "-c", "import " + module)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
