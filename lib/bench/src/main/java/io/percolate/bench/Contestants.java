package io.percolate.bench;

import io.percolate.cli.Installation;
import io.percolate.cli.OwnKernel;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is measured, and how each is started.
 *
 * <p>All Java processes have the flags of the lessons' kernel. The kit's jar tunes whatever process
 * has it on its class path (see {@code NativeSetup}), so DJL as its users have it is measured
 * without that jar, and once more with it.
 */
final class Contestants {

  private static final String KIT_JAR = "percolate-kit.jar";
  private static final String WORKER = "io.percolate.bench.worker.Worker";

  private final Installation installation;
  private final Map<String, String> environment;

  /**
   * @param threads how many threads each may compute with; without a number, as many as it chooses
   */
  Contestants(Installation installation, Optional<Integer> threads) {
    this.installation = installation;
    environment =
        threads
            .map(n -> Map.of("OPT_OUT_TRACKING", "true", "OMP_NUM_THREADS", n.toString()))
            .orElseGet(() -> Map.of("OPT_OUT_TRACKING", "true"));
  }

  /** The kit, then what it is compared with. */
  List<Contestant> all(Optional<Path> python) {
    List<Contestant> all = new ArrayList<>();
    all.add(kit());
    all.add(java("DJL `EasyTrain.fit`, accuracy and logging", false, WORKER, "easytrain"));
    all.add(java("DJL `EasyTrain.fit`, bare", false, WORKER, "bare"));
    all.add(java("the former in a process that the kit tuned", true, WORKER, "easytrain"));
    all.add(java("the latter in a process that the kit tuned", true, WORKER, "bare"));
    python.ifPresent(
        command -> {
          all.add(python("Python, accuracy every batch", command, "accuracy"));
          all.add(python("Python, loss alone", command, "plain"));
          all.add(python("Python, loss alone, fused Adam", command, "fused"));
        });
    return all;
  }

  Contestant kit() {
    return java("this kit, `Train.fit`", true, WORKER, "kit");
  }

  /** A class of the worker's package, with or without the kit on its class path. */
  Contestant java(String title, boolean withKit, String... mainAndArguments) {
    List<String> kernel = OwnKernel.spec(installation).argv();
    List<String> command = new ArrayList<>(kernel.subList(0, kernel.indexOf("-cp")));
    command.addAll(List.of("-cp", classPath(withKit)));
    command.addAll(List.of(mainAndArguments));
    return new Contestant(title, command, environment);
  }

  private Contestant python(String title, Path python, String way) {
    Path script = installation.root().resolve("lib/bench/src/main/python/peer.py");
    return new Contestant(title, List.of(python.toString(), script.toString(), way), environment);
  }

  private String classPath(boolean withKit) {
    try (Stream<Path> jars = Files.list(installation.dist())) {
      return Stream.concat(
              jars.map(Path::toString)
                  .filter(jar -> jar.endsWith(".jar"))
                  .filter(jar -> withKit || !jar.endsWith(KIT_JAR))
                  .sorted(),
              Stream.of(own().toString()))
          .collect(Collectors.joining(File.pathSeparator));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where this module's classes are: its jar, or their folder in a test. */
  static Path own() {
    URL location = Contestants.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(location.toString()));
  }
}
