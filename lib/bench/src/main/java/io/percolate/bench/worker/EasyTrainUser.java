package io.percolate.bench.worker;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.ArrayDataset;
import ai.djl.training.evaluator.Accuracy;
import ai.djl.training.listener.TrainingListener;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Training as DJL's own documentation does it, without a class of the kit. */
final class EasyTrainUser implements Trainee {

  private final Workload workload;
  private final boolean bare;
  private final NDArray features;
  private final NDArray labels;

  /**
   * @param bare whether to leave out accuracy and logging
   */
  EasyTrainUser(Workload workload, Data data, boolean bare) {
    this.workload = workload;
    this.bare = bare;
    NDManager manager = NDManager.newBaseManager();
    Shape all = new Shape(data.labels().length).addAll(workload.shape);
    features = manager.create(data.features(), all);
    labels = manager.create(data.labels());
  }

  static String engine() {
    Engine engine = Engine.getInstance();
    return "DJL %s, PyTorch %s".formatted(Engine.getDjlVersion(), engine.getVersion());
  }

  @Override
  public String versions() {
    return engine();
  }

  @Override
  public Lap train(Order order) {
    Engine.getInstance().setRandomSeed(order.seed());
    ArrayDataset dataset =
        new ArrayDataset.Builder()
            .setData(features)
            .optLabels(labels)
            .setSampling(workload.batchSize, true)
            .build();
    long start = System.nanoTime();
    try (Model model = Model.newInstance(workload.id())) {
      model.setBlock(workload.network());
      try (Trainer trainer = model.newTrainer(config())) {
        trainer.initialize(new Shape(1).addAll(workload.shape));
        EasyTrain.fit(trainer, order.epochs(), dataset, null);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Lap(seconds, loss(trainer));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (TranslateException untranslated) {
      throw new IllegalStateException(untranslated);
    }
  }

  private DefaultTrainingConfig config() {
    DefaultTrainingConfig config =
        new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
            .optOptimizer(
                Optimizer.adam().optLearningRateTracker(Tracker.fixed((float) 1e-3)).build());
    return bare
        ? config
        : config
            .addEvaluator(new Accuracy())
            .addTrainingListeners(TrainingListener.Defaults.logging());
  }

  private double loss(Trainer trainer) {
    try (NDManager scratch = features.getManager().newSubManager()) {
      NDIndex first = new NDIndex(":" + Math.min(JUDGED, labels.size()));
      NDArray judged = features.get(scratch, first);
      NDList output = trainer.evaluate(new NDList(judged));
      NDList right = new NDList(labels.get(scratch, first));
      return trainer.getLoss().evaluate(right, output).getFloat();
    }
  }
}
