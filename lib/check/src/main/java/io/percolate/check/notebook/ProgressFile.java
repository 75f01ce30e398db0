package io.percolate.check.notebook;

import io.percolate.check.notebook.Entry.Key;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A file of one line a question, for people to read and, if they like, to edit: a line that makes
 * no sense is left as it is. Several processes may change it at a time.
 *
 * @param path the file; its folder must exist
 */
record ProgressFile(Path path) {
  static final String NAME = "progress.tsv";

  private static final List<String> HEAD =
      List.of(
          "# How far you are, one line a question. Delete a line to begin that question anew.",
          "# assignment\tquestion\tpoints\tpublic points\thints\tpassed");

  /** Every question that the file knows of; where it has two lines, the better of both. */
  Map<Key, Standing> read() throws IOException {
    return known(lines());
  }

  /** Changes what the file knows, all of it or nothing. */
  void update(UnaryOperator<Map<Key, Standing>> change) throws IOException {
    synchronized (ProgressFile.class) { // a lock on a file is for a whole process
      Path lock = path.resolveSibling("." + NAME + ".lock");
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        await(channel);
        List<String> lines = lines();
        Map<Key, Standing> before = known(lines);
        Map<Key, Standing> after = change.apply(new LinkedHashMap<>(before));
        Map<Key, Standing> changed = new LinkedHashMap<>(after);
        changed.entrySet().removeAll(before.entrySet());
        if (!changed.isEmpty()) {
          write(with(lines, changed));
        }
      }
    }
  }

  /** Waits for other processes, where the file system has locks; the channel's end frees it. */
  private static void await(FileChannel channel) {
    try {
      channel.lock();
    } catch (IOException e) {
      // Without locks, two kernels that write at the same moment may lose one of two lines.
    }
  }

  /** The lines with what has changed: in its old place, or else at the end. */
  private static List<String> with(List<String> lines, Map<Key, Standing> changed) {
    Map<Key, Standing> open = new LinkedHashMap<>(changed);
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      Key key = entry(line).map(Entry::key).orElse(null);
      if (open.containsKey(key)) {
        result.add(bytes(new Entry(key, open.remove(key)).line()));
      } else if (!changed.containsKey(key)) { // a second line of the same question goes
        result.add(line);
      }
    }
    open.forEach((key, standing) -> result.add(bytes(new Entry(key, standing).line())));
    return result;
  }

  private static Map<Key, Standing> known(List<String> lines) {
    Map<Key, Standing> known = new LinkedHashMap<>();
    for (String line : lines) {
      entry(line).ifPresent(entry -> known.merge(entry.key(), entry.standing(), Standing::or));
    }
    return known;
  }

  private static Optional<Entry> entry(String line) {
    return Entry.parse(
        new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
  }

  /** UTF-8, a character a byte: so a line that isn't UTF-8 comes back as it was. */
  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private List<String> lines() throws IOException {
    String text;
    try {
      text = Files.readString(path, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return HEAD;
    }
    return List.of((text.endsWith("\n") ? text : text + "\n").split("\n"));
  }

  private void write(List<String> lines) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path;
    Path unfinished = target.resolveSibling("." + NAME + ".unfinished");
    Files.writeString(unfinished, String.join("\n", lines) + "\n", StandardCharsets.ISO_8859_1);
    Files.move(
        unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
