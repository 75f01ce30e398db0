package io.percolate.spark;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Percolate on a worker: its jars in a class loader of their own, so that Spark's versions of
 * libraries and Percolate's don't meet.
 */
final class Worker {
  private static final String GRADER = "io.percolate.cli.grade.OnWorker";
  private static final List<String> FOLDERS = List.of("cli", "", "solutions");

  /** One for each process of Spark, since a grader that has worked before is quicker. */
  private static final Map<String, Worker> BY_HOME = new ConcurrentHashMap<>();

  private final String home;
  private final ClassLoader loader;
  private final Method examine;

  private Worker(String home, ClassLoader loader, Method examine) {
    this.home = home;
    this.loader = loader;
    this.examine = examine;
  }

  /**
   * The Percolate in a folder.
   *
   * @throws IllegalStateException if there is none on this machine
   */
  static Worker at(String home) {
    return BY_HOME.computeIfAbsent(home, Worker::load);
  }

  private static Worker load(String home) {
    try {
      List<URL> jars = new ArrayList<>();
      for (String folder : FOLDERS) {
        try (Stream<Path> files = Files.list(Path.of(home, "lib", "dist", folder))) {
          for (Path jar : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
            jars.add(jar.toUri().toURL());
          }
        }
      }
      ClassLoader loader =
          new URLClassLoader(
              "percolate", jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
      Method examine =
          loader.loadClass(GRADER).getMethod("reply", String.class, String.class, String.class);
      return new Worker(home, loader, examine);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(
          "There is no built Percolate in %s on the worker %s (%s)."
              .formatted(home, host(), e.getMessage()),
          e);
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "?";
    }
  }

  /** Does an errand. */
  String reply(String common, String errand) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader); // checks are found by it
    try {
      return (String) examine.invoke(null, home, common, errand);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
