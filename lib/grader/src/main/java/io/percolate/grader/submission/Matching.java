package io.percolate.grader.submission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which cell of the release each submitted cell is: by its marks, else by its id, else by its text.
 * Several submitted cells may be the same one, split or copied.
 */
final class Matching {
  private final List<ReleasedCell> released;
  private final Map<Integer, ReleasedCell> byNumber = new TreeMap<>();
  private final Map<ReleasedCell, List<SubmittedCell>> byRelease = new HashMap<>();
  private final List<SubmittedCell> unmatched = new ArrayList<>();
  private final Map<Integer, ReleasedCell> recognised = new TreeMap<>();

  private Matching(List<ReleasedCell> released) {
    this.released = released;
  }

  static Matching of(List<ReleasedCell> released, List<SubmittedCell> submitted) {
    Matching matching = new Matching(released);
    List<SubmittedCell> rest = matching.byMarkOrId(submitted);
    matching.byText(rest);
    return matching;
  }

  private List<SubmittedCell> byMarkOrId(List<SubmittedCell> submitted) {
    Map<String, ReleasedCell> marks = new HashMap<>();
    Map<String, ReleasedCell> ids = new HashMap<>();
    for (ReleasedCell cell : released) {
      if (cell.isMarked()) {
        marks.putIfAbsent(cell.gradeId(), cell);
      }
      cell.id().ifPresent(id -> ids.putIfAbsent(id, cell));
    }
    List<SubmittedCell> rest = new ArrayList<>();
    for (SubmittedCell cell : submitted) {
      Optional<ReleasedCell> byMark = cell.gradeId().map(marks::get);
      Optional<ReleasedCell> byId = cell.id().map(ids::get);
      if (byMark.isPresent()) {
        match(cell, byMark.get());
      } else if (byId.isPresent()) {
        recognise(cell, byId.get());
      } else {
        rest.add(cell);
      }
    }
    return rest;
  }

  private void byText(List<SubmittedCell> rest) {
    Map<String, Deque<ReleasedCell>> texts = new HashMap<>();
    for (ReleasedCell cell : released) {
      if (!byRelease.containsKey(cell)) {
        texts.computeIfAbsent(key(cell.isCode(), cell.source()), k -> new ArrayDeque<>()).add(cell);
      }
    }
    for (SubmittedCell cell : rest) {
      Deque<ReleasedCell> same = texts.get(key(cell.isCode(), cell.source()));
      if (cell.isBlank() || same == null || same.isEmpty()) {
        unmatched.add(cell);
      } else {
        recognise(cell, same.remove());
      }
    }
  }

  private static String key(boolean isCode, String source) {
    return isCode + " " + Texts.normal(source);
  }

  private void recognise(SubmittedCell cell, ReleasedCell as) {
    match(cell, as);
    if (as.isMarked()) {
      recognised.put(as.index(), as);
    }
  }

  private void match(SubmittedCell cell, ReleasedCell as) {
    byNumber.put(cell.number(), as);
    byRelease.computeIfAbsent(as, r -> new ArrayList<>()).add(cell);
  }

  /** The submitted cells that are a cell of the release, in their order. */
  List<SubmittedCell> of(ReleasedCell cell) {
    return byRelease.getOrDefault(cell, List.of());
  }

  /** What a submitted cell is in the release. */
  Optional<ReleasedCell> of(SubmittedCell cell) {
    return Optional.ofNullable(byNumber.get(cell.number()));
  }

  /** The cells of the learner's own. */
  List<SubmittedCell> unmatched() {
    return unmatched;
  }

  /** The marked cells of the release that were known by other than their marks. */
  List<ReleasedCell> recognised() {
    return List.copyOf(recognised.values());
  }

  /** Whether any marked cell of the release is there. */
  boolean hasAnyMarked() {
    return byRelease.keySet().stream().anyMatch(ReleasedCell::isMarked);
  }
}
