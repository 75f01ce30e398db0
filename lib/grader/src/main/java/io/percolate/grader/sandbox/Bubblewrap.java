package io.percolate.grader.sandbox;

import io.percolate.grader.sandbox.View.Seen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program {@code bwrap}, 0.8 or later, which makes namespaces for ordinary users. */
record Bubblewrap(Path program, Path prlimit, Seen seen, Limits limits) implements Wall {
  private static final String USER = "1000";

  @Override
  public String name() {
    return "bubblewrap";
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public boolean isClosed() {
    return true;
  }

  @Override
  public Path work(Room room) {
    return INSIDE_WORK;
  }

  @Override
  public Path temporary(Room room) {
    return INSIDE_TEMPORARY;
  }

  @Override
  public List<String> around(List<String> command, Room room) {
    List<String> all = new ArrayList<>(List.of(program.toString(), "--die-with-parent"));
    all.addAll(List.of("--unshare-user", "--disable-userns", "--uid", USER, "--gid", USER));
    all.addAll(List.of("--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"));
    all.addAll(List.of("--unshare-cgroup-try", "--hostname", "grading", "--new-session"));
    all.addAll(List.of("--proc", "/proc"));
    DEVICES.forEach(device -> all.addAll(List.of("--dev-bind", device, device)));
    all.addAll(List.of("--size", Long.toString(limits.scratch()), "--perms", "1777"));
    all.addAll(List.of("--tmpfs", INSIDE_TEMPORARY.toString(), "--dir", INSIDE_WORK.toString()));
    seen.links()
        .forEach(
            link -> all.addAll(List.of("--symlink", link.to().toString(), link.from().toString())));
    seen.shown().forEach(path -> show(path, all));
    for (Path path : seen.covered()) {
      if (View.isFolder(path)) {
        all.addAll(List.of("--tmpfs", path.toString()));
        all.addAll(List.of("--remount-ro", path.toString()));
      } else {
        all.addAll(List.of("--ro-bind", View.NOTHING, path.toString()));
      }
    }
    show(prlimit, all);
    show(room.meetingPlace(), all);
    all.addAll(List.of("--remount-ro", "/", "--chdir", INSIDE_WORK.toString(), "--"));
    all.add(prlimit.toString());
    all.addAll(limits.ofProcess());
    all.add(limits.ofThreads());
    all.add("--");
    all.addAll(command);
    return all;
  }

  private static void show(Path path, List<String> options) {
    options.addAll(List.of("--ro-bind", path.toString(), path.toString()));
  }
}
