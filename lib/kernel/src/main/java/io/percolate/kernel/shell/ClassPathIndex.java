package io.percolate.kernel.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * The classes in the jars of a class path, by package. The compiler's own way to look into a jar
 * mounts it as a file system and walks all of it, which for the kit's jars takes a fifth of a
 * kernel's start; their tables of contents are enough.
 */
final class ClassPathIndex {
  private static final String CLASS = JavaFileObject.Kind.CLASS.extension;

  /** Where the class files of each folder in the jars are. */
  private final Map<String, List<Place>> byFolder = new HashMap<>();

  /** A class file's place; a file object is made of it only when its package is listed. */
  private record Place(Path jar, ZipFile zip, ZipEntry entry) {}

  private ClassPathIndex() {}

  /**
   * The index of a class path; empty where something on it is no jar, and could change.
   *
   * @param entries in the order in which they are searched
   */
  static Optional<ClassPathIndex> of(Iterable<? extends Path> entries) {
    ClassPathIndex index = new ClassPathIndex();
    for (Path entry : entries) {
      if (Files.isDirectory(entry) || Files.exists(entry) && !index.add(entry)) {
        return Optional.empty();
      }
    }
    return Optional.of(index);
  }

  private boolean add(Path jar) {
    try {
      // It stays open as long as the kernel lives, as the class loader's does.
      ZipFile zip = new ZipFile(jar.toFile());
      zip.entries().asIterator().forEachRemaining(entry -> add(jar, zip, entry));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void add(Path jar, ZipFile zip, ZipEntry entry) {
    String name = entry.getName();
    if (name.endsWith(CLASS)) {
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      byFolder.computeIfAbsent(folder, any -> new ArrayList<>()).add(new Place(jar, zip, entry));
    }
  }

  /** The class files of a package, those of earlier jars first. */
  List<JavaFileObject> list(String packageName) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return byFolder.getOrDefault(folder, List.of()).stream()
        .<JavaFileObject>map(ClassInJar::new)
        .toList();
  }

  /** A class file in a jar. */
  static final class ClassInJar extends SimpleJavaFileObject {
    /** Says only that it is in a jar; the whole is put together when it is asked for. */
    private static final URI SOME_JAR = URI.create("jar:/");

    private final Place place;

    private ClassInJar(Place place) {
      super(SOME_JAR, Kind.CLASS);
      this.place = place;
    }

    String binaryName() {
      String name = place.entry().getName();
      return name.substring(0, name.length() - CLASS.length()).replace('/', '.');
    }

    @Override
    public URI toUri() {
      return URI.create("jar:" + place.jar().toUri() + "!/" + place.entry().getName());
    }

    /** As the compiler's own are called, in its messages. */
    @Override
    public String getName() {
      return place.jar() + "(/" + place.entry().getName() + ")";
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      String name = binaryName();
      return kind == getKind() && name.substring(name.lastIndexOf('.') + 1).equals(simpleName);
    }

    @Override
    public long getLastModified() {
      return place.entry().getTime();
    }

    @Override
    public InputStream openInputStream() {
      try {
        return place.zip().getInputStream(place.entry());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
