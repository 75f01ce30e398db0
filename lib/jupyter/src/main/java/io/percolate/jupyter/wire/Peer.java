package io.percolate.jupyter.wire;

import java.util.Optional;

/** What a client knows about the life of the kernel that it talks to. */
@FunctionalInterface
public interface Peer {
  /** Why the kernel is gone, in one or two sentences; empty while it lives. */
  Optional<String> death();
}
