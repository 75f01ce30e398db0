package io.percolate.book.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files of the site, by path. They are whole and proven before one is written. */
public final class Site {
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** Adds a file, such as a figure. */
  public void add(String path, byte[] content) {
    files.put(path, content);
  }

  /** Adds a text. */
  public void add(String path, String text) {
    add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  /** The files' paths, in alphabetical order. */
  public Iterable<String> paths() {
    return files.keySet();
  }

  /** How many bytes it takes. */
  public long size() {
    return files.values().stream().mapToLong(content -> content.length).sum();
  }

  /** A file that comes with the program: style, scripts, the frame of a page. */
  public static String resource(String name) {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The book's jar is damaged; build it again.", e);
    }
  }

  /** Writes every file below a folder that is there and empty. */
  public void write(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
