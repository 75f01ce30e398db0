package io.percolate.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a learner's process sees of the machine's files, all of it to read alone.
 *
 * @param shown folders and files
 * @param covered folders and files within those, which are empty to the process
 * @param nativeCache where DJL's native libraries are unpacked already
 */
public record View(List<Path> shown, List<Path> covered, Path nativeCache) {
  /** What is mounted over a file that isn't to be seen. */
  static final String NOTHING = "/dev/null";

  private static final List<String> OF_SYSTEM =
      List.of(
          "/usr/lib",
          "/usr/lib32",
          "/usr/lib64",
          "/lib",
          "/lib64",
          "/etc/ld.so.cache",
          "/etc/fonts",
          "/usr/share/fonts",
          "/usr/share/fontconfig",
          "/usr/local/share/fonts",
          "/var/cache/fontconfig",
          "/sys/devices/system");

  public View {
    shown = List.copyOf(shown);
    covered = List.copyOf(covered);
  }

  /** A link at the root of the file system, such as {@code /lib} where that is in {@code /usr}. */
  record SystemLink(Path from, Path to) {}

  /** Libraries, fonts and what tells of processors: what a JVM needs of a system. */
  private static List<Path> ofSystem() {
    return OF_SYSTEM.stream()
        .map(Path::of)
        .filter(path -> Files.exists(path) && !Files.isSymbolicLink(path))
        .toList();
  }

  private static List<SystemLink> linksOfSystem() {
    return OF_SYSTEM.stream()
        .map(Path::of)
        .filter(Files::isSymbolicLink)
        .map(link -> new SystemLink(link, target(link)))
        .toList();
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JDK's folder and those that links in it lead to: Debian keeps its settings in /etc. */
  private static List<Path> ofJdk(Path home) {
    Path real = real(home);
    TreeSet<Path> folders = new TreeSet<>(List.of(real));
    try (Stream<Path> files = Files.walk(real)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        if (Files.exists(link)) {
          Path folder = link.toRealPath().getParent();
          if (!folder.startsWith(real)) {
            folders.add(folder);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The JDK in %s can't be read.".formatted(home), e);
    }
    return outermost(folders);
  }

  /** Without those that lie in others, or in the system's. */
  private static List<Path> outermost(TreeSet<Path> folders) {
    List<Path> kept = new ArrayList<>();
    for (Path folder : folders) {
      boolean isSeen =
          Stream.concat(ofSystem().stream(), kept.stream()).anyMatch(folder::startsWith);
      if (!isSeen) {
        kept.add(folder);
      }
    }
    return kept;
  }

  /**
   * The whole of what a process sees, looked up once for many processes.
   *
   * @param shown outer folders before those in them
   */
  record Seen(List<Path> shown, List<SystemLink> links, List<Path> covered) {}

  /** This view, with what a JVM of a JDK needs; real paths. */
  Seen with(Path jdk) {
    List<Path> all = new ArrayList<>(ofSystem());
    all.addAll(ofJdk(jdk));
    Stream.concat(shown.stream(), Stream.of(nativeCache))
        .filter(Files::exists)
        .map(View::real)
        .forEach(all::add);
    return new Seen(all, linksOfSystem(), covered.stream().map(View::real).toList());
  }

  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be read.".formatted(path), e);
    }
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}
