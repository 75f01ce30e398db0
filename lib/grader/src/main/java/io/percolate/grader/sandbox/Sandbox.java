package io.percolate.grader.sandbox;

import io.percolate.jupyter.wire.Surroundings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The surroundings of one learner's process, which go with it. */
public final class Sandbox implements Surroundings, AutoCloseable {
  /** Variables of the grader's own environment that a process gets: they change how it computes. */
  private static final List<String> HANDED_ON =
      List.of("OMP_NUM_THREADS", "LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

  /**
   * The thread that starts all processes. The system ends a process with its parent where that is
   * asked for, and takes the thread that started it for the parent: this one never ends. System
   * calls that are refused to it are refused to them all.
   */
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(Sandbox::starter);

  private static final long EXIT_MS = 500;

  private final Wall wall;
  private final View view;
  private final Limits limits;
  private final Room room = Room.open();
  private Process process;
  private MemoryWatch watch;

  Sandbox(Wall wall, View view, Limits limits) {
    this.wall = wall;
    this.view = view;
    this.limits = limits;
  }

  /** What the process may use. */
  public Limits limits() {
    return limits;
  }

  @Override
  public Path meetingPlace() {
    return room.meetingPlace();
  }

  /**
   * @param command of a JVM: its options are put after the first argument
   */
  @Override
  public Process start(List<String> command, Map<String, String> environment) throws IOException {
    room.admit();
    ProcessBuilder builder =
        new ProcessBuilder(wall.around(withOptions(command), room)).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment(environment));
    boolean isWindows = File.separatorChar == '\\';
    builder.redirectInput(new File(isWindows ? "NUL" : "/dev/null"));
    builder.directory((wall.isClosed() ? room.folder() : wall.work(room)).toFile());
    process = start(builder);
    watch = MemoryWatch.of(process.toHandle(), limits.memory());
    return process;
  }

  private static Thread starter(Runnable task) {
    Thread thread =
        new Thread(
            () -> {
              SystemCalls.refuse();
              task.run();
            },
            "sandbox-starter");
    thread.setDaemon(true);
    return thread;
  }

  private static Process start(ProcessBuilder builder) throws IOException {
    try {
      return STARTER.submit(builder::start).get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Starting a process was interrupted.", e);
    }
  }

  private List<String> withOptions(List<String> command) {
    List<String> all = new ArrayList<>();
    all.add(command.get(0));
    all.addAll(limits.ofJvm());
    all.add("-Duser.home=" + wall.work(room));
    all.add("-Duser.name=learner");
    all.add("-Djava.io.tmpdir=" + wall.temporary(room));
    all.addAll(command.subList(1, command.size()));
    return all;
  }

  /** Made from nothing: what stands in the grader's environment is nobody's business. */
  private Map<String, String> environment(Map<String, String> needed) {
    Map<String, String> all = new TreeMap<>();
    for (String name : HANDED_ON) {
      Optional.ofNullable(System.getenv(name)).ifPresent(value -> all.put(name, value));
    }
    all.put("HOME", wall.work(room).toString());
    all.put("DJL_CACHE_DIR", view.nativeCache().toString());
    all.putAll(needed);
    return all;
  }

  @Override
  public Optional<String> reasonOfDeath() {
    if (watch.hasStruck()) {
      return Optional.of(limits.memoryExceeded());
    }
    try {
      // Whoever sees a connection end asks a moment before the process is known to have ended.
      return process.waitFor(EXIT_MS, TimeUnit.MILLISECONDS)
          ? limits.behind(process.exitValue())
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    room.close();
  }
}
