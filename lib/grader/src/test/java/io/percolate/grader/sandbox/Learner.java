package io.percolate.grader.sandbox;

import com.google.gson.JsonObject;
import io.percolate.grader.session.LearnerKernel;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A learner at a kernel behind a wall: what a cell prints, or how it failed. */
public final class Learner implements AutoCloseable {
  private static final Duration CELL_LIMIT = Duration.ofSeconds(60);

  private final LearnerKernels kernels;
  private final LearnerKernel kernel;

  private Learner(LearnerKernels kernels) {
    this.kernels = kernels;
    this.kernel = kernels.start(CELL_LIMIT);
  }

  /** Starts a kernel behind a wall. */
  static Learner behind(Wall wall, Limits limits) {
    return behind(wall, limits, Path.of(System.getProperty("java.home")));
  }

  static Learner behind(Wall wall, Limits limits, Path jdk) {
    return new Learner(kernels(jdk, Isolation.behind(wall, view(), limits)));
  }

  /** Where kernels start that are made of this test's class path. */
  public static LearnerKernels kernels(Path jdk, Isolation isolation) {
    List<String> compiler = jvm(jdk);
    compiler.add("io.percolate.kernel.pair.CompilerMain");
    return LearnerKernels.of(spec(jdk), compiler, isolation);
  }

  static KernelSpec spec(Path jdk) {
    List<String> argv = jvm(jdk);
    argv.addAll(List.of("io.percolate.kernel.Main", "{connection_file}"));
    return new KernelSpec(argv, "Java", "java", "message", Map.of("OPT_OUT_TRACKING", "true"));
  }

  /** What the kernel is made of, and of the grader nothing but its tests, where the question is. */
  static List<Path> classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .filter(path -> !path.endsWith(Path.of("grader", "target", "classes")))
        .toList();
  }

  public static View view() {
    return new View(classPath(), List.of(), Path.of(System.getProperty("user.home"), ".djl.ai"));
  }

  private static List<String> jvm(Path jdk) {
    List<String> argv = new ArrayList<>();
    argv.add(jdk.resolve("bin").resolve("java").toString());
    argv.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    argv.add(
        classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    return argv;
  }

  CellResult run(String source) {
    return kernel.run(source);
  }

  LearnerKernel kernel() {
    return kernel;
  }

  /** What a cell prints; where it fails, its error. */
  String says(String source) {
    CellResult result = kernel.run(source);
    String printed =
        result.cell().outputs().stream()
            .filter(output -> output.has("text"))
            .map(Learner::text)
            .collect(Collectors.joining());
    return result
        .error()
        .map(error -> printed + error.name() + ": " + error.message())
        .orElse(printed)
        .strip();
  }

  private static String text(JsonObject output) {
    return output.get("text").getAsString();
  }

  @Override
  public void close() {
    kernel.close();
    kernels.close();
  }
}
