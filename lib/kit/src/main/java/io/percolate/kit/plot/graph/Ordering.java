package io.percolate.kit.plot.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Orders each layer so that few arrows cross: barycentres (Sugiyama, Tagawa and Toda, 1981), with
 * swaps of neighbours where that helps further.
 */
final class Ordering {

  private static final int SWEEPS = 12;
  private static final int STARTS = 8;

  private final List<List<Vertex>> layers;

  private Ordering(List<List<Vertex>> layers) {
    this.layers = layers;
  }

  /** Sorts the layers' lists and numbers their vertices. */
  static void reduceCrossings(List<List<Vertex>> layers) {
    new Ordering(layers).run();
  }

  /** From the order given and from shuffled ones, each time the same; the best wins. */
  private void run() {
    layers.forEach(Ordering::number);
    List<List<Vertex>> best = copy();
    long fewest = crossings();
    Random random = new Random(STARTS);
    for (int start = 0; start < STARTS; start++) {
      for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
        sweep(sweep % 2 == 0);
        long now = crossings();
        if (now < fewest) {
          fewest = now;
          best = copy();
        }
      }
      for (List<Vertex> layer : layers) {
        Collections.shuffle(layer, random);
        number(layer);
      }
    }
    for (int i = 0; i < layers.size(); i++) {
      Collections.copy(layers.get(i), best.get(i));
      number(layers.get(i));
    }
  }

  private void sweep(boolean down) {
    List<List<Vertex>> way = new ArrayList<>(layers);
    if (!down) {
      Collections.reverse(way);
    }
    way.forEach(layer -> sort(layer, down ? v -> v.above : v -> v.below));
    layers.forEach(this::swapNeighbours);
  }

  private List<List<Vertex>> copy() {
    return layers.stream().map(List::copyOf).toList();
  }

  private static void number(List<Vertex> layer) {
    for (int i = 0; i < layer.size(); i++) {
      layer.get(i).order = i;
    }
  }

  /** By the mean place of their neighbours; who has none keeps its own. */
  private static void sort(List<Vertex> layer, Function<Vertex, List<Vertex>> neighbours) {
    Map<Vertex, Double> middle = new IdentityHashMap<>();
    for (Vertex vertex : layer) {
      double mean =
          neighbours.apply(vertex).stream().mapToInt(v -> v.order).average().orElse(vertex.order);
      middle.put(vertex, mean);
    }
    layer.sort(Comparator.comparingDouble(middle::get));
    number(layer);
  }

  private void swapNeighbours(List<Vertex> layer) {
    for (int i = 0; i + 1 < layer.size(); i++) {
      Vertex left = layer.get(i);
      Vertex right = layer.get(i + 1);
      long asIs = crossings(left.above, right.above) + crossings(left.below, right.below);
      long swapped = crossings(right.above, left.above) + crossings(right.below, left.below);
      if (swapped < asIs) {
        Collections.swap(layer, i, i + 1);
        number(layer);
      }
    }
  }

  private long crossings() {
    long count = 0;
    for (List<Vertex> layer : layers) {
      for (int i = 0; i < layer.size(); i++) {
        for (int j = i + 1; j < layer.size(); j++) {
          count += crossings(layer.get(i).below, layer.get(j).below);
        }
      }
    }
    return count;
  }

  /** Between the arrows of a vertex and those of one to its right. */
  private static long crossings(List<Vertex> left, List<Vertex> right) {
    return left.stream()
        .mapToLong(a -> right.stream().filter(b -> b.order < a.order).count())
        .sum();
  }
}
