package io.percolate.cli.lab;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.percolate.cli.Machine;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a Jupyter server says of itself once it listens. A user's own configuration may have given
 * it another token, a password, a path or a certificate than it was started with.
 *
 * @param url where it is, with a slash at its end
 * @param token what lets a user in; empty where a password or nothing does
 */
record ServerInfo(String url, String token) {
  /** JupyterLab and Notebook 7 name their file by the first, Notebook 6 by the second. */
  private static final List<String> NAMES = List.of("jpserver-%d.json", "nbserver-%d.json");

  /** The folder in which this user's servers leave word, as Jupyter finds it. */
  static Path folder(Machine machine) {
    return machine
        .variable("JUPYTER_RUNTIME_DIR")
        .map(Path::of)
        .orElseGet(() -> KernelFolder.userData(machine).resolve("runtime"));
  }

  /** What the server says that is this process, or that it started, as on Windows. */
  static Optional<ServerInfo> of(ProcessHandle process, Path folder) {
    return Stream.concat(Stream.of(process), process.descendants())
        .map(ProcessHandle::pid)
        .flatMap(pid -> NAMES.stream().map(name -> folder.resolve(name.formatted(pid))))
        .filter(Files::exists)
        .flatMap(file -> read(file).stream())
        .findFirst();
  }

  /** The address of one of its pages, with what lets a browser in. */
  String link(String page) {
    String query =
        token.isEmpty() ? "" : "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return url + page + query;
  }

  private static Optional<ServerInfo> read(Path file) {
    try {
      JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      return Optional.of(
          new ServerInfo(json.get("url").getAsString(), json.get("token").getAsString()));
    } catch (IOException | JsonParseException | IllegalStateException half) {
      return Optional.empty(); // It is being written.
    }
  }
}
