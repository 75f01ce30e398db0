package io.percolate.cli;

import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.nbformat.NotebookFormatException;
import io.percolate.jupyter.wire.KernelException;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The classes that a kernel loads, read and checked beforehand, in a file that the JVM maps into
 * memory (class-data sharing): a kernel starts in two thirds of the time. What to put into it is
 * learned from a lesson and an exercise, run once; it is made anew when the JDK or a jar has
 * changed. A kernel without it, or with a stale one, works as well, only later.
 */
public final class KernelArchive {
  private static final Duration CELL_LIMIT = Duration.ofSeconds(60);
  private static final long LIMIT_SECONDS = 120;
  private static final List<String> REHEARSED =
      List.of("notebooks/00-start-here.ipynb", "exercises/03-loss-math/03-loss-math.ipynb");

  private final Installation installation;

  private KernelArchive(Installation installation) {
    this.installation = installation;
  }

  /** Where the archive of an installation is, or will be. */
  static Path file(Installation installation) {
    return installation.dist().resolve("kernel").resolve("kernel.jsa");
  }

  /** Sees that there is one that fits, as far as that can be had. */
  public static void makeReady(Installation installation) {
    KernelArchive archive = new KernelArchive(installation);
    try {
      ContractsJar.makeReady(installation); // a part of what the archive is made of
      if (!archive.isReady()) {
        archive.make();
      }
    } catch (IOException | UncheckedIOException | KernelException | NotebookFormatException e) {
      // Speed is all that is lost.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path note() {
    return file(installation).resolveSibling("kernel.jsa.txt");
  }

  private boolean isReady() throws IOException {
    return Files.isRegularFile(file(installation))
        && Files.isRegularFile(note())
        && Files.readString(note()).equals(madeOf());
  }

  /** The JDK, and each jar with its size and age: what an archive is good for. */
  private String madeOf() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(System.getProperty("java.home") + " " + Runtime.version());
    for (Path folder :
        List.of(
            file(installation).getParent(),
            installation.dist(),
            ContractsJar.file(installation).getParent())) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
          lines.add(
              "%s %d %d"
                  .formatted(
                      jar, Files.size(jar), Files.getLastModifiedTime(jar).to(TimeUnit.SECONDS)));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private void make() throws IOException, InterruptedException {
    System.err.println("Getting the kernel ready to start fast (once, about half a minute).");
    String madeOf = madeOf();
    Path folder = Files.createTempDirectory(file(installation).getParent(), "archive-");
    Path classes = folder.resolve("classes.txt");
    Path archive = folder.resolve("kernel.jsa");
    try {
      rehearse(classes, folder);
      if (dump(classes, archive)) {
        Files.writeString(folder.resolve("note"), madeOf);
        move(archive, file(installation));
        move(folder.resolve("note"), note());
      }
    } finally {
      for (String left : List.of("classes.txt", "kernel.jsa", "note")) {
        Files.deleteIfExists(folder.resolve(left));
      }
      Files.deleteIfExists(folder);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Runs a lesson and an exercise, and lets the JVM write down which classes they need. */
  private void rehearse(Path classes, Path folder) {
    KernelSpec spec =
        started(OwnKernel.forSubmissions(installation), "-XX:DumpLoadedClassList=" + classes);
    try (NotebookRunner runner = NotebookRunner.start(spec, folder, CELL_LIMIT)) {
      for (String each : REHEARSED) {
        Path notebook = installation.root().resolve(each);
        if (Files.isRegularFile(notebook)) {
          // A cell that fails has loaded its classes, too.
          Notebook.read(notebook).cells().stream().filter(Cell::isCode).forEach(runner::run);
        }
      }
    }
  }

  private boolean dump(Path classes, Path archive) throws IOException, InterruptedException {
    KernelSpec spec = OwnKernel.forSubmissions(installation);
    List<String> command = new ArrayList<>(spec.argv().subList(0, spec.argv().size() - 2));
    command.removeIf(argument -> argument.startsWith("-XX:SharedArchiveFile"));
    command.addAll(
        1,
        List.of(
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + classes,
            "-XX:SharedArchiveFile=" + archive));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0 && Files.exists(archive);
  }

  /** The same kernel with one more option for its JVM. */
  private static KernelSpec started(KernelSpec spec, String option) {
    List<String> argv = new ArrayList<>(spec.argv());
    argv.removeIf(argument -> argument.startsWith("-XX:SharedArchiveFile"));
    argv.addAll(1, List.of("-Xshare:off", option));
    return new KernelSpec(
        argv, spec.displayName(), spec.language(), spec.interruptMode(), Map.copyOf(spec.env()));
  }
}
