package io.percolate.kit.table;

import java.util.Set;

/** How a column becomes features. */
enum Encoding implements Request.Step {
  AS_IT_IS("as it is", Set.of(Kind.NUMBER, Kind.FLAG), Kind.FLAG),
  STANDARDISE("standardise", Set.of(Kind.NUMBER, Kind.FLAG), Kind.NUMBER),
  MIN_MAX("min-max", Set.of(Kind.NUMBER, Kind.FLAG), Kind.NUMBER),
  ONE_HOT("one-hot", Set.of(Kind.NUMBER, Kind.FLAG, Kind.TEXT), Kind.TEXT);

  private final String step;
  private final Set<Kind> kinds;
  private final Kind meant;

  Encoding(String step, Set<Kind> kinds, Kind meant) {
    this.step = step;
    this.kinds = kinds;
    this.meant = meant;
  }

  @Override
  public String step() {
    return step;
  }

  @Override
  public Set<Kind> kinds() {
    return kinds;
  }

  /** The columns that are meant where none is named. */
  Kind meant() {
    return meant;
  }
}
