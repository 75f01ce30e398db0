package io.percolate.book.site;

import java.util.List;
import java.util.Optional;

/**
 * What the site holds, in the order in which it is read.
 *
 * @param groups such as lessons, exercises and guides
 */
public record Contents(List<Group> groups) {

  /** Pages of one kind, under a heading; readers go from each to its neighbours. */
  public record Group(String title, List<Entry> entries) {}

  /** A page's path and its name. */
  public record Entry(String path, String title) {}

  /** Copies the list. */
  public Contents {
    groups = List.copyOf(groups);
  }

  /** The page before this one within its group. */
  Optional<Entry> before(String path) {
    return neighbour(path, -1);
  }

  /** The page after this one within its group. */
  Optional<Entry> after(String path) {
    return neighbour(path, 1);
  }

  private Optional<Entry> neighbour(String path, int step) {
    for (Group group : groups) {
      List<String> paths = group.entries().stream().map(Entry::path).toList();
      int place = paths.indexOf(path);
      if (place >= 0 && place + step >= 0 && place + step < paths.size()) {
        return Optional.of(group.entries().get(place + step));
      }
    }
    return Optional.empty();
  }
}
