package io.percolate.jupyter.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a kernel's process lives, when it isn't to be a plain one that listens on ports. */
public interface Surroundings {
  /**
   * A folder that the process sees under the same path. What the kernel needs to find us is put
   * there; the path is short, since a socket's has some 100 characters at most.
   */
  Path meetingPlace();

  /**
   * Starts the process.
   *
   * @param environment variables that it must have
   */
  Process start(List<String> command, Map<String, String> environment) throws IOException;

  /** Why the process was ended, if that is known here: a sentence. */
  Optional<String> reasonOfDeath();
}
