package io.percolate.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * No wall: a plain process, with the limits that can be had.
 *
 * @param prlimit sets them, where there is such a program
 */
record OpenSpace(Optional<Path> prlimit, Limits limits) implements Wall {
  @Override
  public String name() {
    return "limits alone";
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public Path work(Room room) {
    return room.folder().resolve("work");
  }

  @Override
  public Path temporary(Room room) {
    return room.folder().resolve("tmp");
  }

  @Override
  public List<String> around(List<String> command, Room room) {
    room.newFolder("work");
    room.newFolder("tmp");
    List<String> all = new ArrayList<>();
    if (prlimit.isPresent()) {
      // Threads aren't limited: the system counts all of the user's, whatever they run.
      all.add(prlimit.get().toString());
      all.addAll(limits.ofProcess());
      all.add("--");
    }
    all.addAll(command);
    return all;
  }
}
