package io.percolate.grader.sandbox;

import io.percolate.grader.sandbox.View.Seen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Namespaces made by util-linux's {@code unshare} and a script of ours. The machine's root needs no
 * user namespace to make the others, and becomes an unprivileged user in them.
 */
record Namespaces(Tools tools, boolean isRoot, Seen seen, Limits limits) implements Wall {
  private static final List<String> TOOLS =
      List.of("sh", "umount", "unshare", "prlimit", "setpriv", "env");

  /**
   * Makes the process a session of its own: where Linux groups what runs by sessions, however many
   * threads one starts, another has as much of the processors as all of them.
   */
  private static final String SESSION = "setsid";

  private static final List<String> POINTS = List.of("dev", "proc", "tmp", "old", "tools");

  /** Users that systems give to nobody, as a rule: one a process, so that each is counted alone. */
  private static final int FIRST_USER = 64_000;

  private static final int USERS = 1000;
  private static final int MOST_FILES = 20_000;
  private static final AtomicInteger STARTED = new AtomicInteger();

  /** The programs that are needed. */
  static boolean areThere(Tools tools) {
    return Stream.concat(TOOLS.stream(), Stream.of(SESSION))
        .allMatch(tool -> tools.find(tool).isPresent());
  }

  @Override
  public String name() {
    return "namespaces";
  }

  @Override
  public String toString() {
    return isRoot ? name() + " of root" : name();
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
  public List<String> around(List<String> command, Room room) throws IOException {
    Path root = room.newFolder("root");
    Path fstab = room.folder().resolve("view");
    Files.writeString(fstab, layOut(root, room));
    List<String> all = new ArrayList<>();
    // Ends with the grader, and everything in its process namespace with it.
    all.addAll(List.of(tool("setpriv"), "--pdeathsig", "KILL", tool("unshare")));
    if (!isRoot) {
      all.addAll(List.of("--user", "--map-root-user"));
    }
    all.addAll(List.of("--mount", "--pid", "--fork", "--kill-child", "--net", "--ipc", "--uts"));
    all.addAll(List.of("--", tool(SESSION), tool("sh"), "-c", script(), "chamber"));
    all.add(root.toString());
    all.add(fstab.toString());
    all.add(scratchOptions());
    all.add(isRoot ? Integer.toString(FIRST_USER + STARTED.getAndIncrement() % USERS) : "");
    all.add(String.join(" ", limits.ofProcess()) + " " + limits.ofThreads());
    all.addAll(command);
    return all;
  }

  private String tool(String name) {
    return tools.find(name).orElseThrow().toString();
  }

  private static String script() throws IOException {
    try (InputStream in = Namespaces.class.getResourceAsStream("chamber.sh")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Makes the mount points, and returns what is mounted on them. */
  private String layOut(Path root, Room room) throws IOException {
    Fstab fstab = new Fstab(root);
    for (String point : POINTS) {
      fstab.folder(Path.of("/", point));
    }
    fstab.open(Path.of("/tmp"));
    fstab.folder(INSIDE_WORK);
    fstab.open(INSIDE_WORK);
    fstab.add("proc", Path.of("/proc"), "proc", "nosuid,nodev,noexec");
    for (String device : DEVICES) {
      fstab.device(Path.of(device));
    }
    for (String tool : TOOLS) {
      fstab.show(View.real(tools.find(tool).orElseThrow()), Path.of("/tools", tool));
    }
    for (View.SystemLink link : seen.links()) {
      Files.createSymbolicLink(fstab.inRoot(link.from()), link.to());
    }
    for (Path path : seen.shown()) {
      fstab.show(path, path);
    }
    for (Path path : seen.covered()) {
      if (View.isFolder(path)) {
        fstab.add("sandbox", path, "tmpfs", "ro,size=4k,nosuid,nodev");
      } else {
        fstab.add(View.NOTHING, path, "none", "bind,ro,nosuid,nodev");
      }
    }
    fstab.show(room.meetingPlace(), room.meetingPlace());
    return fstab.text();
  }

  private String scratchOptions() {
    return "size=%d,nr_inodes=%d,nosuid,nodev".formatted(limits.scratch(), MOST_FILES);
  }

  /** What is to be mounted, and the points to mount it on. */
  private static final class Fstab {
    private final Path root;
    private final StringBuilder lines = new StringBuilder();

    Fstab(Path root) throws IOException {
      this.root = root;
      set(root, "rwxr-xr-x");
    }

    Path inRoot(Path path) {
      return root.resolve(Path.of("/").relativize(path));
    }

    void folder(Path path) throws IOException {
      Path folder = inRoot(path);
      if (!Files.exists(folder)) {
        folder(path.getParent());
        Files.createDirectory(folder);
        set(folder, "rwxr-xr-x");
      }
    }

    /** Lets the process write in a folder. */
    void open(Path path) throws IOException {
      set(inRoot(path), "rwxrwxrwx");
    }

    /** Whatever the grader's umask is: the process may be another user's. */
    private static void set(Path folder, String permissions) throws IOException {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    void show(Path source, Path target) throws IOException {
      point(source, target);
      add(source.toString(), target, "none", "bind,ro,nosuid,nodev");
    }

    void device(Path device) throws IOException {
      point(device, device);
      add(device.toString(), device, "none", "bind,nosuid,noexec");
    }

    private void point(Path source, Path target) throws IOException {
      if (View.isFolder(source)) {
        folder(target);
      } else if (!Files.exists(inRoot(target))) {
        folder(target.getParent());
        Files.createFile(inRoot(target));
      }
    }

    void add(String source, Path target, String type, String options) {
      lines.append(
          "%s %s %s %s 0 0%n"
              .formatted(escaped(source), escaped(inRoot(target).toString()), type, options));
    }

    private static String escaped(String text) {
      return text.replace("\\", "\\134")
          .replace(" ", "\\040")
          .replace("\t", "\\011")
          .replace("\n", "\\012");
    }

    String text() {
      return lines.toString();
    }
  }
}
