package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A few lines of TorchScript that the engine runs in one call, for what DJL has no operation for.
 *
 * @see <a href="https://pytorch.org/docs/stable/jit_language_reference.html">the language</a>
 */
final class Script {

  private final PtSymbolBlock module;

  /**
   * Compiles a function of arrays and a number.
   *
   * @param arrays names for the arrays. Each is a list of one: the compiler drops an operation that
   *     writes into a list made here, as if nobody could ever see it
   * @param number a name for the number
   * @param lines its body
   */
  Script(List<String> arrays, String number, String... lines) {
    String parameters =
        String.join(": List[Tensor], ", arrays) + ": List[Tensor], " + number + ": float";
    String code =
        """
        class Script(Module):
          def forward(self: __torch__.Script, %s) -> int:
            %s
            return 0
        """
            .formatted(parameters, String.join("\n    ", lines));
    try (ByteArrayInputStream archive = new ByteArrayInputStream(archive(code))) {
      PtNDManager manager = (PtNDManager) Torch.engine().newBaseManager();
      module = JniUtils.loadModule(manager, archive, false, false);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** Runs it, recording nothing for gradients: arrays first, then a number. */
  void run(double number, NDArray... arrays) {
    IValue[] arguments = new IValue[arrays.length + 1];
    for (int i = 0; i < arrays.length; i++) {
      arguments[i] = IValue.listFrom((PtNDArray) arrays[i]);
    }
    arguments[arrays.length] = IValue.from(number);
    // For this thread only: code this short runs before it could have been optimised.
    JniUtils.setGraphExecutorOptimize(false);
    IValueUtils.runMethod(module, "forward", arguments).close();
    for (IValue argument : arguments) {
      argument.close();
    }
  }

  /** A TorchScript archive: the code, and a pickled object of its class without any fields. */
  private static byte[] archive(String code) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "script/data.pkl", "\u0080\u0002c__torch__\nScript\n)\u0081}b.");
      entry(zip, "script/code/__torch__.py", code);
      entry(zip, "script/constants.pkl", "\u0080\u0002).");
      entry(zip, "script/version", "3\n");
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
    zip.closeEntry();
  }
}
