package io.percolate.exercises.shippingit;

import io.percolate.kit.deploy.container.Instruction;
import io.percolate.kit.deploy.container.Stage;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the instructions of a stage put things: a path is meant from the WORKDIR above it. */
final class Placed {
  private final Set<String> models = new TreeSet<>();
  private final Set<String> places = new TreeSet<>(); // of whatever an earlier stage gave
  private boolean moved; // by a shell, which may have put it anywhere
  private String folder = "/";

  Placed(Stage stage) {
    for (Instruction each : stage.all()) {
      if (each.is("WORKDIR")) {
        folder = (absolute(each.text()) + "/").replaceAll("/+", "/");
      } else if (each.is("RUN")) {
        moved |= each.text().contains(".jar");
      } else if (each.is("COPY", "ADD") && !each.words().isEmpty()) {
        place(each);
      }
    }
  }

  private void place(Instruction copy) {
    String target = absolute(copy.words().get(copy.words().size() - 1));
    for (String source : copy.sources()) {
      if (ImageFileChecks.lastName(source).equals("model") || source.contains("model/")) {
        boolean parents = copy.flags().contains("--parents");
        models.add(parents ? absolute(target + "/model") : target);
      }
      if (copy.flag("from").isPresent()) {
        places.add(target);
        places.add(absolute(target + "/" + ImageFileChecks.lastName(source)));
      }
    }
  }

  /** A path from the WORKDIR, or from the root if it begins there. */
  String absolute(String path) {
    String whole = path.startsWith("/") ? path : folder + path;
    return Path.of(whole).normalize().toString();
  }

  /** The working directory of what is started, with a slash at its end. */
  String folder() {
    return folder;
  }

  /** The folders into which a model was copied. */
  Set<String> models() {
    return models;
  }

  /** Where a jar may be that the build called so; none if that can't be known. */
  Set<String> jars(String name) {
    Set<String> jars = new TreeSet<>();
    places.stream()
        .flatMap(place -> place.endsWith(".jar") ? Stream.of(place) : Stream.of(place + "/" + name))
        .map(this::absolute)
        .filter(place -> !place.contains("*"))
        .forEach(jars::add);
    return moved ? Set.of() : jars;
  }
}
