package io.percolate.kit.table;

import java.util.List;
import java.util.Set;

/**
 * Something a recipe asks for.
 *
 * @param step what is to be done
 * @param columns to which; where there are none, to all columns that it is meant for and that no
 *     other request of its sort names
 */
record Request(Step step, List<String> columns) {

  /** Something that is done to a column. */
  interface Step {
    /** What it is called in reports. */
    String step();

    /** The columns it works on. */
    Set<Kind> kinds();
  }

  /** What isn't learned. */
  enum Plain implements Step {
    MARK_MISSING("mark missing"),
    DROP("drop");

    private final String step;

    Plain(String step) {
      this.step = step;
    }

    @Override
    public String step() {
      return step;
    }

    @Override
    public Set<Kind> kinds() {
      return Set.of(Kind.values());
    }
  }

  @Override
  public String toString() {
    return columns.isEmpty() ? step.step() : step.step() + " " + String.join(", ", columns);
  }
}
