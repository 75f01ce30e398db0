package io.percolate.grader.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps in the order in which they run, of which some are cells of the release. */
final class Sequence {
  /** A step, and the cell of the release that it is, if it is one. */
  private record Place(Optional<ReleasedCell> cell, Step step) {}

  private final List<Place> places = new ArrayList<>();

  void add(Step step) {
    places.add(new Place(Optional.empty(), step));
  }

  void add(ReleasedCell cell, Step step) {
    places.add(new Place(Optional.of(cell), step));
  }

  /** Where a cell of the release is; -1 where it isn't. */
  int indexOf(ReleasedCell cell) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).cell().filter(cell::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  boolean contains(ReleasedCell cell) {
    return indexOf(cell) >= 0;
  }

  /** The last place of some cells; -1 where none of them is. */
  int lastOf(List<ReleasedCell> cells) {
    return cells.stream().mapToInt(this::indexOf).max().orElse(-1);
  }

  /** Puts a cell of the release right after a place. */
  void insertAfter(int index, ReleasedCell cell, Step step) {
    places.add(index + 1, new Place(Optional.of(cell), step));
  }

  void remove(ReleasedCell cell) {
    int index = indexOf(cell);
    if (index >= 0) {
      places.remove(index);
    }
  }

  List<Step> steps() {
    return places.stream().map(Place::step).toList();
  }
}
