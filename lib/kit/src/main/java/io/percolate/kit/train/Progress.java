package io.percolate.kit.train;

import io.percolate.kit.notebook.Live;
import io.percolate.kit.notebook.Notebook;
import java.util.function.Supplier;

/** Shows a run while it goes on. */
interface Progress {

  /** An update was made. Called thousands of times a second, so mostly it does nothing. */
  default void update(Supplier<History> soFar) {}

  /** An epoch is finished. */
  default void epoch(Epoch epoch) {}

  /** The run is over, however it ended. */
  default void end(History history) {}

  /** In a notebook a picture that changes in place, elsewhere a line an epoch, or nothing. */
  static Progress of(Options options, int updates) {
    if (options.silent()) {
      return new Progress() {};
    }
    if (Notebook.hasKernel()) {
      Live display = Notebook.live();
      return new LiveProgress(options.epochs(), updates, display::update, System::nanoTime);
    }
    return new Progress() {
      @Override
      public void epoch(Epoch epoch) {
        System.out.println(epoch);
      }
    };
  }
}
