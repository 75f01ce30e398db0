package io.percolate.kit.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.JniUtils;
import java.nio.file.Path;

/** A TorchScript file that takes one array and gives one. Any number of threads may ask it. */
public final class SavedScript implements AutoCloseable {

  private final NDManager manager = Torch.engine().newBaseManager();
  private final PtSymbolBlock module;

  /**
   * Loads a file.
   *
   * @throws ai.djl.engine.EngineException if the engine can't read it
   */
  public SavedScript(Path file) {
    try {
      module =
          JniUtils.loadModule(
              (PtNDManager) manager, file, false, new String[0], new String[0], false);
    } catch (RuntimeException unreadable) {
      manager.close();
      throw unreadable;
    }
  }

  /** A manager for arrays to ask it about, and their answers; close it afterwards. */
  public NDManager newManager() {
    return manager.newSubManager();
  }

  /** Asks it about an array; the answer belongs to the array's manager. */
  public NDArray run(NDArray input) {
    return Torch.withoutGradients(() -> forward((PtNDArray) input));
  }

  private NDArray forward(PtNDArray input) {
    // For this thread only: the engine would spend a server's first requests on optimising.
    JniUtils.setGraphExecutorOptimize(false);
    try (IValue argument = IValue.from(input);
        IValue answer = Torch.run(module, new long[] {argument.getHandle()})) {
      return answer.toTensor(input.getManager());
    }
  }

  @Override
  public void close() {
    module.close();
    manager.close();
  }
}
