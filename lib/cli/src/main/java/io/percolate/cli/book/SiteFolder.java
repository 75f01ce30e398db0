package io.percolate.cli.book;

import io.percolate.book.site.Site;
import io.percolate.cli.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds a site. A new site takes the place of an older one as a whole; a folder
 * that holds anything else is left alone.
 */
final class SiteFolder {
  /** Only a site has it. */
  private static final String MARK = "assets/search-index.js";

  private final Path folder;

  private SiteFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * A folder that may be written.
   *
   * @throws Complaint if something other than a site is there
   */
  static SiteFolder at(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (Files.exists(absolute) && !Files.exists(absolute.resolve(MARK)) && !isEmpty(absolute)) {
      throw new Complaint(
          "%s holds something that isn't a book, and would be lost; name another folder."
              .formatted(folder));
    }
    return new SiteFolder(absolute);
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false; // a file, or a folder that can't be looked into
    }
  }

  /** The page to open. */
  Path index() {
    return folder.resolve("index.html");
  }

  void write(Site site) {
    Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
    try {
      delete(unfinished);
      Files.createDirectories(unfinished);
      site.write(unfinished);
      delete(folder);
      Files.move(unfinished, folder);
    } catch (IOException e) {
      throw new Complaint("%s can't be written: %s".formatted(folder, e), e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
