package io.percolate.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way to run a program cut off from the machine. */
interface Wall {
  /** The user's folder inside, and the one for temporary files. */
  Path INSIDE_WORK = Path.of("/tmp/work");

  Path INSIDE_TEMPORARY = Path.of("/tmp");

  /** What programs expect, and no more: not the terminals, of which all of a machine share some. */
  List<String> DEVICES =
      List.of("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom");

  /** What people know it by. */
  String name();

  /** Whether the machine is out of the program's reach behind it. */
  boolean isClosed();

  /**
   * The command that runs {@code command} behind the wall, within limits.
   *
   * @param room what the grader keeps for this process
   */
  List<String> around(List<String> command, Room room) throws IOException;

  /** The folder that the program starts in, and its home. */
  Path work(Room room);

  /** Where the program keeps temporary files. */
  Path temporary(Room room);
}
