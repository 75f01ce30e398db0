package io.percolate.cli.grade;

import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.grader.grade.Elsewhere.Carrier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An Apache Spark cluster. Spark is no part of what is built by default, and its libraries would
 * take the place of ours: it is loaded when asked for, in a class loader of its own.
 */
final class Cluster implements Carrier, AutoCloseable {
  private static final String ERRANDS = "io.percolate.spark.Errands";
  private static final int NEWEST_JAVA = 21;
  private static final String ABSENT =
      """
      Apache Spark isn't here. Get it, 220 MB, with
        ./mvnw -P spark -DskipTests package
      and grade again; without a cluster, --jobs and --shard need no Spark.""";

  private final String home;
  private final ClassLoader loader;
  private final Object errands;

  private Cluster(String home, ClassLoader loader, Object errands) {
    this.home = home;
    this.loader = loader;
    this.errands = errands;
  }

  /**
   * Connects to a cluster.
   *
   * @param master as Spark writes it
   */
  static Cluster connect(Installation installation, String master) {
    Path folder = installation.dist().resolve("spark").resolve("jars");
    List<URL> jars = jars(folder);
    if (jars.isEmpty()) {
      throw new Complaint(ABSENT);
    }
    if (Runtime.version().feature() > NEWEST_JAVA) {
      throw new Complaint(
          "Apache Spark 4.0 runs on Java 17 or 21, and this is %d; point JAVA_HOME at one of these, as on the workers."
              .formatted(Runtime.version().feature()));
    }
    ClassLoader loader =
        new URLClassLoader("spark", jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Object errands =
        call(
            loader,
            null,
            "on",
            new Class<?>[] {String.class, Path.class},
            master,
            folder.resolve("percolate-spark.jar"));
    return new Cluster(installation.root().toString(), loader, errands);
  }

  private static List<URL> jars(Path folder) {
    List<URL> jars = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path jar : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
          jars.add(jar.toUri().toURL());
        }
      } catch (IOException e) {
        throw new Complaint("%s can't be read: %s".formatted(folder, e.getMessage()), e);
      }
    }
    return jars;
  }

  @Override
  public void run(String common, List<String> each, Consumer<String> done) {
    call(
        loader,
        errands,
        "run",
        new Class<?>[] {String.class, String.class, List.class, Consumer.class},
        home,
        common,
        each,
        done);
  }

  /** Calls Spark's side, which knows the JDK's types alone. */
  private static Object call(
      ClassLoader loader, Object target, String name, Class<?>[] types, Object... arguments) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return loader.loadClass(ERRANDS).getMethod(name, types).invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw failure(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new Complaint(
          "The Spark in lib/dist/spark doesn't fit this Percolate (%s); build it again: ./mvnw -P spark -DskipTests package"
              .formatted(e),
          e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Of what was thrown here while a reply was taken, Spark makes the cause of its own. */
  private static RuntimeException failure(Throwable thrown) {
    if (thrown.getCause() instanceof IllegalStateException
        || thrown.getCause() instanceof UncheckedIOException) {
      return (RuntimeException) thrown.getCause();
    }
    // Its messages go on with stack traces.
    String words = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("?");
    return new Complaint(
        "Spark could not grade: %s Is the master's address right, and do its workers run Spark 4.0?"
            .formatted(words),
        thrown);
  }

  /** Leaves the class loader open, for what Spark does when the JVM ends. */
  @Override
  public void close() {
    call(loader, errands, "close", new Class<?>[0]);
  }
}
