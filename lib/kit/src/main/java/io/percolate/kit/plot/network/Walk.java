package io.percolate.kit.plot.network;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Convolution;
import ai.djl.nn.core.Linear;
import ai.djl.util.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Follows an example through a network whose parameters have their shapes. */
final class Walk {

  /** What arrives somewhere: from which layers, in which shapes, batch included. */
  private record Flow(List<Integer> from, Shape... shapes) {}

  private final List<Layer> layers = new ArrayList<>();
  private final Set<Parameter> counted = Collections.newSetFromMap(new IdentityHashMap<>());

  List<Layer> through(Block network, Shape... inputs) {
    Flow input = add("input", "", List.of(), List.of(), List.of(), inputs);
    follow(network, input);
    return layers;
  }

  private Flow follow(Block block, Flow in) {
    if (block instanceof SequentialBlock chain
        && !chain.isReturnIntermediate()
        && flowsAs(block, SequentialBlock.class)) {
      Flow flow = in;
      for (Block child : block.getChildren().values()) {
        flow = follow(child, flow);
      }
      return flow;
    }
    if (block instanceof ParallelBlock && flowsAs(block, ParallelBlock.class)) {
      return branches(block, in);
    }
    check(block, in.shapes());
    return add(
        kind(block, in.shapes()),
        Settings.of(block),
        block.getParameters().values(),
        in.from(),
        parts(block),
        block.getOutputShapes(in.shapes()));
  }

  private Flow branches(Block block, Flow in) {
    List<Integer> ends = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    for (Block child : block.getChildren().values()) {
      boolean skip = kind(child, in.shapes()).equals(Functions.IDENTITY);
      Flow out = skip ? in : follow(child, in); // what changes nothing is an arrow past the others
      ends.addAll(out.from());
      shapes.addAll(Arrays.asList(out.shapes()));
    }
    Shape[] joined = block.getOutputShapes(in.shapes());
    return add("join", Joins.describe(shapes, joined), List.of(), ends, List.of(), joined);
  }

  private Flow add(
      String kind,
      String settings,
      List<Parameter> parameters,
      List<Integer> from,
      List<Layer> parts,
      Shape... output) {
    Count count = Count.of(parameters.stream().filter(counted::add).toList());
    boolean shared = count.all() == 0 && !parameters.isEmpty();
    String words = shared ? (settings.isEmpty() ? "" : settings + ", ") + "shared" : settings;
    layers.add(new Layer(kind, words, single(output), count, from, parts));
    return new Flow(List.of(layers.size() - 1), output);
  }

  /** The blocks within one whose author alone knows how they are connected. */
  private static List<Layer> parts(Block block) {
    List<Layer> parts = new ArrayList<>();
    for (Pair<String, Block> named : block.getChildren()) {
      Block child = named.getValue();
      Count count = Count.of(child.getParameters().values());
      parts.add(
          new Layer(
              kind(child, inputs(child)),
              Settings.of(child),
              List.of(),
              count,
              List.of(),
              parts(child)));
    }
    return parts;
  }

  /** Whether a block passes examples on as this class does, rather than in a way of its own. */
  private static boolean flowsAs(Block block, Class<?> type) {
    for (Class<?> at = block.getClass(); at != type; at = at.getSuperclass()) {
      boolean own =
          Arrays.stream(at.getDeclaredMethods())
              .anyMatch(method -> method.getName().equals("forwardInternal"));
      if (own) {
        return false;
      }
    }
    return true;
  }

  private static String kind(Block block, Shape... in) {
    return block instanceof LambdaBlock function ? Functions.name(function, in) : plainKind(block);
  }

  private static String plainKind(Block block) {
    Class<?> type = block.getClass();
    return type.isAnonymousClass() ? type.getSuperclass().getSimpleName() : type.getSimpleName();
  }

  /** What a block within another was given weights for; nothing if that isn't known. */
  private static Shape[] inputs(Block block) {
    return block.isInitialized() ? block.getInputShapes() : new Shape[0];
  }

  /** DJL finds out only when it computes; the shapes alone would pass. */
  private static void check(Block block, Shape... in) {
    boolean dense = block instanceof Linear;
    if (dense || block instanceof Convolution) {
      long expected = block.getDirectParameters().get("weight").getShape().get(1);
      expected *= block instanceof Convolution convolution ? convolution.getGroups() : 1;
      long given = in[0].get(dense ? in[0].dimension() - 1 : 1);
      if (expected != given) {
        throw new IllegalArgumentException(
            "its %s layer has weights for %d %s, but %s arrives there."
                .formatted(
                    plainKind(block), expected, dense ? "values" : "channels", single(in).get(0)));
      }
    }
  }

  private static List<Shape> single(Shape... batch) {
    return Arrays.stream(batch).map(shape -> shape.slice(1)).toList();
  }
}
