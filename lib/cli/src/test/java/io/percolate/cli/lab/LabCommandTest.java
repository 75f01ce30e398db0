package io.percolate.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.cli.Machine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs on the path are shell scripts here that do as little as Jupyter, Python and pip must.
 */
@DisabledOnOs(OS.WINDOWS)
class LabCommandTest {
  @TempDir Path folder;
  private Path bin;
  private Path state;
  private Machine machine;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void anEmptyPath() throws IOException {
    bin = Files.createDirectory(folder.resolve("bin"));
    state = folder.resolve("state");
    machine = user("ada");
  }

  /** Nothing but the test's own programs is on the path. */
  private Machine user(String name) {
    return new Machine(Map.of("PATH", bin.toString(), "HOME", folder.toString()), "Linux", name);
  }

  private Path program(String name, String script) throws IOException {
    Path file = bin.resolve(name);
    Files.writeString(file, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  private Jupyter setUp() {
    return Jupyter.setUp(machine, state, new PrintWriter(said));
  }

  @Test
  void theOneOnThePathIsFound() throws IOException {
    Path program = program("jupyter-lab", "echo 4.4.0");

    assertThat(Jupyter.find(machine, state)).contains(new Jupyter(program, "lab/tree/"));
  }

  @Test
  void oneThatIsThereButDoesNotRunIsPassedOver() throws IOException {
    program("jupyter-lab", "echo 'no such version'; exit 127");
    Path classic = program("jupyter-notebook", "echo 6.4.12");

    assertThat(Jupyter.find(machine, state)).contains(new Jupyter(classic, "notebooks/"));
  }

  @Test
  void anEmptyPathHasNone() {
    assertThat(Jupyter.find(machine, state)).isEmpty();
  }

  @Test
  void pipSetsOneUpInAnEnvironmentOfItsOwn() throws IOException {
    // python3 -m venv DIR makes DIR/bin/python, whose pip makes DIR/bin/jupyter-lab.
    program(
        "python3",
        """
        mkdir -p "$3/bin"
        cat > "$3/bin/python" <<'END'
        #!/bin/sh
        PATH=/usr/bin:/bin
        case "$*" in *--retries=0*--timeout=5*jupyterlab) ;; *) echo "unbounded: $*"; exit 1 ;; esac
        here=$(dirname "$0")
        printf '#!/bin/sh\\necho 4.4.0\\n' > "$here/jupyter-lab"
        chmod +x "$here/jupyter-lab"
        END
        chmod +x "$3/bin/python\"""");

    Jupyter made = setUp();

    assertThat(made.program()).isEqualTo(state.resolve("venv/bin/jupyter-lab"));
    assertThat(said.toString()).contains("once, about 200 MB");
    assertThat(Jupyter.find(machine, state)).contains(made);
  }

  @Test
  void whenNothingCanBeSetUpTheMessageSaysWhatWasTriedAndWhatToType() throws IOException {
    program("python3", "mkdir -p \"$3\"; echo 'ensurepip is not available'; exit 1");

    assertThatThrownBy(this::setUp)
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("ensurepip is not available")
        .hasMessageContaining("sudo apt install jupyter-notebook")
        .hasMessageContaining("./percolate run");
    assertThat(state.resolve("venv")).doesNotExist();
  }

  @Test
  void anIndexThatCanNotBeReachedIsNamed() throws IOException {
    program("python3", "echo 'ERROR: No matching distribution found for jupyterlab'; exit 1");

    assertThatThrownBy(this::setUp).hasMessageContaining("pip: its index can't be reached");
  }

  @Test
  void aPythonThatDoesNotEvenStartIsToldLikeAnyOtherFailure() throws IOException {
    program("python3", "echo 'python3: command not found'; exit 127");

    assertThatThrownBy(this::setUp)
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("pip: python3: command not found");
  }

  @Test
  void rootOnDebianGetsTheDistributionsOwn() throws IOException {
    machine = user("root");
    program(
        "apt-get",
        """
        case "$*" in *jupyter-notebook*) ;; *) exit 0 ;; esac
        printf '#!/bin/sh\necho 6.4.12\n' > "%s/jupyter-notebook"
        chmod +x "%s/jupyter-notebook\""""
            .formatted(bin, bin));

    assertThat(setUp()).isEqualTo(new Jupyter(bin.resolve("jupyter-notebook"), "notebooks/"));
  }

  @Test
  void nobodyElseInstallsPackages() throws IOException {
    program("apt-get", "touch " + folder.resolve("installed"));

    assertThatThrownBy(this::setUp).hasMessageContaining("only for root");
    assertThat(folder.resolve("installed")).doesNotExist();
  }

  @Test
  void aServerThatEndsAtOnceShowsWhatItSaid() throws IOException {
    Path program = program("jupyter-lab", "echo 'cannot bind'; exit 1");

    try (Server server = serve(program)) {
      assertThatThrownBy(server::waitUntilReady)
          .isInstanceOf(Complaint.class)
          .hasMessageContaining("cannot bind");
    }
  }

  @Test
  void theServerIsToldPortTokenAndWhereTheKernelIs() throws IOException, InterruptedException {
    Path program = program("jupyter-lab", "echo \"$@\"; echo \"$JUPYTER_PATH $JUPYTER_TOKEN\"");

    try (Server server = serve(program)) {
      server.waitFor();
      assertThat(state().resolve("jupyter-8899.log"))
          .content()
          .contains(
              "--port=8899",
              "--port-retries=0",
              "--no-browser",
              "--notebook-dir=" + folder,
              folder.resolve("data").toString())
          .containsPattern(" [0-9a-f]{48}\n");
    }
  }

  @Test
  void aTokenOfTheUsersOwnConfigurationIsTheOneThatLetsThemIn()
      throws IOException, InterruptedException {
    writeInfo("jpserver-1", "http://127.0.0.1:8899/", "of another server");
    Path program =
        program("jupyter-lab", writingInfo("jpserver", "https://127.0.0.1:8899/ada/", "a b"));

    try (Server server = serve(program)) {
      assertThat(server.waitUntilReady()).isTrue();
      assertThat(server.link("lab")).isEqualTo("https://127.0.0.1:8899/ada/lab?token=a+b");
    }
  }

  @Test
  void whereAPasswordLetsInTheAddressHasNoToken() throws IOException, InterruptedException {
    Path program =
        program("jupyter-notebook", writingInfo("nbserver", "http://127.0.0.1:8899/", ""));

    try (Server server = serve(program)) {
      assertThat(server.waitUntilReady()).isTrue();
      assertThat(server.link("tree")).isEqualTo("http://127.0.0.1:8899/tree");
    }
  }

  @Test
  void aServerThatItsProgramStartsIsFoundToo() throws IOException, InterruptedException {
    program("server", writingInfo("jpserver", "http://127.0.0.1:8899/", "secret"));
    Path program =
        program("jupyter-lab", "trap 'kill $!' TERM; " + bin.resolve("server") + " & wait");

    try (Server server = serve(program)) {
      assertThat(server.waitUntilReady()).isTrue();
      assertThat(server.link("")).endsWith("?token=secret");
    }
  }

  private void writeInfo(String name, String url, String token) throws IOException {
    Path runtime = Files.createDirectories(folder.resolve(".local/share/jupyter/runtime"));
    Files.writeString(
        runtime.resolve(name + ".json"),
        "{\"url\": \"%s\", \"token\": \"%s\"}".formatted(url, token));
  }

  /** What a server does: leaves word under its process' number, and goes on. */
  private String writingInfo(String name, String url, String token) throws IOException {
    writeInfo(name, url, token);
    Path runtime = folder.resolve(".local/share/jupyter/runtime");
    return "cd '%s'; mv %s.json %2$s-$$.json; exec tail -f /dev/null".formatted(runtime, name);
  }

  @Test
  void whoFindsItsPortTakenSaysSoAndMayTryAnother() throws IOException, InterruptedException {
    Path program = program("jupyter-lab", "echo 'port 8899 is already in use'; exit 1");

    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Server server = serve(program, other.getLocalPort())) {
      assertThat(server.waitUntilReady()).isFalse();
    }
  }

  @Test
  void theFirstFreePortIsChosenAndOneThatIsTakenRefused() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.isFree(other.getLocalPort())).isFalse();
      assertThatThrownBy(() -> Ports.asked(other.getLocalPort()))
          .hasMessageContaining("is in use; choose another");
    }
    assertThatThrownBy(() -> Ports.asked(70_000)).hasMessageContaining("1 … 65535");
    assertThat(Ports.isFree(Ports.firstFree())).isTrue();
  }

  private Path state() {
    return new Installation(folder).state();
  }

  private Server serve(Path program) throws IOException {
    return serve(program, 8899);
  }

  private Server serve(Path program, int port) throws IOException {
    return Server.start(
        new Jupyter(program, "lab/tree/"),
        machine,
        new Installation(folder),
        folder.resolve("data"),
        port);
  }
}
