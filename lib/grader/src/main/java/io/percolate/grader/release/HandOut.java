package io.percolate.grader.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What learners get: Percolate as it stands, without its solutions, in one zip file. The same files
 * make the same bytes, whenever and by whomever it is made.
 */
public final class HandOut {
  /** Named one by one, so that what an instructor keeps beside them isn't handed out. */
  private static final Set<String> PARTS =
      Set.of(
          ".binder",
          ".devcontainer",
          ".gitignore",
          ".mvn",
          "LICENSE",
          "README.md",
          "datasets",
          "docs",
          "exercises",
          "lib",
          "mvnw",
          "mvnw.cmd",
          "notebooks",
          "percolate",
          "percolate.cmd",
          "pom.xml");

  private static final String FOLDER = "percolate/";

  private static final Pattern LINK_TO_SOLUTIONS =
      Pattern.compile("\\[([^\\[\\]]+)]\\((?:\\.\\./)*solutions(?:/[^()]*)?\\)");

  /** As the build dates the files in its jars. */
  private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 1, 0, 0);

  private static final int FILE = 0100644;
  private static final int EXECUTABLE = 0100755;

  private final Path root;
  private final Path zip;

  private HandOut(Path root, Path zip) {
    this.root = root.toAbsolutePath().normalize();
    this.zip = zip.toAbsolutePath().normalize();
  }

  /**
   * Writes the hand-out of the installation at a root, all of it or nothing.
   *
   * @return how many files are in it
   * @throws ReleaseException if an answer or a hidden test would be handed out
   * @throws UncheckedIOException if a file can't be read or the zip can't be written
   */
  public static int write(Path root, Path zip) {
    return new HandOut(root, zip).write();
  }

  private int write() {
    try {
      Map<String, byte[]> files = new TreeMap<>();
      for (Path file : files()) {
        files.put(FOLDER + unixPath(file), content(file));
      }
      checkNoAnswers(files);
      Path unfinished = zip.resolveSibling("." + zip.getFileName() + ".unfinished");
      Files.write(unfinished, zipped(files));
      Files.move(unfinished, zip, StandardCopyOption.REPLACE_EXISTING);
      return files.size();
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be made: %s".formatted(zip, e), e);
    }
  }

  private Set<Path> files() throws IOException {
    Ignored ignored = Ignored.in(root);
    Set<Path> files = new TreeSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || isWanted(folder, ignored)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isWanted(file, ignored)) {
              if (!attributes.isRegularFile()) {
                throw new IOException(file + " is a link; a hand-out holds files only");
              }
              files.add(root.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private boolean isWanted(Path path, Ignored ignored) {
    Path belowRoot = root.relativize(path);
    return PARTS.contains(belowRoot.getName(0).toString())
        && !ignored.contains(belowRoot)
        && !path.equals(zip);
  }

  /** Guides link to solutions, which a hand-out doesn't have: there the words alone are left. */
  private byte[] content(Path file) throws IOException {
    byte[] content = Files.readAllBytes(root.resolve(file));
    if (!file.toString().endsWith(".md")) {
      return content;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    return LINK_TO_SOLUTIONS.matcher(text).replaceAll("$1").getBytes(StandardCharsets.UTF_8);
  }

  private static String unixPath(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Released exercises have none; a copy that someone worked on might. */
  private static void checkNoAnswers(Map<String, byte[]> files) {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      if (file.getKey().startsWith(FOLDER + "exercises/")
          && file.getKey().endsWith(".ipynb")
          && Arrays.stream(Region.values()).anyMatch(region -> region.isIn(text))) {
        throw new ReleaseException(
            List.of(
                "%s holds answers or hidden tests; take it out of the way, or release it."
                    .formatted(file.getKey().substring(FOLDER.length()))));
      }
    }
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, Integer> modes = new TreeMap<>();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        // Local, as a zip has it: by setTime the bytes would depend on the time zone.
        entry.setTimeLocal(DATE);
        out.putNextEntry(entry);
        out.write(file.getValue());
        out.closeEntry();
        modes.put(file.getKey(), isScript(file.getValue()) ? EXECUTABLE : FILE);
      }
    }
    return ZipModes.marked(bytes.toByteArray(), modes);
  }

  /** By its content, so that a hand-out made on Windows starts on Linux too. */
  private static boolean isScript(byte[] content) {
    return content.length > 2 && content[0] == '#' && content[1] == '!';
  }
}
