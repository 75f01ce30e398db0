package io.percolate.cli;

import io.percolate.jupyter.wire.KernelSpec;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the embedded kernel is started: one description for {@code run} and {@code lab}. */
public final class OwnKernel {
  /** The name that notebooks ask for. */
  public static final String NAME = "java";

  private OwnKernel() {}

  /** The kernel of the launcher's installation, on the JDK that runs this. */
  public static KernelSpec spec() {
    return spec(Installation.ofLauncher());
  }

  /**
   * The kernel of {@code installation}, on the JDK that runs this. Where there are solutions, it
   * sees their checks, as an instructor's kernel must when nbgrader grades.
   */
  public static KernelSpec spec(Installation installation) {
    List<Path> jars = forLearners(installation);
    jars.addAll(in(installation.dist().resolve("solutions")));
    return spec(installation, List.of(), jars);
  }

  /** The kernel for learners' submissions: no checks are there, not even those that they know. */
  public static KernelSpec forSubmissions(Installation installation) {
    // Most run briefly: translating less of them to machine code is faster.
    List<String> late = List.of("-XX:Tier3InvocationThreshold=1000");
    return spec(installation, late, forGrading(installation));
  }

  /** The command that starts what compiles for them. */
  public static List<String> compiler(Installation installation) {
    // It lives long: what it does is worth translating soon, though not by C2, which takes minutes.
    List<String> soon =
        List.of(
            "-XX:Tier3InvocationThreshold=100",
            "-XX:Tier3MinInvocationThreshold=50",
            "-XX:Tier3CompileThreshold=500");
    List<String> argv = jvm(installation, soon, forGrading(installation));
    argv.add("io.percolate.kernel.pair.CompilerMain");
    return argv;
  }

  /**
   * The kernel that runs lessons to be shown to others: as on a learner's first day, whoever has
   * solved what on this machine, and without a trace in anyone's progress.
   */
  public static KernelSpec forBook(Installation installation) {
    List<String> shown = List.of("-Dpercolate.shown=true");
    return spec(installation, shown, forLearners(installation));
  }

  /** What learners have begins with what is graded: so both start from one archive of classes. */
  private static List<Path> forLearners(Installation installation) {
    List<Path> jars = forGrading(installation);
    jars.add(ContractsJar.exercises(installation));
    return jars;
  }

  private static List<Path> forGrading(Installation installation) {
    List<Path> jars = in(installation.dist().resolve("kernel"));
    jars.addAll(in(installation.dist()));
    jars.remove(ContractsJar.exercises(installation));
    jars.add(ContractsJar.file(installation));
    return jars;
  }

  /** A folder's jars; none where there is no folder. */
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new ArrayList<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be read.".formatted(folder), e);
    }
  }

  private static KernelSpec spec(Installation installation, List<String> options, List<Path> jars) {
    List<String> argv = jvm(installation, options, jars);
    argv.add("io.percolate.kernel.Main");
    argv.add("{connection_file}");
    return new KernelSpec(
        argv, "Java (Percolate)", NAME, "message", Map.of("OPT_OUT_TRACKING", "true"));
  }

  private static List<String> jvm(
      Installation installation, List<String> options, List<Path> jars) {
    List<String> argv = new ArrayList<>();
    argv.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // C1 alone: C2's compiler threads compete with the two or four cores that train.
    argv.add("-XX:TieredStopAtLevel=1");
    // What is large is native memory; a small heap needs no threads of its own.
    argv.add("-XX:+UseSerialGC");
    argv.add("-XX:SharedArchiveFile=" + KernelArchive.file(installation));
    argv.add("-Xlog:disable"); // of a stale one, which does no harm, the JVM would tell
    argv.add("-Djava.awt.headless=true");
    argv.add("-Dpercolate.home=" + installation.root());
    argv.add("-ea");
    argv.addAll(options);
    if (Runtime.version().feature() >= 24) {
      // DJL and JNA call native code; without these the JDK warns on stderr.
      argv.add("--enable-native-access=ALL-UNNAMED");
      argv.add("--sun-misc-unsafe-memory-access=allow");
    }
    argv.add("-cp");
    argv.add(jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    return argv;
  }
}
