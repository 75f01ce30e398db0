package io.percolate.kit.plot.network;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.convolutional.Convolution;
import ai.djl.nn.convolutional.Deconvolution;
import ai.djl.nn.core.AbstractIndexedEmbedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.nn.recurrent.RecurrentBlock;
import ai.djl.nn.transformer.IdEmbedding;
import ai.djl.nn.transformer.ScaledDotProductAttentionBlock;
import ai.djl.util.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings of a block that matter to who looks at a network, in words. */
final class Settings {

  private Settings() {}

  /** For a block whose parameters have their shapes. */
  static String of(Block block) {
    if (block instanceof Linear) {
      return linear(block);
    }
    if (block instanceof Convolution convolution) {
      return convolution(convolution);
    }
    if (block instanceof Deconvolution) {
      int filters = Fields.read(block, "filters", Integer.class, 0);
      return counted(filters, "filter") + " " + sides(shape(block, "weight").slice(2).getShape());
    }
    if (block instanceof Dropout) {
      return "rate " + Fields.read(block, "rate", Float.class, Float.NaN);
    }
    if (block instanceof RecurrentBlock) {
      return recurrent(block);
    }
    if (block instanceof AbstractIndexedEmbedding<?> || block instanceof IdEmbedding) {
      return "table " + sides(shape(block, "embedding").getShape());
    }
    if (block instanceof ScaledDotProductAttentionBlock) {
      return counted(Fields.read(block, "headCount", Integer.class, 0), "head");
    }
    boolean told = block instanceof BatchNorm || block instanceof LayerNorm;
    return told ? "" : parameters(block);
  }

  private static String linear(Block block) {
    boolean bias = block.getDirectParameters().contains("bias");
    return counted(shape(block, "weight").get(0), "unit") + (bias ? "" : ", no bias");
  }

  private static String convolution(Convolution block) {
    List<String> words = new ArrayList<>();
    words.add(
        counted(block.getFilters(), "filter") + " " + sides(block.getKernelShape().getShape()));
    other("stride", block.getStride(), 1).ifPresent(words::add);
    other("padding", block.getPadding(), 0).ifPresent(words::add);
    other("dilation", block.getDilation(), 1).ifPresent(words::add);
    if (block.getGroups() != 1) {
      words.add(block.getGroups() + " groups");
    }
    if (!block.isIncludeBias()) {
      words.add("no bias");
    }
    return String.join(", ", words);
  }

  /** Said only where it isn't what it usually is. */
  private static Optional<String> other(String name, Shape value, long usual) {
    long[] sides = value.getShape();
    if (Arrays.stream(sides).allMatch(side -> side == usual)) {
      return Optional.empty();
    }
    boolean same = Arrays.stream(sides).distinct().count() == 1;
    return Optional.of(name + " " + (same ? "" + sides[0] : sides(sides)));
  }

  private static String recurrent(Block block) {
    int layers = Fields.read(block, "numLayers", Integer.class, 1);
    boolean both = Fields.read(block, "bidirectional", Boolean.class, false);
    String states = counted(Fields.read(block, "stateSize", Long.class, 0L), "state");
    return states + (layers == 1 ? "" : ", " + layers + " layers") + (both ? ", both ways" : "");
  }

  /** What is known of a block of somebody's own: its parameters. */
  private static String parameters(Block block) {
    return block.getDirectParameters().stream()
        .map(named -> named.getKey() + " " + named.getValue().getShape())
        .collect(Collectors.joining(", "));
  }

  private static Shape shape(Block block, String parameter) {
    return block.getDirectParameters().stream()
        .filter(named -> named.getKey().equals(parameter))
        .map(Pair::getValue)
        .map(Parameter::getShape)
        .findFirst()
        .orElseThrow();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String sides(long... sides) {
    return Arrays.stream(sides).mapToObj(Long::toString).collect(Collectors.joining(" × "));
  }
}
