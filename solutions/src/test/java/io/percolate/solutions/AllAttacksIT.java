package io.percolate.solutions;

import io.percolate.cli.Installation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;

/**
 * Every attack, the slow ones too, graded by another JDK than the one that runs the tests: the
 * last, by its folder's name, that is installed beside it, if there is one.
 */
@Tag("proof")
class AllAttacksIT extends AttacksIT {
  @Override
  List<Attack> attacks() throws IOException, URISyntaxException {
    return all();
  }

  @Override
  int grade(List<String> arguments) throws IOException, InterruptedException {
    Path root = Installation.ofLauncher().root();
    List<String> command = new ArrayList<>();
    command.add(jdk().resolve("bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dpercolate.home=" + root, "-cp"));
    command.add(
        Stream.of("cli/*", "*", "solutions/*")
            .map(jars -> root.resolve("lib/dist") + "/" + jars)
            .collect(Collectors.joining(":")));
    command.add("io.percolate.cli.Main");
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static Path jdk() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> folders = Files.list(own.getParent())) {
      List<Path> others =
          folders
              .filter(jdk -> Files.exists(jdk.resolve("lib/ct.sym")))
              .filter(jdk -> !Files.isSymbolicLink(jdk) && !jdk.equals(own))
              .sorted()
              .toList();
      return others.isEmpty() ? own : others.get(others.size() - 1);
    }
  }
}
