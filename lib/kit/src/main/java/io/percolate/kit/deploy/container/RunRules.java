package io.percolate.kit.deploy.container;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Dockerfile should keep to for the sake of the container that runs. Each rule looks at the
 * last stage and what it stands on, and returns its faults, an empty list if there are none.
 */
public final class RunRules {
  private static final List<String> SHELLS = List.of("sh", "bash", "ash", "dash");

  private RunRules() {}

  /** The process runs as a user that isn't root, and is named by number. */
  public static List<Finding> runsAsNumberedUser(Dockerfile file) {
    Optional<Instruction> user = file.last().last("USER");
    if (user.isEmpty()) {
      return List.of(
          Finding.at(
              file.last().from(),
              "There is no USER in the last stage, so the process runs as root. Add USER 10001, or another number."));
    }
    String name = user.get().text().split(":", 2)[0].strip();
    if (name.equals("root") || name.matches("0+")) {
      return List.of(
          Finding.at(
              user.get(), "The last USER is root. A number other than 0 is nobody special."));
    }
    if (!name.matches("\\d+")) {
      return List.of(
          Finding.at(
              user.get(),
              "%s is a name. Kubernetes can't tell whether a name is root's; write the number."
                  .formatted(name.isEmpty() ? "An empty text" : name)));
    }
    return List.of();
  }

  /** The program is process 1 and hears SIGTERM: no shell stands between. */
  public static List<Finding> startsWithoutShell(Dockerfile file) {
    Optional<Instruction> entry = file.last().last("ENTRYPOINT");
    Optional<Instruction> command = file.last().last("CMD");
    if (entry.isEmpty() && command.isEmpty()) {
      return List.of(
          Finding.at(file.last().from(), "The last stage says nowhere what to start: ENTRYPOINT."));
    }
    return Stream.of(entry, command)
        .flatMap(Optional::stream)
        .flatMap(each -> shell(each).map(message -> Finding.at(each, message)).stream())
        .toList();
  }

  private static Optional<String> shell(Instruction start) {
    if (!start.isExec()) {
      return Optional.of(
          start.text().startsWith("[")
              ? "%s looks like an array and isn't JSON, so a shell gets it. Use double quotes, commas between, none at the end."
                  .formatted(start.text())
              : "A shell stands between Docker and the program and swallows SIGTERM, so that stopping takes ten seconds and cuts requests off. Write [\"java\", …].");
    }
    List<String> words = start.words();
    String program =
        words.isEmpty() ? "" : words.get(0).substring(words.get(0).lastIndexOf('/') + 1);
    boolean shell = SHELLS.contains(program) && words.size() > 2 && words.get(1).contains("c");
    return shell && !words.get(2).stripLeading().startsWith("exec ")
        ? Optional.of(
            "%s starts a shell, which keeps SIGTERM to itself. Start the program, or let the shell step aside: exec java …"
                .formatted(words.get(0)))
        : Optional.empty();
  }

  /** Docker asks a path whether the program is well. */
  public static List<Finding> checksHealth(Dockerfile file, String path) {
    Optional<Instruction> check = file.last().last("HEALTHCHECK");
    if (check.isEmpty()) {
      return List.of(Finding.at(file.last().from(), "There is no HEALTHCHECK in the last stage."));
    }
    boolean asks =
        Pattern.compile("\\Q%s\\E(?![\\w/-])".formatted(path)).matcher(check.get().text()).find();
    return asks && !check.get().text().toUpperCase(Locale.ROOT).startsWith("NONE")
        ? List.of()
        : List.of(Finding.at(check.get(), "The HEALTHCHECK doesn't ask for %s.".formatted(path)));
  }

  /** The port is written down. */
  public static List<Finding> exposes(Dockerfile file, int port) {
    boolean does =
        file.last().all().stream()
            .filter(each -> each.is("EXPOSE"))
            .flatMap(each -> each.words().stream())
            .anyMatch(word -> word.matches("%d(/tcp)?".formatted(port)));
    return does
        ? List.of()
        : List.of(
            Finding.at(
                file.last().from(), "There is no EXPOSE %d in the last stage.".formatted(port)));
  }

  /** The heap grows with the memory that the container is given. */
  public static List<Finding> heapFollowsLimit(Dockerfile file) {
    List<Instruction> options =
        file.last().all().stream().filter(each -> each.is("ENV", "ENTRYPOINT", "CMD")).toList();
    Optional<Instruction> fixed =
        options.stream().filter(each -> each.text().matches("(?s).*-Xmx\\d.*")).findFirst();
    if (fixed.isPresent()) {
      return List.of(
          Finding.at(
              fixed.get(),
              "-Xmx is a number that nobody changes with the container's limit. -XX:MaxRAMPercentage=60 follows it."));
    }
    boolean follows =
        options.stream().anyMatch(each -> each.text().matches("(?s).*-XX:MaxRAMPercentage=\\d.*"));
    return follows
        ? List.of()
        : List.of(
            Finding.at(
                file.last().from(),
                "The JVM takes a quarter of the container's memory unless it is told otherwise. Give it -XX:MaxRAMPercentage=60, or another share, as an argument or in JAVA_TOOL_OPTIONS."));
  }
}
