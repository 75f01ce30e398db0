package io.percolate.grader.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How far this machine can cut off learners' code. It is found by trying: what is installed isn't
 * always allowed.
 */
public final class Isolation {
  private static final long PATIENCE_S = 20;

  private final Wall wall;
  private final View view;
  private final Limits limits;
  private final List<String> failures;

  private Isolation(Wall wall, View view, Limits limits, List<String> failures) {
    this.wall = wall;
    this.view = view;
    this.limits = limits;
    this.failures = List.copyOf(failures);
  }

  /** The best that works here, for processes of the JDK that runs this. */
  public static Isolation find(View view) {
    return find(view, Limits.standard());
  }

  /** Limits alone, whatever works here: for code that is nobody else's. */
  public static Isolation none(View view) {
    Limits limits = Limits.standard();
    Wall open = new OpenSpace(Tools.here().find("prlimit"), limits);
    return new Isolation(open, view, limits, List.of());
  }

  static Isolation find(View view, Limits limits) {
    Tools tools = Tools.here();
    Path jdk = Path.of(System.getProperty("java.home"));
    Optional<Path> prlimit = tools.find("prlimit");
    List<String> failures = new ArrayList<>();
    if (!System.getProperty("os.name").equals("Linux")) {
      failures.add("this system has no namespaces");
    }
    for (Wall wall : walls(tools, jdk, view, limits)) {
      Isolation isolation = new Isolation(wall, view, limits, failures);
      Optional<String> failure = isolation.tried();
      if (failure.isEmpty()) {
        return isolation;
      }
      failures.add("%s: %s".formatted(wall.name(), failure.get()));
    }
    return new Isolation(new OpenSpace(prlimit, limits), view, limits, failures);
  }

  /**
   * Those that there are programs for, the preferred first. Root gets none that runs learners' code
   * as root, be it in a user namespace: {@code /proc/sys} would let it change the machine.
   */
  static List<Wall> walls(Tools tools, Path jdk, View view, Limits limits) {
    List<Wall> walls = new ArrayList<>();
    Optional<Path> prlimit = tools.find("prlimit");
    View.Seen seen = view.with(jdk);
    if (!isRoot() && prlimit.isPresent()) {
      tools
          .find("bwrap")
          .ifPresent(
              bwrap -> walls.add(new Bubblewrap(bwrap, View.real(prlimit.get()), seen, limits)));
    }
    if (Namespaces.areThere(tools)) {
      walls.add(new Namespaces(tools, isRoot(), seen, limits));
    }
    return walls;
  }

  /** Whether this process is the machine's own root, whatever its name is. */
  static boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false; // no Linux, and no walls
    }
  }

  static Isolation behind(Wall wall, View view, Limits limits) {
    return new Isolation(wall, view, limits, List.of());
  }

  /** Starts a JVM behind the wall; empty if that works, else what kept it from working. */
  Optional<String> tried() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    try (Sandbox sandbox = open()) {
      Process process = sandbox.start(List.of(java.toString(), "-version"), Map.of());
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.of("it takes too long");
      }
      // No more than is there: a process that was left behind may keep the stream open.
      InputStream output = process.getInputStream();
      String said = new String(output.readNBytes(output.available()));
      return process.exitValue() == 0
          ? Optional.empty()
          : Optional.of(said.lines().findFirst().orElse("exit code " + process.exitValue()));
    } catch (IOException e) {
      return Optional.of(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("it was interrupted");
    }
  }

  /** Surroundings for one process. */
  public Sandbox open() {
    return new Sandbox(wall, view, limits);
  }

  /** What each process may use. */
  public Limits limits() {
    return limits;
  }

  /** Whether learners' code can't reach the machine, its network, and what others handed in. */
  public boolean isComplete() {
    return wall.isClosed();
  }

  /** What is used, in a few words. */
  public String name() {
    return wall.name();
  }

  /** Why what could be better isn't used; one entry a way that was tried. */
  public List<String> failures() {
    return failures;
  }

  /** What isn't protected, in a sentence; empty where everything is. */
  public Optional<String> warning() {
    return isComplete()
        ? Optional.empty()
        : Optional.of(
            "Learners' code isn't isolated on this machine (%s): it can read your files, reach the network and leave processes behind; only time and memory are limited."
                .formatted(
                    failures.isEmpty()
                        ? "neither bubblewrap nor util-linux is installed"
                        : String.join("; ", failures)));
  }
}
