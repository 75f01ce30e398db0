package io.percolate.cli.doctor;

import com.sun.management.OperatingSystemMXBean;
import io.percolate.cli.Installation;
import io.percolate.cli.Machine;
import io.percolate.cli.NativeCache;
import io.percolate.cli.lab.LabSetup;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What can be said of the machine without starting anything. */
final class MachineChecks {
  private static final double GIB = 1L << 30;
  private static final double MEMORY_NEEDED = 2;
  private static final double SPACE_NEEDED = 0.6; // GiB that the native libraries unpack to

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

  /** DJL unpacks its native libraries once, into a cache in the home folder. */
  Finding cacheSpace() {
    Path cache = NativeCache.of(machine).folder();
    Path standing = cache;
    while (!Files.exists(standing)) {
      standing = standing.getParent();
    }
    String cure = "set DJL_CACHE_DIR to a folder with %.1f GiB free".formatted(SPACE_NEEDED);
    if (!Files.isWritable(standing)) {
      return Finding.bad("cache space", cache + " can't be written to", cure);
    }
    try {
      double free = Files.getFileStore(standing).getUsableSpace() / GIB;
      String found = "%.1f GiB free for %s".formatted(free, cache);
      boolean unpacked = Files.isDirectory(cache.resolve("pytorch"));
      return unpacked || free >= SPACE_NEEDED
          ? Finding.good("cache space", found)
          : Finding.bad("cache space", found, cure);
    } catch (IOException failure) {
      return Finding.doubtful("cache space", "unknown for " + cache, cure);
    }
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
        .map(folder -> Finding.good("kernelspec", folder.toString()))
        .orElseGet(
            () ->
                Finding.doubtful("kernelspec", "not installed yet", "./percolate lab installs it"));
  }
}
