package io.percolate.exercises.fromneurontonetwork;

import io.percolate.check.contract.Contract;
import java.util.List;

/** A network as a graph: its arrows, between units that are numbered through. */
@Contract(
    id = "edges",
    title = "The arrows of a network",
    points = 3,
    hints = {
      "Every unit of a layer has an arrow to every unit of the next layer, so three loops are enough: over the layers, over the units of one, over the units of the next. Which number does a layer's first unit have?",
      "Keep the number of the first unit of the layer on the left: int first = 0. For l from 1 on, the layer on the right starts at next = first + units[l − 1]. Add new Edge(first + i, next + j) for every i below units[l − 1] and every j below units[l]; then first = next."
    })
@FunctionalInterface
public interface Edges {
  /**
   * The arrows of a fully connected network. Units are numbered from 0 on: the inputs first, then
   * the first layer, and so on, without a gap.
   *
   * @param units how many inputs there are, then how many units each layer has; at least two
   *     numbers, each at least 1
   * @return an arrow from every unit (or input) to every unit of the next layer, each once, in any
   *     order
   */
  List<Edge> of(int[] units);
}
