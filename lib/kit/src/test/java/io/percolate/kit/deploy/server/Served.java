package io.percolate.kit.deploy.server;

import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import io.percolate.kit.data.Examples;
import io.percolate.kit.deploy.About;
import io.percolate.kit.deploy.Deploy;
import io.percolate.kit.deploy.DeployedModel;
import io.percolate.kit.train.History;
import io.percolate.kit.train.Train;
import java.nio.file.Path;

/** The perceptron 784-256-128-10, trained, exported and loaded again. */
final class Served {

  private Served() {}

  static DeployedModel digits(Examples train, Examples test, int epochs, Path folder) {
    Block network =
        new SequentialBlock()
            .add(Blocks.batchFlattenBlock(784))
            .add(Linear.builder().setUnits(256).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(128).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(10).build());
    History history =
        Train.fit(network, train, Train.options().epochs(epochs).batchSize(128).seed(7).quiet());
    About about =
        Deploy.about("Reads a handwritten digit.")
            .data("digits")
            .input("ink, from 0 (paper) to 1")
            .output("a logit for each digit")
            .classes("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
            .tested("other digits", test)
            .limit("Made for a test.");
    Deploy.export(network, history, about, folder);
    return Deploy.load(folder);
  }
}
