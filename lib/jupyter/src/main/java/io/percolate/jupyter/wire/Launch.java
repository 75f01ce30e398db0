package io.percolate.jupyter.wire;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a kernel's process is started: its connection file, command and environment. */
final class Launch {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

  private Launch() {}

  /** Writes a connection file to a place of its own. */
  static Path write(JsonObject connection) {
    try {
      // Temporary files are readable by their owner alone.
      Path file = Files.createTempFile("percolate-kernel-", ".json");
      Files.writeString(file, connection.toString(), StandardCharsets.UTF_8);
      return file;
    } catch (IOException e) {
      throw new KernelException("A connection file can't be written: " + e.getMessage(), e);
    }
  }

  /** Starts a kernel as a plain process. */
  static Process process(KernelSpec spec, Path connectionFile, Path workingDir) {
    ProcessBuilder builder =
        new ProcessBuilder(command(spec, connectionFile))
            .directory(workingDir.toFile())
            .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.putAll(environment(spec));
    environment.put("JPY_PARENT_PID", Long.toString(ProcessHandle.current().pid()));
    boolean windows = File.separatorChar == '\\';
    builder.redirectInput(new File(windows ? "NUL" : "/dev/null"));
    try {
      return builder.start();
    } catch (IOException e) {
      delete(connectionFile);
      throw new KernelException("The kernel can't be started: " + e.getMessage(), e);
    }
  }

  /** A spec's command, with the connection file's path where it stands for that. */
  static List<String> command(KernelSpec spec, Path connectionFile) {
    return spec.argv().stream()
        .map(argument -> argument.replace("{connection_file}", connectionFile.toString()))
        .toList();
  }

  /** The variables that a spec asks for, on top of our own. */
  static Map<String, String> environment(KernelSpec spec) {
    Map<String, String> all = new LinkedHashMap<>();
    spec.env().forEach((name, value) -> all.put(name, substituted(value)));
    return all;
  }

  private static String substituted(String value) {
    return VARIABLE
        .matcher(value)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(System.getenv(match.group(1))).orElse(match.group())));
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
