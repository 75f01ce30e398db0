package io.percolate.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a learner's cell tries, behind each wall that this machine has. */
@EnabledOnOs(OS.LINUX)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedWallTest {
  private static final Limits LIMITS = Limits.standard();

  private final Map<Wall, Learner> learners = new HashMap<>();

  @TempDir private Path otherSubmissions;

  @BeforeAll
  void someWallIsThere() {
    assumeFalse(walls().isEmpty(), "neither bubblewrap nor util-linux is installed");
  }

  static List<Wall> walls() {
    return Walls.closed(LIMITS);
  }

  @AfterAll
  void leave() {
    learners.values().forEach(Learner::close);
  }

  /** One kernel a wall: what one test does must not help the next. */
  private Learner behind(Wall wall) {
    return learners.computeIfAbsent(wall, each -> Learner.behind(each, LIMITS));
  }

  @ParameterizedTest
  @MethodSource("walls")
  void theMachinesFilesAndOthersSubmissionsAreNotThere(Wall wall) throws IOException {
    Path other = Files.writeString(otherSubmissions.resolve("other.ipynb"), "{}");
    Path here = Path.of("").toAbsolutePath();
    for (Path path :
        List.of(
            Path.of("/etc/passwd"),
            Path.of("/etc/shadow"),
            Path.of("/etc/resolv.conf"),
            Path.of(System.getProperty("user.home"), ".profile"),
            Path.of(System.getProperty("user.home"), ".m2", "settings.xml"),
            Path.of(System.getProperty("user.home"), ".cache"),
            Path.of("/var/log"),
            Path.of("/usr/bin/env"),
            here.resolve("pom.xml"),
            here.resolve("target/classes/io"),
            here.resolve("../../solutions").normalize(),
            other)) {
      assertThat(
              behind(wall)
                  .says(
                      "System.out.print(java.nio.file.Files.exists(java.nio.file.Path.of(\"%s\")));"
                          .formatted(path)))
          .as(path.toString())
          .isEqualTo("false");
    }
  }

  @ParameterizedTest
  @MethodSource("walls")
  void theEnvironmentHoldsWhatIsNeededAndNoMore(Wall wall) {
    assertThat(
            behind(wall)
                .says("System.out.print(new java.util.TreeSet<>(System.getenv().keySet()));")
                .replaceAll("[\\[\\] ]", "")
                .split(","))
        .contains("HOME", "PERCOLATE_BRIDGE")
        .isSubsetOf(
            "DJL_CACHE_DIR",
            "HOME",
            "LANG",
            "LC_ALL",
            "LC_CTYPE",
            "OMP_NUM_THREADS",
            "OPT_OUT_TRACKING",
            "PERCOLATE_BRIDGE",
            "PERCOLATE_COMPILER",
            "PWD");
  }

  /** Linux gives each session its share of the processors, however many threads run in it. */
  @ParameterizedTest
  @MethodSource("walls")
  void eachProcessIsASessionOfItsOwn(Wall wall) {
    // In proc(5)'s stat, the session is the fourth after the name. One from outside reads as 0.
    assertThat(
            behind(wall)
                .says(
                    """
                    String stat = java.nio.file.Files.readString(java.nio.file.Path.of("/proc/self/stat"));
                    System.out.print(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3]);
                    """))
        .isNotEqualTo("0")
        .containsOnlyDigits();
  }

  @ParameterizedTest
  @MethodSource("walls")
  void noProcessOfTheMachineIsSeen(Wall wall) {
    String pids =
        behind(wall)
            .says("System.out.print(ProcessHandle.allProcesses().map(p -> p.pid()).toList());");

    assertThat(pids.split(",")).hasSizeLessThan(6);
    assertThat(
            behind(wall)
                .says(
                    "System.out.print(java.nio.file.Files.exists(java.nio.file.Path.of(\"/proc/%d\")));"
                        .formatted(ProcessHandle.current().pid())))
        .isEqualTo("false");
  }

  @ParameterizedTest
  @MethodSource("walls")
  void noNetworkIsReachedNotEvenTheMachineItself(Wall wall) throws IOException {
    AtomicInteger connections = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread counting = new Thread(() -> count(server, connections));
      counting.setDaemon(true);
      counting.start();
      int port = server.getLocalPort();
      try (Socket reached = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(reached.isConnected()).isTrue(); // so that a count of one means something
      }

      assertThat(
              behind(wall)
                  .says(
                      "new java.net.Socket(\"127.0.0.1\", %d).getOutputStream();".formatted(port)))
          .containsPattern("ConnectException|Network is unreachable");
      assertThat(behind(wall).says("java.net.InetAddress.getByName(\"example.org\");"))
          .contains("UnknownHostException");
      assertThat(connections).hasValue(1);
    }
  }

  private static void count(ServerSocket server, AtomicInteger connections) {
    try {
      while (true) {
        server.accept().close();
        connections.incrementAndGet();
      }
    } catch (IOException e) {
      // Closed: counting is over.
    }
  }

  /** Abstract sockets have no file: only a network namespace keeps them apart. */
  @ParameterizedTest
  @MethodSource("walls")
  void noSocketOfTheMachineIsListed(Wall wall) {
    assertThat(
            behind(wall)
                .says(
                    """
                    for (String table : java.util.List.of("tcp", "udp", "unix")) {
                      for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/net/" + table))) {
                        if (line.contains("@")) System.out.print(line);
                      }
                    }"""))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("walls")
  void nothingOutsideTheScratchFolderIsWritten(Wall wall) throws IOException {
    Path jar = Learner.classPath().get(0).toRealPath();
    for (String path :
        List.of(
            "/mine",
            "/usr/lib/mine",
            "/dev/mine",
            "/dev/shm/mine",
            "/proc/sys/kernel/panic",
            Files.isDirectory(jar) ? jar + "/mine" : jar.toString(),
            Learner.view().nativeCache() + "/mine")) {
      assertThat(
              behind(wall)
                  .says(
                      "java.nio.file.Files.writeString(java.nio.file.Path.of(\"%s\"), \"x\");"
                          .formatted(path)))
          .as(path)
          .containsPattern("ReadOnly|Read-only|AccessDenied|NoSuchFile");
    }
    assertThat(
            behind(wall)
                .says(
                    """
                    var file = java.nio.file.Path.of("mine.txt");
                    java.nio.file.Files.writeString(file, "mine");
                    System.out.print(java.nio.file.Files.readString(file));"""))
        .isEqualTo("mine");
  }

  @ParameterizedTest
  @MethodSource("walls")
  void theSocketsFolderTakesNoFiles(Wall wall) {
    assertThat(
            behind(wall)
                .says(
                    """
                    var door = java.nio.file.Path.of(System.getenv("PERCOLATE_BRIDGE")).getParent();
                    java.nio.file.Files.writeString(door.resolve("file"), "x");"""))
        .contains("FileSystemException");
  }

  @ParameterizedTest
  @MethodSource("walls")
  void aFullDiskIsOnlyTheLearnersOwn(Wall wall) {
    try (Learner learner = Learner.behind(wall, LIMITS)) {
      String said =
          learner.says(
              """
              try (var out = java.nio.file.Files.newOutputStream(java.nio.file.Path.of("/tmp/large"))) {
                byte[] megabyte = new byte[1 << 20];
                for (int i = 0; i < 4096; i++) out.write(megabyte);
              }""");

      assertThat(LIMITS.behind(said)).contains("Your code wrote more than 256 MB of files.");
      assertThat(learner.says("System.out.print(1 + 1);")).isEqualTo("2");
    }
  }

  @ParameterizedTest
  @MethodSource("walls")
  void noProcessIsLeftBehind(Wall wall) throws Exception {
    String mark = "left-behind-" + System.nanoTime();
    try (Learner learner = Learner.behind(wall, LIMITS)) {
      assertThat(
              learner.says(
                  """
                  java.nio.file.Files.writeString(java.nio.file.Path.of("Sleep.java"),
                      "class Sleep { public static void main(String[] a) throws Exception { System.out.println(1); Thread.sleep(600_000); } }");
                  var child = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "Sleep.java", "%s").start();
                  System.out.print((char) child.getInputStream().read());"""
                      .formatted(mark)))
          .isEqualTo("1");
      assertThat(isRunning(mark)).isTrue();
    }
    for (int i = 0; i < 50 && isRunning(mark); i++) {
      Thread.sleep(100);
    }
    assertThat(isRunning(mark)).isFalse();
  }

  private static boolean isRunning(String mark) {
    return ProcessHandle.allProcesses()
        .anyMatch(
            process -> process.info().arguments().map(List::of).orElse(List.of()).contains(mark));
  }

  @ParameterizedTest
  @MethodSource("walls")
  void theProcessHasNoPowersAndCannotGainAny(Wall wall) {
    assertThat(
            behind(wall)
                .says(
                    """
                    for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/self/status"))) {
                      if (line.matches("(CapEff|CapPrm|NoNewPrivs).*")) System.out.println(line.replace("\t", ""));
                    }"""))
        .contains("CapPrm:0000000000000000", "CapEff:0000000000000000", "NoNewPrivs:1");
    // Whoever could make a user namespace could mount file systems in it.
    assertThat(
            behind(wall)
                .says(
                    """
                    String unshare = "/tools/unshare";
                    boolean made = java.nio.file.Files.exists(java.nio.file.Path.of(unshare))
                        && new ProcessBuilder(unshare, "--user", "/tools/env").start().waitFor() == 0;
                    System.out.print(made);"""))
        .isEqualTo("false");
  }

  @ParameterizedTest
  @MethodSource("walls")
  void thereAreNoDevicesButTheFiveThatProgramsExpect(Wall wall) {
    assertThat(
            behind(wall)
                .says(
                    "for (var file : new java.util.TreeSet<>(List.of(new java.io.File(\"/dev\").list()))) System.out.print(file + \" \");"))
        .isEqualTo("full null random urandom zero");
  }

  /** What a process shares with whoever started it, and memory that nobody counts. */
  @ParameterizedTest
  @MethodSource("walls")
  void keyringsAndUncountedMemoryAreRefused(Wall wall) {
    assumeTrue(List.of("amd64", "aarch64").contains(System.getProperty("os.arch")));
    String refused = "-1 1"; // EPERM
    assertThat(behind(wall).says(call("memfd_create", "\"x\", 0"))).isEqualTo(refused);
    assertThat(behind(wall).says(call("shmget", "0, 4096L, 0600"))).isEqualTo(refused);
    String keyctl = System.getProperty("os.arch").equals("amd64") ? "250L" : "219L";
    assertThat(behind(wall).says(call("syscall", keyctl + ", 0L, -3L, 1L"))).isEqualTo(refused);
    assertThat(behind(wall).says(call("getpriority", "0, 0"))).isNotEqualTo(refused);
  }

  private static String call(String function, String arguments) {
    return """
        System.out.print(com.sun.jna.Function.getFunction("c", "%s").invokeInt(new Object[] {%s}));
        System.out.print(" " + com.sun.jna.Native.getLastError());"""
        .formatted(function, arguments);
  }
}
