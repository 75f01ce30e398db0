package io.percolate.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The machine as its user set it up: environment, home folder, programs on the path.
 *
 * @param env the environment's variables
 * @param os the operating system's name, as in the system property {@code os.name}
 * @param user the user's name
 */
public record Machine(Map<String, String> env, String os, String user) {
  /** This machine. */
  public static Machine here() {
    return new Machine(
        System.getenv(), System.getProperty("os.name"), System.getProperty("user.name"));
  }

  public boolean isWindows() {
    return os.toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /** Whether this is the superuser, who installs packages and whom servers warn of. */
  public boolean isRoot() {
    return user.equals("root");
  }

  public boolean isMac() {
    return os.toLowerCase(Locale.ROOT).startsWith("mac");
  }

  /** A variable that is set and not blank. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(env.get(name)).filter(value -> !value.isBlank());
  }

  /** The home folder: {@code HOME} where it is set, as Python has it, else Java's idea of it. */
  public Path home() {
    return Path.of(variable("HOME").orElseGet(() -> System.getProperty("user.home")));
  }

  /** The first program of that name on the path. */
  public Optional<Path> program(String name) {
    String file = isWindows() ? name + ".exe" : name;
    return Arrays.stream(variable("PATH").orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, file))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What a program came to: its exit code, or that it took too long, and its last line. */
  public record Outcome(boolean ok, String lastLine) {}

  /** Runs a program to its end, at most {@code seconds} long, handing each line of output over. */
  public Outcome run(List<String> command, int seconds, Consumer<String> onLine) {
    String[] last = {""};
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().putAll(env);
      builder.redirectInput(ProcessBuilder.Redirect.from(nullDevice()));
      Process process = builder.start();
      Thread reader = new Thread(() -> drain(process, last, onLine), "output of " + command.get(0));
      reader.setDaemon(true);
      reader.start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return new Outcome(false, "it took longer than " + seconds + " seconds");
      }
      reader.join(1000);
      return new Outcome(process.exitValue() == 0, last[0]);
    } catch (IOException failure) {
      return new Outcome(false, failure.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new Outcome(false, "it was interrupted");
    }
  }

  File nullDevice() {
    return new File(isWindows() ? "NUL" : "/dev/null");
  }

  private static void drain(Process process, String[] last, Consumer<String> onLine) {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          last[0] = line.strip();
        }
        onLine.accept(line);
      }
    } catch (IOException | UncheckedIOException closed) {
      // The program was ended; what it had said is enough.
    }
  }
}
