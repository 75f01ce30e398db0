package io.percolate.kit.deploy;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.train.Provenance;
import io.percolate.kit.train.Train;

/** Whether enough is told of a network, and of this one. */
final class Complete {

  private Complete() {}

  /** The examples to measure on, once everything is as it should be. */
  static Examples check(Block network, Provenance made, About about) {
    if (!network.isInitialized()) {
      throw new IllegalArgumentException(
          "This network has no weights yet; train it, or load them, before it is exported.");
    }
    if (network.getInputShapes().length != 1) {
      throw new IllegalArgumentException(
          "This network takes %d arrays, and one is exported; let a first layer part it."
              .formatted(network.getInputShapes().length));
    }
    if (about.changes().isEmpty() && !made.result().equals(Parameters.checksum(network))) {
      throw new IllegalArgumentException(
          "These aren't the weights that the run ended with, so what made them isn't known. Export the network of that run; or if you changed it since, tell how: changed(\"pruned to a tenth\").");
    }
    told("what it was trained on: data(\"…\")", about.data());
    told("what goes in, and in which units: input(\"…\")", about.input());
    told("what comes out, and in which units: output(\"…\")", about.output());
    told("how good it is: tested(\"…\", examples that it didn't learn from)", about.tested());
    if (about.shift().length == 0 != (about.scale().length == 0)) {
      throw new IllegalArgumentException(
          "Preparation is two things, a shift and a scale; give both.");
    }
    Examples test = about.test().orElseThrow();
    if (test.size() == 0) {
      throw new IllegalArgumentException("There are no examples to test on; give some.");
    }
    return test;
  }

  private static void told(String what, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("A stranger needs to know " + what + ".");
    }
  }

  /** Whether so many names are enough for so many outputs: one each, two for a single, or none. */
  static boolean names(int names, long outputs) {
    return names == 0 || names > 1 && names == outputs || names == 2 && outputs == 1;
  }

  static void classes(About about, Provenance made, Shape output) {
    int names = about.classes().size();
    long outputs = output.size();
    boolean yesOrNo = made.settings().contains(Train.binaryCrossEntropy().getName());
    if (names == 0 && outputs == 1 && yesOrNo) {
      throw new IllegalArgumentException(
          "The network was trained to answer yes or no, and its card would measure its logit as a number: name both answers, such as classes(\"no\", \"yes\").");
    }
    if (!names(names, outputs)) {
      throw new IllegalArgumentException(
          "The network has %d outputs and classes have %d names; give each output a name, or a single one two."
              .formatted(outputs, names));
    }
  }
}
