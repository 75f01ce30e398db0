package io.percolate.bench;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;

/**
 * Processes whose parents ended before them. The system gives them to another process, which then
 * is the one to be told what they took: on Linux, this one, if it asks for that.
 */
final class Orphans {
  private static final int SET_CHILD_SUBREAPER = 36;
  private static final int ANY_CHILD = -1;
  private static final int DONT_WAIT = 1;
  private static final int MOST_WAITS = 10_000;
  private static final long WAIT_MS = 10;

  private Orphans() {}

  /** Counts what they take, from now on, as that of this process's own children. */
  static void adopt() {
    if (Platform.isLinux()) {
      function("prctl").invokeInt(new Object[] {SET_CHILD_SUBREAPER, 1L, 0L, 0L, 0L});
    }
  }

  /**
   * Waits for all of them to end. Not while a process that Java started may end, which would be
   * lost to it.
   */
  static void await() throws InterruptedException {
    if (Platform.isLinux()) {
      Function waitpid = function("waitpid");
      for (int i = 0; i < MOST_WAITS; i++) {
        int ended = waitpid.invokeInt(new Object[] {ANY_CHILD, null, DONT_WAIT});
        if (ended < 0) {
          return; // there are no children
        }
        if (ended == 0) {
          Thread.sleep(WAIT_MS);
        }
      }
    }
  }

  private static Function function(String name) {
    return NativeLibrary.getInstance("c").getFunction(name);
  }
}
