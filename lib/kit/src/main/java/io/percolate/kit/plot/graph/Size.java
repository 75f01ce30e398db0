package io.percolate.kit.plot.graph;

/** How large something is on the page, in its pixels. */
public record Size(double width, double height) {

  /** The size of what isn't there. */
  public static final Size NONE = new Size(0, 0);

  Size turned() {
    return new Size(height, width);
  }
}
