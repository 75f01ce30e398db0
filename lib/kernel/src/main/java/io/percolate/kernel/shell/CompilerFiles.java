package io.percolate.kernel.shell;

import io.percolate.kernel.shell.ClassPathIndex.ClassInJar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Where JShell's compiler finds classes: as always, but sooner. Jars are looked up in an index, the
 * JDK's own packages are listed once, and the list of all packages, which only completion needs, is
 * not made while a notebook's first cells wait for the processor.
 */
final class CompilerFiles extends ForwardingJavaFileManager<StandardJavaFileManager>
    implements StandardJavaFileManager {
  private static final Set<String> CLASS_PATH_OPTIONS = Set.of("-classpath", "--class-path", "-cp");
  private static final long BEFORE_COMPLETION_SECONDS = 60;

  private final Map<List<Object>, Iterable<JavaFileObject>> ofTheJdk = new HashMap<>();
  private final CompletableFuture<Boolean> completion = new CompletableFuture<>();
  private Optional<ClassPathIndex> index;

  CompilerFiles(StandardJavaFileManager files) {
    super(files);
  }

  /** Says that somebody asks for completions. */
  void wantCompletion() {
    completion.complete(true);
  }

  /** Says that nobody will: the shell is closed. */
  void forgoCompletion() {
    completion.complete(false);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    if (location == StandardLocation.CLASS_PATH && !recurse && kinds.contains(Kind.CLASS)) {
      Optional<ClassPathIndex> jars = index();
      if (jars.isPresent()) {
        return jars.get().list(packageName);
      }
    }
    if (!location.getName().startsWith(StandardLocation.SYSTEM_MODULES.getName())) {
      return super.list(location, packageName, kinds, recurse);
    }
    List<Object> key = List.of(location, packageName, kinds, recurse);
    Iterable<JavaFileObject> known = ofTheJdk.get(key);
    if (known == null) {
      known = super.list(location, packageName, kinds, recurse);
      ofTheJdk.put(key, known);
    }
    return known;
  }

  private Optional<ClassPathIndex> index() {
    if (index == null) {
      index = ClassPathIndex.of(fileManager.getLocationAsPaths(StandardLocation.CLASS_PATH));
    }
    return index;
  }

  /** The class path grows so; other options come with every run of the compiler. */
  @Override
  public boolean handleOption(String option, Iterator<String> arguments) {
    if (CLASS_PATH_OPTIONS.contains(option)) {
      index = null;
    }
    return super.handleOption(option, arguments);
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof ClassInJar own
        ? own.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a instanceof ClassInJar || b instanceof ClassInJar
        ? a.toUri().equals(b.toUri())
        : super.isSameFile(a, b);
  }

  /** Asked by the thread that lists all packages, and by it alone. */
  @Override
  public Iterable<? extends Path> getLocationAsPaths(Location location) {
    completion.completeOnTimeout(true, BEFORE_COMPLETION_SECONDS, TimeUnit.SECONDS);
    if (!completion.join()) {
      throw new IllegalStateException("Closed."); // JShell lists nothing then
    }
    return fileManager.getLocationAsPaths(location);
  }

  /**
   * From where the compiler loads what takes part in compiling: nowhere. JShell runs no annotation
   * processors, but a jar on the class path could bring a plug-in of the compiler that starts by
   * itself.
   */
  @Override
  public ClassLoader getClassLoader(Location location) {
    return ClassLoader.getPlatformClassLoader();
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(
      Iterable<? extends File> files) {
    return fileManager.getJavaFileObjectsFromFiles(files);
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
    return fileManager.getJavaFileObjects(files);
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
    return fileManager.getJavaFileObjectsFromStrings(names);
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
    return fileManager.getJavaFileObjects(names);
  }

  @Override
  public void setLocation(Location location, Iterable<? extends File> files) throws IOException {
    fileManager.setLocation(location, files);
  }

  @Override
  public Iterable<? extends File> getLocation(Location location) {
    return fileManager.getLocation(location);
  }
}
