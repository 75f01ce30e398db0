package io.percolate.cli;

import io.percolate.check.contract.Assignment;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.grader.verify.Verification;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.nbformat.NotebookFormatException;
import io.percolate.jupyter.wire.KernelException;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The classes that a kernel loads, read and checked beforehand, in a file that the JVM maps into
 * memory (class-data sharing): a kernel starts in two thirds of the time. What to put into it is
 * learned from a lesson and an exercise, run once, and where there are solutions, from answers that
 * are checked as when grading; it is made anew when the JDK or a jar has changed. A kernel without
 * it, or with a stale one, works as well, only later.
 */
public final class KernelArchive {
  private static final Duration CELL_LIMIT = Duration.ofSeconds(60);
  private static final long LIMIT_SECONDS = 120;
  private static final List<String> REHEARSED =
      List.of("notebooks/00-start-here.ipynb", "exercises/03-loss-math/03-loss-math.ipynb");
  private static final String CHECKED = "03-loss-math";
  private static final List<String> LEFT =
      List.of("lessons.txt", "answers.txt", "compiler.txt", "classes.txt", "kernel.jsa", "note");

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
    Path archive = folder.resolve("kernel.jsa");
    try {
      if (dump(rehearsed(folder), archive)) {
        Files.writeString(folder.resolve("note"), madeOf);
        move(archive, file(installation));
        move(folder.resolve("note"), note());
      }
    } finally {
      for (String left : LEFT) {
        Files.deleteIfExists(folder.resolve(left));
      }
      Files.deleteIfExists(folder);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What all that a kernel is for has loaded: a list that the JVM reads. */
  private Path rehearsed(Path folder) throws IOException {
    Path lessons = folder.resolve("lessons.txt");
    Path answers = folder.resolve("answers.txt");
    Path compiler = folder.resolve("compiler.txt");
    rehearse(lessons, folder);
    if (Files.isDirectory(installation.root().resolve("solutions").resolve(CHECKED))) {
      try {
        rehearseGrading(answers, compiler);
      } catch (IllegalArgumentException unfinished) {
        // An author is at work on it: verify says what it lacks, and lessons start all the same.
      }
    }
    Set<String> classes = new LinkedHashSet<>();
    for (Path list : List.of(lessons, answers, compiler)) {
      if (Files.exists(list)) {
        classes.addAll(Files.readAllLines(list));
      }
    }
    return Files.write(folder.resolve("classes.txt"), classes);
  }

  /** Runs a lesson and an exercise, and lets the JVM write down which classes they need. */
  private void rehearse(Path classes, Path folder) {
    KernelSpec spec = listing(OwnKernel.forSubmissions(installation), classes);
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

  /** Checks right and wrong answers, on a kernel whose compiler is a process apart. */
  private void rehearseGrading(Path ofKernel, Path ofCompiler) throws IOException {
    KernelSpec kernel = listing(OwnKernel.forSubmissions(installation), ofKernel);
    List<String> compiler = listing(OwnKernel.compiler(installation), ofCompiler);
    try (URLClassLoader checks = new URLClassLoader(jarsOfChecks());
        LearnerKernels kernels = Enclosure.open(installation, kernel, compiler)) {
      Assignment assignment = Assignment.named(CHECKED, checks);
      new Verification(installation.root(), kernels, 1).of(assignment, each -> {});
    }
  }

  private URL[] jarsOfChecks() throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(ContractsJar.exercises(installation).toUri().toURL());
    for (Path jar : OwnKernel.in(installation.dist().resolve("solutions"))) {
      urls.add(jar.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
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

  private static KernelSpec listing(KernelSpec spec, Path classes) {
    return new KernelSpec(
        listing(spec.argv(), classes),
        spec.displayName(),
        spec.language(),
        spec.interruptMode(),
        spec.env());
  }

  /** The same JVM, which writes down what it loads. */
  private static List<String> listing(List<String> command, Path classes) {
    List<String> argv = new ArrayList<>(command);
    argv.removeIf(argument -> argument.startsWith("-XX:SharedArchiveFile"));
    argv.addAll(1, List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + classes));
    return argv;
  }
}
