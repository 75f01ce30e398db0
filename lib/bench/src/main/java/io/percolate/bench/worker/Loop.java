package io.percolate.bench.worker;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.batches;
import static io.percolate.kit.train.Train.crossEntropy;
import static io.percolate.kit.train.Train.forward;
import static io.percolate.kit.train.Train.initialize;
import static io.percolate.kit.train.Train.loss;
import static io.percolate.kit.train.Train.step;
import static io.percolate.kit.train.Train.tape;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.data.Examples;
import io.percolate.kit.train.MiniBatch;

/** The kit's five steps written out, measuring nothing on the way. */
final class Loop implements Trainee {

  private final Workload workload;
  private final Examples data;

  Loop(Workload workload, Data data) {
    this.workload = workload;
    this.data = Kit.examples(workload, data);
  }

  @Override
  public String versions() {
    return EasyTrainUser.engine();
  }

  @Override
  public Lap train(Order order) {
    long start = System.nanoTime();
    Block network = workload.network();
    initialize(network, data, order.seed());
    Optimizer optimizer = adam(Kit.RATE);
    for (int epoch = 0; epoch < order.epochs(); epoch++) {
      for (MiniBatch batch : batches(data, workload.batchSize, order.seed(), epoch)) {
        try (GradientCollector tape = tape()) {
          NDArray loss = loss(crossEntropy(), batch, forward(network, batch));
          tape.backward(loss);
        }
        step(network, optimizer);
      }
    }
    return Kit.lap(start, network, data);
  }
}
