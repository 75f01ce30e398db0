package io.percolate.kit.deploy.container;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Dockerfile should keep to for the sake of the container that runs. Each rule looks at the
 * last stage and what it stands on, and returns its faults, an empty list if there are none.
 */
public final class RunRules {
  private static final List<String> SHELLS = List.of("sh", "bash", "ash", "dash");

  /** Where a container finds itself, with or without a port. */
  private static final String HERE =
      "(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1]|\\$\\(hostname\\)|\\$\\{?\\w+}?)(?::[\\w${}]+)?";

  /** A command that asks nobody, or goes on as if the answer didn't matter. */
  private static final Pattern PRETENDS =
      Pattern.compile(
          "(?s)(CMD\\s+)?[\\[\"\\s]*(echo|printf|true|exit|:)\\b.*|.*\\|\\|\\s*(true|:|echo|exit\\s+0)\\b.*");

  private static final Pattern SHARE =
      Pattern.compile("-XX:MaxRAMPercentage=(\\d{1,3}(?:\\.\\d+)?)(?![\\w.])");

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
    if (!words.isEmpty() && words.get(0).strip().contains(" ")) {
      return Optional.of(
          "“%s” is taken for the name of one program, spaces included. Each argument is a string of its own: [\"java\", \"-jar\", …]."
              .formatted(words.get(0)));
    }
    for (int i = 0; i + 2 < words.size(); i++) {
      String program = words.get(i).substring(words.get(i).lastIndexOf('/') + 1);
      boolean shell = SHELLS.contains(program) && words.get(i + 1).matches("-\\w*c");
      if (shell && !words.get(i + 2).stripLeading().startsWith("exec ")) {
        return Optional.of(
            "%s starts a shell, which keeps SIGTERM to itself. Start the program, or let the shell step aside: exec java …"
                .formatted(words.get(i)));
      }
    }
    return Optional.empty();
  }

  /** Docker asks a path whether the program is well. */
  public static List<Finding> checksHealth(Dockerfile file, String path) {
    Optional<Instruction> check = file.last().last("HEALTHCHECK");
    if (check.isEmpty()) {
      return List.of(Finding.at(file.last().from(), "There is no HEALTHCHECK in the last stage."));
    }
    String command = check.get().text();
    if (PRETENDS.matcher(command).matches()) {
      return List.of(
          Finding.at(
              check.get(),
              "This HEALTHCHECK succeeds whether the program is well or not. Ask, and let the answer decide: CMD curl --fail http://localhost:…%s."
                  .formatted(path)));
    }
    boolean asks =
        Pattern.compile("(?:^|[\\s\"'/])(?:" + HERE + ")?\\Q" + path + "\\E(?![\\w/-])")
            .matcher(command)
            .find();
    return asks && !command.toUpperCase(Locale.ROOT).startsWith("NONE")
        ? List.of()
        : List.of(
            Finding.at(
                check.get(),
                "The HEALTHCHECK doesn't ask for %s of this container, which is its own localhost."
                    .formatted(path)));
  }

  /** The port is written down. */
  public static List<Finding> exposes(Dockerfile file, int port) {
    boolean does =
        file.last().all().stream()
            .filter(each -> each.is("EXPOSE"))
            .filter(each -> each.words().stream().allMatch(w -> w.matches("[\\d-]+(/\\w+)?")))
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
        SHARE
            .matcher(whatTheJvmReads(file.last()))
            .results()
            .mapToDouble(share -> Double.parseDouble(share.group(1)))
            .anyMatch(share -> share > 0 && share <= 100);
    return follows
        ? List.of()
        : List.of(
            Finding.at(
                file.last().from(),
                "The JVM takes a quarter of the container's memory unless it is told otherwise. Give it -XX:MaxRAMPercentage=60, or another share, as an argument or in JAVA_TOOL_OPTIONS. What comes after -jar goes to the program, and no other variable is read."));
  }

  /** Arguments before {@code -jar}, and the variables that the JVM or the command looks into. */
  private static String whatTheJvmReads(Stage stage) {
    String start =
        Stream.of(stage.last("ENTRYPOINT"), stage.last("CMD"))
            .flatMap(Optional::stream)
            .map(Instruction::text)
            .collect(Collectors.joining(" "));
    Map<String, String> variables = new TreeMap<>();
    stage.all().stream()
        .filter(each -> each.is("ENV"))
        .forEach(each -> variables.putAll(Variables.pairs(each.text())));
    String read =
        variables.entrySet().stream()
            .filter(
                each ->
                    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").contains(each.getKey())
                        || start.matches("(?s).*\\$\\{?%s\\b.*".formatted(each.getKey())))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(" "));
    return start.split("-jar\\b", 2)[0] + " " + read;
  }
}
