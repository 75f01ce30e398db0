package io.percolate.kit.engine;

import ai.djl.pytorch.engine.PtEngineProvider;
import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the process has to be told before PyTorch is loaded into it, so that training is fast
 * whatever started the process: this kit's kernel, another one, or plain {@code java}. A setting
 * that somebody already made stays.
 *
 * <p>DJL makes one of every engine provider on the class path before it loads an engine. That is
 * the moment, even where a notebook begins with DJL and comes to this kit later, so this class
 * stands in {@code META-INF/services} as one more provider of PyTorch, and adds nothing to it.
 */
public final class NativeSetup extends PtEngineProvider {

  private static final int M_TRIM_THRESHOLD = -1;
  private static final int M_MMAP_THRESHOLD = -3;
  private static final int GIGABYTE = 1 << 30;

  /** For {@link java.util.ServiceLoader} alone. */
  public NativeSetup() {
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      try {
        glibc(NativeLibrary.getProcess());
      } catch (LinkageError | RuntimeException withoutIt) {
        // Another C library, or no access to native code: training works, only slower.
        return;
      }
    }
  }

  private static void glibc(NativeLibrary c) {
    c.getFunction("gnu_get_libc_version"); // throws where the C library is another one
    // OpenMP reads this once, when it is loaded. Half the cores leave room for others, and more
    // gain little where two threads of the processor share a core.
    int cores = Runtime.getRuntime().availableProcessors();
    if (!isLoaded("libgomp")) {
      String half = Integer.toString(Math.min(cores, Math.max(2, cores / 2)));
      c.getFunction("setenv").invokeInt(new Object[] {"OMP_NUM_THREADS", half, 0});
    }
    Neighbours.watch(threads(c, cores));
    // glibc gives every large block back to the system and takes it anew, page fault by page fault.
    // Every batch needs the same blocks again, so let it keep them.
    c.getFunction("mallopt").invokeInt(new Object[] {M_MMAP_THRESHOLD, GIGABYTE});
    c.getFunction("mallopt").invokeInt(new Object[] {M_TRIM_THRESHOLD, Integer.MAX_VALUE});
  }

  private static int threads(NativeLibrary c, int otherwise) {
    Object[] name = {"OMP_NUM_THREADS"};
    String threads = c.getFunction("getenv").invokeString(name, false);
    return threads != null && threads.matches("\\d{1,4}") ? Integer.parseInt(threads) : otherwise;
  }

  static boolean isLoaded(String library) {
    try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
      return maps.anyMatch(line -> line.contains(library));
    } catch (IOException unknown) {
      return false;
    }
  }
}
