package io.percolate.kernel.shell;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.EngineTerminationException;
import jdk.jshell.spi.ExecutionControl.InternalException;

/** Loads the classes of cells, and of the jars that a notebook adds. */
final class CellLoader implements LoaderDelegate {
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

  @Override
  public void load(ClassBytecodes[] classes) throws ClassInstallException {
    boolean[] loaded = new boolean[classes.length];
    for (ClassBytecodes c : classes) {
      compiled.put(c.name(), c.bytecodes());
      executions.put(c.name(), execution);
    }
    try {
      for (int i = 0; i < classes.length; i++) {
        // Asking for the methods links the class, so that a fault in it shows here.
        Class.forName(classes[i].name(), false, loader).getDeclaredMethods();
        loaded[i] = true;
      }
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new ClassInstallException("load: " + e, loaded);
    }
  }

  @Override
  public void classesRedefined(ClassBytecodes[] classes) {
    for (ClassBytecodes c : classes) {
      compiled.put(c.name(), c.bytecodes());
    }
  }

  @Override
  public void addToClasspath(String path) throws EngineTerminationException, InternalException {
    try {
      List<URL> urls = new ArrayList<>();
      for (String entry : path.split(File.pathSeparator)) {
        urls.add(new File(entry).toURI().toURL());
      }
      urls.forEach(loader::addURL);
    } catch (MalformedURLException e) {
      throw new InternalException(e.toString());
    }
  }

  @Override
  public Class<?> findClass(String name) throws ClassNotFoundException {
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
