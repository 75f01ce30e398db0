package io.percolate.jupyter.wire;

import java.util.List;

/** A process with everything that it started. */
final class ProcessTree {
  private ProcessTree() {}

  static List<ProcessHandle> descendants(ProcessHandle root) {
    return root.descendants().toList();
  }

  /** Kills parents before their children, so that none can start another unseen. */
  static void kill(ProcessHandle root) {
    List<ProcessHandle> children = root.children().toList();
    root.destroyForcibly();
    children.forEach(ProcessTree::kill);
  }
}
