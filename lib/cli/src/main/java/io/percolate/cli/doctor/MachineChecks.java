package io.percolate.cli.doctor;

import com.sun.management.OperatingSystemMXBean;
import io.percolate.cli.Installation;
import io.percolate.cli.Machine;
import io.percolate.cli.lab.LabSetup;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be said of the machine without starting anything. */
final class MachineChecks {
  private static final double GIB = 1L << 30;
  private static final double MEMORY_NEEDED = 2;
  private static final double SPACE_NEEDED = 0.6; // GiB that the native libraries unpack to

  /** What helps where the native libraries can't be unpacked. */
  static final String CACHE_CURE =
      String.format(Locale.ROOT, "set DJL_CACHE_DIR to a folder with %.1f GiB free", SPACE_NEEDED);

  private final Machine machine;
  private final Installation installation;

  MachineChecks(Machine machine, Installation installation) {
    this.machine = machine;
    this.installation = installation;
  }

  Finding jdk() {
    String found = "%s in %s".formatted(Runtime.version(), System.getProperty("java.home"));
    return ModuleLayer.boot().findModule("jdk.jshell").isPresent()
        ? Finding.good("JDK", found)
        : Finding.bad("JDK", found + " has no jdk.jshell", "install a whole JDK, 17 or later");
  }

  Finding memory() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double gib = system.getTotalMemorySize() / GIB;
    String found = "%.1f GiB".formatted(gib);
    return gib >= MEMORY_NEEDED
        ? Finding.good("memory", found)
        : Finding.doubtful(
            "memory",
            found,
            "lessons want %.0f GiB; close other programs".formatted(MEMORY_NEEDED));
  }

  /** DJL unpacks its native libraries once, into a cache. */
  Finding cacheSpace() {
    Path cache = cache();
    Path standing = cache.toAbsolutePath();
    while (!Files.exists(standing)) {
      standing = standing.getParent();
    }
    if (!Files.isWritable(standing)) {
      return Finding.bad("cache space", cache + " can't be written to", CACHE_CURE);
    }
    try {
      double free = Files.getFileStore(standing).getUsableSpace() / GIB;
      String found = "%.1f GiB free for %s".formatted(free, cache);
      return free >= SPACE_NEEDED || isUnpacked(cache)
          ? Finding.good("cache space", found)
          : Finding.bad("cache space", found, CACHE_CURE);
    } catch (IOException failure) {
      return Finding.doubtful("cache space", "unknown for " + cache, CACHE_CURE);
    }
  }

  /**
   * As DJL has it: in the home folder, or below the one for temporary files if that is read-only.
   */
  private Path cache() {
    Path home = Path.of(System.getProperty("user.home"));
    Path above = Files.isWritable(home) ? home : Path.of(System.getProperty("java.io.tmpdir"));
    return machine.variable("DJL_CACHE_DIR").map(Path::of).orElse(above.resolve(".djl.ai"));
  }

  /** Whether the largest library is there under its own name, which it gets when it is whole. */
  private static boolean isUnpacked(Path cache) throws IOException {
    Path engine = cache.resolve("pytorch");
    if (!Files.isDirectory(engine)) {
      return false;
    }
    try (Stream<Path> files = Files.find(engine, 2, (file, a) -> isWhole(file))) {
      return files.findAny().isPresent();
    }
  }

  private static boolean isWhole(Path file) {
    return file.getFileName().toString().contains("torch_cpu.")
        && !file.getParent().getFileName().toString().startsWith("tmp");
  }

  Finding jupyter() {
    return LabSetup.findJupyter(machine, installation)
        .map(program -> Finding.good("Jupyter", program.toString()))
        .orElseGet(
            () ->
                Finding.doubtful(
                    "Jupyter",
                    "none found",
                    "./percolate lab sets one up; ./percolate run needs none"));
  }

  Finding kernelFolder() {
    return LabSetup.findKernel(machine, installation)
        .map(
            folder ->
                LabSetup.startsHere(folder, installation)
                    ? Finding.good("kernelspec", folder.toString())
                    : Finding.doubtful(
                        "kernelspec",
                        folder + " is another clone's",
                        "./percolate lab --kernel-only makes it this one's"))
        .orElseGet(
            () ->
                Finding.doubtful("kernelspec", "not installed yet", "./percolate lab installs it"));
  }
}
