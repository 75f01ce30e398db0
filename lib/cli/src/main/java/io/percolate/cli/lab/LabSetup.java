package io.percolate.cli.lab;

import io.percolate.cli.Installation;
import io.percolate.cli.Machine;
import io.percolate.jupyter.wire.KernelSpec;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code percolate lab} has set up here so far. */
public final class LabSetup {
  private LabSetup() {}

  /** The program that {@code lab} would start, where there is one. */
  public static Optional<Path> findJupyter(Machine machine, Installation installation) {
    return Jupyter.find(machine, installation.state()).map(Jupyter::program);
  }

  /** The folder of the installed kernelspec, where there is one. */
  public static Optional<Path> findKernel(Machine machine, Installation installation) {
    return Stream.of(KernelFolder.userData(machine), apart(installation))
        .filter(KernelFolder::isOurs)
        .map(KernelFolder::in)
        .findFirst();
  }

  /** Whether a kernelspec starts this installation's kernel, and not another clone's. */
  public static boolean startsHere(Path kernel, Installation installation) {
    return KernelSpec.read(kernel).argv().contains("-Dpercolate.home=" + installation.root());
  }

  /** The Jupyter data folder for a kernelspec that can't stand in the user's. */
  static Path apart(Installation installation) {
    return installation.state().resolve("jupyter");
  }
}
