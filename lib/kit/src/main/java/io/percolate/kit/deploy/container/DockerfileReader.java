package io.percolate.kit.deploy.container;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one Dockerfile. */
final class DockerfileReader {
  private static final Set<String> KEYWORDS =
      Set.of(
          "ADD",
          "ARG",
          "CMD",
          "COPY",
          "ENTRYPOINT",
          "ENV",
          "EXPOSE",
          "FROM",
          "HEALTHCHECK",
          "LABEL",
          "MAINTAINER",
          "ONBUILD",
          "RUN",
          "SHELL",
          "STOPSIGNAL",
          "USER",
          "VOLUME",
          "WORKDIR");

  private static final Set<String> LEFT_TO_THE_SHELL =
      Set.of("RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK");

  private static final Pattern FLAG = Pattern.compile("(--[a-z-]+(?:=\\S*)?)\\s+");

  private final String text;
  private final Variables global = new Variables();
  private final List<Stage> stages = new ArrayList<>();

  private Instruction from;
  private List<Instruction> instructions = new ArrayList<>();
  private Variables variables = global;

  DockerfileReader(String text) {
    this.text = text;
  }

  Dockerfile read() {
    for (LogicalLine line : LogicalLine.split(text)) {
      String[] parts = line.text().split("\\s+", 2);
      String keyword = parts[0].toUpperCase(Locale.ROOT);
      require(line, parts, keyword);
      add(instruction(line.number(), keyword, parts[1].strip()));
    }
    if (from == null) {
      throw new ContainerException("There is no FROM, so there is no image to build on.");
    }
    endStage();
    return new Dockerfile(stages);
  }

  private void require(LogicalLine line, String[] parts, String keyword) {
    if (!KEYWORDS.contains(keyword)) {
      throw new ContainerException(
          "Line %d: %s is no instruction of a Dockerfile (FROM, COPY, RUN …). What belongs to a shell goes after a RUN, or is typed into a terminal."
              .formatted(line.number(), parts[0]));
    }
    if (parts.length < 2) {
      throw new ContainerException(
          "Line %d: %s has nothing after it.".formatted(line.number(), keyword));
    }
    if (from == null && !keyword.equals("FROM") && !keyword.equals("ARG")) {
      throw new ContainerException(
          "Line %d: %s stands before the first FROM, where only ARG may stand."
              .formatted(line.number(), keyword));
    }
  }

  private Instruction instruction(int line, String keyword, String rest) {
    List<String> flags = new ArrayList<>();
    Matcher flag = FLAG.matcher(rest);
    int start = 0;
    while (flag.find(start) && flag.start() == start) {
      flags.add(variables.fill(flag.group(1)));
      start = flag.end();
    }
    String arguments = rest.substring(start).strip();
    if (!LEFT_TO_THE_SHELL.contains(keyword)) {
      arguments = (keyword.equals("FROM") ? global : variables).fill(arguments);
    }
    Optional<List<String>> array = array(arguments);
    List<String> words = array.orElse(List.of(arguments.split("\\s+")));
    return new Instruction(line, keyword, flags, arguments, array.isPresent(), words);
  }

  /** A JSON array of strings; anything else, single quotes included, Docker hands to a shell. */
  private static Optional<List<String>> array(String arguments) {
    try (JsonReader json = new JsonReader(new StringReader(arguments))) {
      json.setStrictness(Strictness.STRICT);
      List<String> words = new ArrayList<>();
      json.beginArray();
      while (json.peek() == JsonToken.STRING) {
        words.add(json.nextString());
      }
      json.endArray();
      return json.peek() == JsonToken.END_DOCUMENT ? Optional.of(words) : Optional.empty();
    } catch (IOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private void add(Instruction instruction) {
    if (instruction.is("FROM")) {
      if (from != null) {
        endStage();
      }
      from = instruction;
      instructions = new ArrayList<>();
      Optional<Stage> parent = parent();
      variables = parent.isPresent() ? known(parent.get()) : new Variables();
      return;
    }
    if (instruction.is("ARG")) {
      variables.argument(instruction.text(), global);
    } else if (instruction.is("ENV")) {
      variables.environment(instruction.text());
    }
    if (from != null) {
      instructions.add(instruction);
    }
  }

  private void endStage() {
    List<String> words = from.words();
    boolean isNamed = words.size() == 3 && words.get(1).equalsIgnoreCase("AS");
    if (words.size() != 1 && !isNamed || words.get(0).isEmpty()) {
      throw new ContainerException(
          "Line %d: %s. FROM takes an image, or an image AS a name; a variable in it needs an ARG above the first FROM."
              .formatted(from.line(), from));
    }
    stages.add(new Stage(from, isNamed ? words.get(2) : "", parent(), instructions));
  }

  /** The earlier stage that FROM names, if it does. */
  private Optional<Stage> parent() {
    return stages.stream()
        .filter(stage -> stage.name().equalsIgnoreCase(from.words().get(0)))
        .reduce((first, second) -> second);
  }

  /** What a stage leaves to those that stand on it: its ENV, and no ARG. */
  private static Variables known(Stage stage) {
    Variables known = new Variables();
    stage.all().stream()
        .filter(each -> each.is("ENV"))
        .forEach(each -> known.environment(each.text()));
    return known;
  }
}
