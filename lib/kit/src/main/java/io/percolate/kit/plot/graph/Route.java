package io.percolate.kit.plot.graph;

import java.util.List;

/**
 * The way of an arrow. Between layers it bends from one spot to the next and leaves and reaches
 * each along the graph's direction; through a layer it runs straight, between the boxes.
 *
 * @param spots where it goes, the first on the edge of its first box, the last on that of its last
 * @param label where its text has room; of no size where it has none
 */
public record Route(List<Spot> spots, Box label) {

  Route turned() {
    return new Route(spots.stream().map(Spot::turned).toList(), label.turned());
  }
}
