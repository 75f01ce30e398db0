package io.percolate.jupyter.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How to start a kernel.
 *
 * @param argv the command; {@code {connection_file}} in it stands for the connection file's path
 * @param displayName the name that people see
 * @param language the language's name, such as {@code java}
 * @param interruptMode {@code message} (an interrupt request) or {@code signal} (SIGINT)
 * @param env environment variables on top of our own; <code>${NAME}</code> in a value stands for
 *     our own variable of that name
 */
public record KernelSpec(
    List<String> argv,
    String displayName,
    String language,
    String interruptMode,
    Map<String, String> env) {
  private static final String FILE = "kernel.json";

  public KernelSpec {
    if (argv.isEmpty()) {
      throw new KernelException("A kernel spec needs a command: its argv is empty.");
    }
    if (!interruptMode.equals("signal") && !interruptMode.equals("message")) {
      throw new KernelException(
          "A kernel's interrupt_mode is \"signal\" or \"message\", not \"%s\"."
              .formatted(interruptMode));
    }
    argv = List.copyOf(argv);
    env = Map.copyOf(env);
  }

  /**
   * Reads {@code kernel.json} in a kernelspec's folder.
   *
   * @throws KernelException if there is none, or if it is malformed
   */
  public static KernelSpec read(Path kernelDir) {
    Path file = kernelDir.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new KernelException(
          "There is no %s in %s; name the folder of a kernelspec (`jupyter kernelspec list` shows them)."
              .formatted(FILE, kernelDir));
    }
    try {
      JsonElement json = JsonParser.parseString(Files.readString(file));
      return parse(json.getAsJsonObject(), kernelDir.toAbsolutePath().toString());
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new KernelException("%s is malformed: %s".formatted(file, e.getMessage()), e);
    } catch (IOException e) {
      throw new KernelException("%s can't be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static KernelSpec parse(JsonObject json, String resourceDir) {
    JsonArray command = json.getAsJsonArray("argv");
    if (command == null) {
      throw new JsonParseException("it has no \"argv\".");
    }
    List<String> argv = new ArrayList<>();
    for (JsonElement argument : command) {
      argv.add(argument.getAsString().replace("{resource_dir}", resourceDir));
    }
    Map<String, String> env = new LinkedHashMap<>();
    if (json.has("env")) {
      json.getAsJsonObject("env").asMap().forEach((k, v) -> env.put(k, v.getAsString()));
    }
    return new KernelSpec(
        argv,
        text(json, "display_name", ""),
        text(json, "language", ""),
        text(json, "interrupt_mode", "signal"),
        env);
  }

  private static String text(JsonObject json, String field, String otherwise) {
    return json.has(field) ? json.get(field).getAsString() : otherwise;
  }
}
