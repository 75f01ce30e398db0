package io.percolate.cli.lab;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.percolate.cli.Complaint;
import io.percolate.cli.Machine;
import io.percolate.cli.OwnKernel;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder in which Jupyter finds the kernel: written for this user, or apart from it. */
final class KernelFolder {
  private static final String MARK = "io.percolate.kernel.Main";

  private KernelFolder() {}

  /**
   * Writes the kernelspec where Jupyter looks for this user's; where another Java kernel stands
   * there already, or nothing can be written, below {@code apart} instead.
   *
   * @return the Jupyter data folder it was written to, for {@code JUPYTER_PATH}
   */
  static Path install(KernelSpec spec, Machine machine, Path apart) {
    Path user = userData(machine);
    if (!Files.exists(file(user)) || isOurs(user)) {
      try {
        write(spec, user);
        return user;
      } catch (IOException readOnly) {
        // A home that can't be written to is no reason to fail: the folder apart will do.
      }
    }
    try {
      write(spec, apart);
      return apart;
    } catch (IOException failure) {
      throw new Complaint(
          "The kernel can't be installed: neither %s nor %s can be written to (%s). Set JUPYTER_DATA_DIR to a folder of yours."
              .formatted(user, apart, failure.getMessage()),
          failure);
    }
  }

  /** Where the kernelspec stands, below a Jupyter data folder. */
  static Path in(Path data) {
    return data.resolve("kernels").resolve(OwnKernel.NAME);
  }

  /** Jupyter's data folder for this user. */
  static Path userData(Machine machine) {
    return machine
        .variable("JUPYTER_DATA_DIR")
        .map(Path::of)
        .orElseGet(
            () -> {
              if (machine.isMac()) {
                return machine.home().resolve("Library").resolve("Jupyter");
              }
              if (machine.isWindows()) {
                return Path.of(machine.variable("APPDATA").orElse(machine.home().toString()))
                    .resolve("jupyter");
              }
              return machine
                  .variable("XDG_DATA_HOME")
                  .map(Path::of)
                  .orElseGet(() -> machine.home().resolve(".local").resolve("share"))
                  .resolve("jupyter");
            });
  }

  /** Whether our kernel stands there. */
  static boolean isOurs(Path data) {
    try {
      return Files.readString(file(data)).contains(MARK);
    } catch (IOException absent) {
      return false;
    }
  }

  private static Path file(Path data) {
    return in(data).resolve("kernel.json");
  }

  /** Writes the kernelspec below a Jupyter data folder. */
  static void write(KernelSpec spec, Path data) throws IOException {
    JsonObject json = new JsonObject();
    JsonArray argv = new JsonArray();
    spec.argv().forEach(argv::add);
    json.add("argv", argv);
    json.addProperty("display_name", spec.displayName());
    json.addProperty("language", spec.language());
    json.addProperty("interrupt_mode", spec.interruptMode());
    JsonObject env = new JsonObject();
    spec.env().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> env.addProperty(entry.getKey(), entry.getValue()));
    json.add("env", env);
    String text =
        new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    Path file = file(data);
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
