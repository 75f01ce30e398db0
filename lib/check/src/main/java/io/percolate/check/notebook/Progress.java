package io.percolate.check.notebook;

import io.percolate.check.notebook.Entry.Key;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How far a learner is: kept in a file, or, where it can't be written, for as long as this process
 * lives.
 */
final class Progress {
  private final Optional<ProgressFile> file;
  private final Map<Key, Standing> unwritten = new LinkedHashMap<>();
  private Optional<String> fault = Optional.empty();

  private Progress(Optional<ProgressFile> file) {
    this.file = file;
  }

  /** Kept in this folder. */
  static Progress in(Path folder) {
    return new Progress(Optional.of(new ProgressFile(folder.resolve(ProgressFile.NAME))));
  }

  /** Kept nowhere. */
  static Progress untold() {
    return new Progress(Optional.empty());
  }

  /** Why the file couldn't be read or written the last time, as a sentence. */
  synchronized Optional<String> fault() {
    return fault;
  }

  /** Every question that anything is known of. */
  synchronized Map<Key, Standing> all() {
    Map<Key, Standing> all = new LinkedHashMap<>();
    if (file.isPresent()) {
      try {
        all.putAll(file.get().read());
      } catch (IOException e) {
        fault = Optional.of(sentence(e));
      }
    }
    unwritten.forEach((key, standing) -> all.merge(key, standing, Standing::or));
    return all;
  }

  Standing of(Key key) {
    return all().getOrDefault(key, Standing.NONE);
  }

  /** Changes how far the learner is with a question; returns how far that is then. */
  synchronized Standing update(Key key, UnaryOperator<Standing> change) {
    unwritten.put(key, change.apply(of(key)));
    if (file.isPresent()) {
      try {
        file.get()
            .update(
                known -> {
                  unwritten.forEach((each, standing) -> known.merge(each, standing, Standing::or));
                  return known;
                });
        unwritten.clear();
        fault = Optional.empty();
      } catch (IOException e) {
        fault = Optional.of(sentence(e));
      }
    }
    return of(key);
  }

  private String sentence(IOException e) {
    String reason = e instanceof FileSystemException ? null : e.getMessage(); // else it's the path
    return "Your progress can't be kept: %s can't be written%s. All else works."
        .formatted(file.orElseThrow().path(), reason == null ? "" : " (" + reason + ")");
  }
}
