package io.percolate.kit.engine;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.GradientCollector;
import io.percolate.kit.notebook.Notebook;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.ref.Cleaner;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/** The engine, and the one place that names its internals. */
public final class Torch {

  static {
    Notebook.start();
  }

  private static final Cleaner CLEANER = Cleaner.create();

  private static final MethodHandle RUN = run();

  private Torch() {}

  /** DJL keeps the call that runs a module with recording on to itself, for its own blocks. */
  private static MethodHandle run() {
    try {
      Class<?> library = Class.forName("ai.djl.pytorch.jni.PyTorchLibrary");
      Field instance = library.getDeclaredField("LIB");
      Method method =
          library.getDeclaredMethod(
              "moduleRunMethod",
              long.class,
              String.class,
              long[].class,
              boolean.class,
              boolean.class);
      instance.setAccessible(true);
      method.setAccessible(true);
      Constructor<IValue> value = IValue.class.getDeclaredConstructor(long.class);
      value.setAccessible(true);
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      return MethodHandles.filterReturnValue(
          lookup.unreflect(method).bindTo(instance.get(null)), lookup.unreflectConstructor(value));
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("This version of DJL runs scripts in another way.", changed);
    }
  }

  /** Runs a module's {@code forward}. */
  static IValue run(PtSymbolBlock module, long[] arguments) {
    try {
      return (IValue) RUN.invoke((long) module.getHandle(), "forward", arguments, true, false);
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** PyTorch, loaded if it wasn't. */
  public static Engine engine() {
    return Engine.getEngine("PyTorch");
  }

  /** The seed set last, or 0. */
  public static int seed() {
    Integer seed = engine().getSeed();
    return seed == null ? 0 : seed;
  }

  /** On how many threads an operation computes. */
  public static int threads() {
    engine();
    return JniUtils.getNumThreads();
  }

  /** Something that is large enough to be shared out. */
  static void computeOnAllThreads() {
    try (NDManager manager = engine().newBaseManager()) {
      manager.ones(new Shape(1 << 20)).addi(1);
    }
  }

  /** A manager that is closed once its owner, which nobody else shares it with, is garbage. */
  public static NDManager managerFor(Object owner) {
    NDManager manager = engine().newBaseManager();
    CLEANER.register(owner, manager::close);
    return manager;
  }

  /**
   * Starts recording for gradients.
   *
   * @throws IllegalStateException if somebody records already
   */
  public static GradientCollector tape() {
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

  /** Does something with recording for gradients on. */
  public static <T> T withGradients(Supplier<T> work) {
    return recording(true, work);
  }

  /**
   * Does something without recording for gradients. Threads start with recording on, all but the
   * one that loaded the engine, so whoever only asks a network must say so.
   */
  public static <T> T withoutGradients(Supplier<T> work) {
    engine();
    return recording(false, work);
  }

  private static <T> T recording(boolean on, Supplier<T> work) {
    boolean before = JniUtils.isGradMode();
    JniUtils.setGradMode(on);
    try {
      return work.get();
    } finally {
      JniUtils.setGradMode(before);
    }
  }
}
