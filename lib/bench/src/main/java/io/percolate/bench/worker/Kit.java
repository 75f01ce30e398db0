package io.percolate.bench.worker;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;

import ai.djl.engine.Engine;
import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import io.percolate.kit.notebook.Notebook;
import io.percolate.kit.train.Options;
import java.util.function.UnaryOperator;

/** Training as a lesson does it. */
final class Kit implements Trainee {

  static final double RATE = 1e-3;

  private final Workload workload;
  private final Examples data;
  private final UnaryOperator<Options> extras;

  private Kit(Workload workload, Data data, UnaryOperator<Options> extras) {
    this.workload = workload;
    this.data = examples(workload, data);
    this.extras = extras;
  }

  static Kit quiet(Workload workload, Data data) {
    return new Kit(workload, data, Options::quiet);
  }

  /** Showing how it goes. */
  static Kit live(Workload workload, Data data) {
    return new Kit(workload, data, UnaryOperator.identity());
  }

  /** Showing how it goes, and measuring on {@link #JUDGED} examples after every epoch. */
  static Kit validated(Workload workload, Data data) {
    Examples heldOut = examples(workload, data).take(JUDGED);
    return new Kit(workload, data, options -> options.validate(heldOut));
  }

  /** The data as the kit has it, and the engine loaded. */
  static Examples examples(Workload workload, Data data) {
    Notebook.start();
    Engine.getInstance().newBaseManager().close();
    return new Examples(data.features(), workload.shape, data.labels());
  }

  @Override
  public String versions() {
    return EasyTrainUser.engine();
  }

  @Override
  public Lap train(Order order) {
    long start = System.nanoTime();
    Block network = workload.network();
    Options options =
        options()
            .epochs(order.epochs())
            .batchSize(workload.batchSize)
            .optimizer(adam(RATE))
            .seed(order.seed());
    fit(network, data, extras.apply(options));
    return lap(start, network, data);
  }

  static Lap lap(long start, Block network, Examples data) {
    double seconds = (System.nanoTime() - start) / 1e9;
    double loss = evaluate(network, data.take(JUDGED)).loss();
    network.clear();
    return new Lap(seconds, loss);
  }
}
