package io.percolate.kit.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.JniUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A few lines of TorchScript that the engine runs in one call, for what DJL has no operation for.
 *
 * <p>A script takes lists of arrays and one number. Lists, because the engine's compiler drops an
 * operation that writes into an array which it takes for nobody else's: what a script is to change
 * has to come in a list from outside.
 *
 * @see <a href="https://pytorch.org/docs/stable/jit_language_reference.html">the language</a>
 */
public final class Script implements AutoCloseable {

  private final PtSymbolBlock module;
  private IValue[] bound = {};

  /**
   * Compiles a function.
   *
   * @param owner the manager that the script is closed with
   * @param lists names for the lists of arrays it takes
   * @param number a name for the number it takes
   * @param lines its body
   * @param results what it gives back: expressions for arrays
   */
  public Script(
      NDManager owner, List<String> lists, String number, List<String> lines, String... results) {
    String code =
        """
        class Script(Module):
          training : bool
          def forward(self: __torch__.Script, %s: List[Tensor], %s: float) -> List[Tensor]:
            %s
            return annotate(List[Tensor], [%s])
        """
            .formatted(
                String.join(": List[Tensor], ", lists),
                number,
                String.join("\n    ", lines),
                String.join(", ", results));
    module = load((PtNDManager) owner, code);
  }

  /** By way of a file: from a stream the engine takes four megabytes at a time. */
  private static PtSymbolBlock load(PtNDManager owner, String code) {
    try {
      Path file = Files.createTempFile("percolate", ".pt");
      try {
        Files.write(file, Archive.of("Script", code, Map.of()));
        return JniUtils.loadModule(owner, file, false, new String[0], new String[0], false);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "A script for the engine could not be written to a temporary file; see that there is"
              + " space in "
              + System.getProperty("java.io.tmpdir"),
          e);
    }
  }

  /** Gives the last of its lists once for all runs, which saves handing them over each time. */
  public void bind(List<List<NDArray>> last) {
    close(bound);
    bound = last.stream().map(Script::list).toArray(IValue[]::new);
  }

  /**
   * Runs it. Where recording for gradients is on, what it computes is recorded.
   *
   * @param owner the manager of what it gives back
   * @param number the number it takes
   * @param lists the lists of arrays it takes, but those that are bound
   */
  public NDArray[] run(NDManager owner, double number, List<List<NDArray>> lists) {
    IValue[] fresh = new IValue[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      fresh[i] = list(lists.get(i));
    }
    fresh[lists.size()] = IValue.from(number);
    // For this thread only: code this short runs before it could have been optimised.
    JniUtils.setGraphExecutorOptimize(false);
    try (IValue results = Torch.run(module, arguments(fresh))) {
      return results.toTensorArray((PtNDManager) owner);
    } finally {
      close(fresh);
    }
  }

  /** Lists, bound lists, and the number at the end. */
  private long[] arguments(IValue[] fresh) {
    long[] handles = new long[fresh.length + bound.length];
    int lists = fresh.length - 1;
    for (int i = 0; i < lists; i++) {
      handles[i] = fresh[i].getHandle();
    }
    for (int i = 0; i < bound.length; i++) {
      handles[lists + i] = bound[i].getHandle();
    }
    handles[handles.length - 1] = fresh[lists].getHandle();
    return handles;
  }

  private static IValue list(List<NDArray> arrays) {
    return IValue.listFrom(arrays.toArray(PtNDArray[]::new));
  }

  private static void close(IValue[] values) {
    for (IValue value : values) {
      value.close();
    }
  }

  @Override
  public void close() {
    close(bound);
    bound = new IValue[0];
    module.close();
  }
}
