package io.percolate.kit.store;

import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A network's weights by DJL's names, and what a person calls them. */
final class Layers {

  private static final Pattern BLOCK = Pattern.compile("(\\d{2,})([^_]*)_");

  private Layers() {}

  /** Each weight once, in the network's order; one that layers share has the first one's name. */
  static Map<String, Parameter> weights(Block network) {
    refuseUnsaved(network);
    Map<String, Parameter> weights = new LinkedHashMap<>();
    Set<Parameter> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pair<String, Parameter> named : network.getParameters()) {
      if (seen.add(named.getValue()) && weights.put(named.getKey(), named.getValue()) != null) {
        throw new IllegalArgumentException(
            "Two weights of this network are called %s; give its blocks names that differ."
                .formatted(named.getKey()));
      }
    }
    return weights;
  }

  private static void refuseUnsaved(Block block) {
    if (block instanceof Unsaved) {
      throw new IllegalArgumentException(
          "The weights of a layer in whole numbers are in no file; save the network that it was made"
              + " of, with Packing.of(int8()) for example.");
    }
    block.getChildren().values().forEach(Layers::refuseUnsaved);
  }

  /** Whether a name is one that DJL gives to a weight in a block of blocks. */
  static boolean named(String name) {
    return BLOCK.matcher(name).lookingAt();
  }

  /** {@code 03SequentialBlock_01Linear_weight} is "the weight of layer 3.1 (Linear)". */
  static String words(String name) {
    Matcher block = BLOCK.matcher(name);
    StringBuilder number = new StringBuilder();
    String kind = "";
    int rest = 0;
    while (rest < name.length() && block.region(rest, name.length()).lookingAt()) {
      number.append(number.isEmpty() ? "" : ".").append(Integer.parseInt(block.group(1)));
      kind = block.group(2);
      rest = block.end();
    }
    if (number.isEmpty()) {
      return "“%s”".formatted(name);
    }
    return "the %s of layer %s%s"
        .formatted(name.substring(rest), number, kind.isEmpty() ? "" : " (" + kind + ")");
  }
}
