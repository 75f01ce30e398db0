package io.percolate.bench;

import io.percolate.cli.Installation;
import io.percolate.cli.KernelArchive;
import io.percolate.cli.OwnKernel;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is measured, and how each is started.
 *
 * <p>All Java processes have the flags of the lessons' kernel. Those with the kit have its class
 * path as well, and so its archive of classes; and the kit's jar tunes whatever process has it on
 * its class path (its {@code NativeSetup} is found as a service). DJL as its users have it is
 * measured without all that, and once more with it.
 */
final class Contestants {

  private static final String KIT_JAR = "percolate-kit.jar";
  private static final String WORKER = "io.percolate.bench.worker.Worker";

  /** What the kit tells glibc, in the form that any process can be told. */
  private static final Map<String, String> KEEP_MEMORY =
      Map.of(
          "MALLOC_MMAP_THRESHOLD_", Integer.toString(1 << 30),
          "MALLOC_TRIM_THRESHOLD_", Integer.toString(Integer.MAX_VALUE));

  private final Installation installation;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * @param threads how many threads each may compute with; without a number, as many as it chooses
   */
  Contestants(Installation installation, Optional<Integer> threads) {
    this.installation = installation;
    KernelArchive.makeReady(installation);
    environment.put("OPT_OUT_TRACKING", "true");
    threads.ifPresent(n -> environment.put("OMP_NUM_THREADS", n.toString()));
  }

  /** The kit, then what it is compared with. */
  List<Contestant> all(Optional<Path> python) {
    List<Contestant> all = new ArrayList<>();
    all.add(kit());
    all.add(java("DJL `EasyTrain.fit`, accuracy and logging", false, WORKER, "easytrain"));
    all.add(java("… bare", false, WORKER, "bare"));
    all.add(java("… accuracy and logging, process tuned by the kit", true, WORKER, "easytrain"));
    all.add(java("… bare, process tuned by the kit", true, WORKER, "bare"));
    python.ifPresent(
        command -> {
          all.add(python("PyTorch, accuracy every batch", command, "accuracy", Map.of()));
          all.add(python("… bare", command, "plain", Map.of()));
          all.add(python("… bare, fused Adam", command, "fused", Map.of()));
          all.add(python("… bare, fused Adam, malloc tuned", command, "fused", KEEP_MEMORY));
        });
    return all;
  }

  Contestant kit() {
    return java("this kit, `Train.fit`", true, WORKER, "kit");
  }

  /** A class of the worker's package, with or without the kit on its class path. */
  Contestant java(String title, boolean withKit, String... mainAndArguments) {
    List<String> kernel = OwnKernel.spec(installation).argv();
    int classPath = kernel.indexOf("-cp") + 1;
    List<String> command = new ArrayList<>(kernel.subList(0, classPath));
    command.add((withKit ? kernel.get(classPath) : withoutKit()) + File.pathSeparator + own());
    command.addAll(List.of(mainAndArguments));
    return new Contestant(title, command, environment);
  }

  private Contestant python(String title, Path python, String way, Map<String, String> extras) {
    Path script = installation.root().resolve("lib/bench/src/main/python/peer.py");
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(extras);
    return new Contestant(title, List.of(python.toString(), script.toString(), way), all);
  }

  private String withoutKit() {
    try (Stream<Path> jars = Files.list(installation.dist())) {
      return jars.map(Path::toString)
          .filter(jar -> jar.endsWith(".jar") && !jar.endsWith(KIT_JAR))
          .sorted()
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
