package io.percolate.kernel.magic;

import io.github.spencerpark.jupyter.kernel.magic.registry.LineMagic;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** {@code %classpath} and {@code %jars}: makes jars and folders visible to cells. */
public final class ClasspathMagics {
  private final Consumer<String> addToClasspath;
  private final Set<Path> present = new HashSet<>();
  private final Set<String> presentJars = new HashSet<>();

  /**
   * Makes the magics.
   *
   * @param addToClasspath makes a jar or folder visible
   */
  public ClasspathMagics(Consumer<String> addToClasspath) {
    this.addToClasspath = addToClasspath;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      isNew(real(Path.of(entry)));
    }
  }

  /** Adds jars and folders of classes; patterns may hold {@code *} and {@code ?}. */
  @LineMagic
  public List<String> classpath(List<String> patterns) {
    return addAll("classpath", patterns);
  }

  /** Adds jars; patterns may hold {@code *} and {@code ?}. */
  @LineMagic
  public List<String> jars(List<String> patterns) {
    return addAll("jars", patterns);
  }

  /** Adds one jar or folder, unless cells see it already. */
  public void add(Path path) {
    Path real = real(path);
    if (!present.contains(real)) {
      requireWhole(real);
    }
    if (isNew(real)) {
      addToClasspath.accept(real.toString());
    }
  }

  /** With half a jar or a device on its class path the compiler fails, now and ever after. */
  private static void requireWhole(Path path) {
    if (path.toString().endsWith(".jar") || path.toString().endsWith(".zip")) {
      try (ZipFile jar = new ZipFile(path.toFile())) {
        jar.size();
      } catch (IOException e) {
        throw new MagicException(
            path + " is no whole jar (" + e.getMessage() + "); fetch or build it again.");
      }
    }
    if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
      throw new MagicException(path + " is neither a jar nor a folder.");
    }
  }

  /** A jar of the same name and size is the same jar, wherever it stands. */
  private boolean isNew(Path path) {
    boolean isNew = present.add(path);
    if (Files.isRegularFile(path)) {
      isNew &= presentJars.add(path.getFileName() + " of " + path.toFile().length() + " bytes");
    }
    return isNew;
  }

  private List<String> addAll(String magic, List<String> patterns) {
    if (patterns.isEmpty()) {
      throw new MagicException(
          "%" + magic + " needs a path, such as %" + magic + " ../lib/dist/*.jar");
    }
    List<Path> found = new ArrayList<>();
    for (String pattern : patterns) {
      List<Path> matches = find(pattern);
      if (matches.isEmpty()) {
        matches = findAtHome(pattern);
      }
      if (matches.isEmpty()) {
        throw new MagicException(
            "%"
                + magic
                + " "
                + pattern
                + " matches no file; paths start from "
                + Path.of("").toAbsolutePath()
                + ". If the pattern is right, build the jars first.");
      }
      found.addAll(matches);
    }
    found.forEach(this::add);
    return found.stream().map(Path::toString).toList();
  }

  /** What a notebook names above its folder is found also where the notebook was moved. */
  private static List<Path> findAtHome(String pattern) {
    String home = System.getProperty("percolate.home");
    return home == null || !pattern.startsWith("../")
        ? List.of()
        : find(home + "/" + pattern.replaceFirst("^(\\.\\./)+", ""));
  }

  private static List<Path> find(String pattern) {
    String[] names = pattern.replace('\\', '/').split("/");
    List<Path> found = List.of(Path.of(pattern.startsWith("/") ? "/" : ""));
    for (String name : names) {
      if (!name.isEmpty()) {
        found = found.stream().flatMap(folder -> inside(folder, name)).toList();
      }
    }
    return found.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
  }

  private static Stream<Path> inside(Path folder, String name) {
    if (!name.contains("*") && !name.contains("?")) {
      try {
        return Stream.of(folder.resolve(name)).filter(Files::exists);
      } catch (InvalidPathException e) {
        return Stream.empty();
      }
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> matcher.matches(file.getFileName()))
          .filter(file -> Files.isRegularFile(file) || Files.isDirectory(file)) // no device, say
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
