package io.percolate.kit.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.GradientCollector;
import io.percolate.kit.notebook.Notebook;
import java.lang.ref.Cleaner;
import java.util.function.Supplier;

/** The engine, and the one place that names its internals. */
final class Torch {

  static {
    Notebook.start();
  }

  private static final Cleaner CLEANER = Cleaner.create();

  private Torch() {}

  static Engine engine() {
    return Engine.getEngine("PyTorch");
  }

  /** The seed set last, or 0. */
  static int seed() {
    Integer seed = engine().getSeed();
    return seed == null ? 0 : seed;
  }

  /** A manager that is closed once its owner, which nobody else shares it with, is garbage. */
  static NDManager managerFor(Object owner) {
    NDManager manager = engine().newBaseManager();
    CLEANER.register(owner, manager::close);
    return manager;
  }

  static GradientCollector tape() {
    boolean recording = JniUtils.isGradMode();
    try {
      return engine().newGradientCollector();
    } catch (IllegalStateException alreadyOpen) {
      JniUtils.setGradMode(recording);
      throw new IllegalStateException(
          "Another tape is still open, and there is one at a time. Open it with"
              + " try (GradientCollector tape = tape()) { … }, which closes it.",
          alreadyOpen);
    }
  }

  /**
   * Does something without recording for gradients. Threads start with recording on, all but the
   * one that loaded the engine, so whoever only asks a network must say so.
   */
  static <T> T withoutGradients(Supplier<T> work) {
    engine();
    boolean recording = JniUtils.isGradMode();
    JniUtils.setGradMode(false);
    try {
      return work.get();
    } finally {
      JniUtils.setGradMode(recording);
    }
  }
}
