package io.percolate.kernel.run;

import io.percolate.kernel.run.Execution.ClassFile;
import io.percolate.kernel.run.Execution.Loaded;
import java.io.File;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the classes of cells, and of the jars that a notebook adds. */
final class CellLoader {
  private final Loader loader = new Loader(CellLoader.class.getClassLoader());
  private final Map<String, byte[]> compiled = new ConcurrentHashMap<>();
  private final Map<String, Integer> executions = new ConcurrentHashMap<>();
  private volatile int execution;

  CellLoader() {
    loader.setDefaultAssertionStatus(true);
  }

  ClassLoader classLoader() {
    return loader;
  }

  /** Says under which execution the classes loaded from now on belong. */
  void startExecution(int number) {
    execution = number;
  }

  /** Tells whether a class was made by the given execution. */
  boolean isOfExecution(Class<?> type, int number) {
    return type.getClassLoader() == loader && executions.getOrDefault(type.getName(), -1) == number;
  }

  Loaded load(List<ClassFile> classes) {
    for (ClassFile each : classes) {
      compiled.put(each.name(), each.bytes());
      executions.put(each.name(), execution);
    }
    int count = 0;
    try {
      for (ClassFile each : classes) {
        // Asking for the methods links the class, so that a fault in it shows here.
        find(each.name()).getDeclaredMethods();
        count++;
      }
      return new Loaded(count, "");
    } catch (ReflectiveOperationException | LinkageError e) {
      return new Loaded(count, e.toString());
    }
  }

  void addToClasspath(String path) {
    try {
      List<URL> urls = new ArrayList<>();
      for (String entry : path.split(File.pathSeparator)) {
        urls.add(new File(entry).toURI().toURL());
      }
      urls.forEach(loader::addURL);
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  Class<?> find(String name) throws ClassNotFoundException {
    return Class.forName(name, false, loader);
  }

  private final class Loader extends URLClassLoader {
    Loader(ClassLoader parent) {
      super("cells", new URL[0], parent);
    }

    @Override
    public void addURL(URL url) {
      super.addURL(url);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = compiled.remove(name);
      if (bytes == null) {
        return super.findClass(name);
      }
      byte[] rewritten = CellRewriter.rewrite(bytes);
      return defineClass(name, rewritten, 0, rewritten.length);
    }
  }
}
