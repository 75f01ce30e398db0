package io.percolate.kit.notebook;

import java.util.Optional;
import java.util.UUID;

/**
 * One display that changes in place. It appears with the first {@link #update}, where the cell's
 * output then stands; each later one replaces what it shows. Any thread may update it.
 *
 * <p>Outside a notebook it shows nothing: a stream of text has no place to go back to. Print the
 * final state, or ask {@link Notebook#hasKernel}.
 */
public final class Live {

  private final String id = UUID.randomUUID().toString();
  private boolean shown;

  Live() {}

  /** Shows this value in place of the last one. */
  public synchronized void update(Object value) {
    Optional<Kernel> running = Kernel.running();
    if (running.isEmpty()) {
      return;
    }
    Kernel kernel = running.get();
    Object data = Renderers.render(value, kernel);
    if (shown) {
      kernel.update(id, data);
    } else {
      kernel.display(id, data);
      shown = true;
    }
  }
}
