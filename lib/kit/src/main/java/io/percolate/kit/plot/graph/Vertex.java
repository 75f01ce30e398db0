package io.percolate.kit.plot.graph;

import java.util.ArrayList;
import java.util.List;

/** A box, or a place that a long arrow keeps free in a layer on its way. */
final class Vertex {

  final int rank;
  final Size size;

  /** Whether an arrow passes here rather than ends. */
  final boolean passage;

  final List<Vertex> above = new ArrayList<>();
  final List<Vertex> below = new ArrayList<>();

  /** Its place within its layer. */
  int order;

  /** Its middle across the graph's direction. */
  double x;

  Vertex(int rank, Size size, boolean passage) {
    this.rank = rank;
    this.size = size;
    this.passage = passage;
  }

  void connect(Vertex next) {
    below.add(next);
    next.above.add(this);
  }
}
