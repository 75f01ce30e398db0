package io.percolate.kit.deploy.container;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Dockerfile, taken apart as Docker does it: comments and continued lines, here-documents,
 * variables by ARG and ENV, stages that stand on each other.
 *
 * @param stages in order; the last is the image that comes out
 */
public record Dockerfile(List<Stage> stages) {

  public Dockerfile {
    stages = List.copyOf(stages);
  }

  /**
   * Reads a Dockerfile's text.
   *
   * @throws ContainerException if a line isn't an instruction, or no stage begins
   */
  public static Dockerfile read(String text) {
    return new DockerfileReader(text).read();
  }

  /** The image that comes out. */
  public Stage last() {
    return stages.get(stages.size() - 1);
  }

  /** The stage that is meant by a name or, counted from 0, by its number; upper or lower case. */
  public Optional<Stage> stage(String nameOrNumber) {
    return IntStream.range(0, stages.size())
        .filter(
            i ->
                nameOrNumber.equalsIgnoreCase(stages.get(i).name())
                    || nameOrNumber.equals(Integer.toString(i)))
        .mapToObj(stages::get)
        .reduce((first, second) -> second);
  }

  /** All instructions of all stages, FROM included, in order. */
  public List<Instruction> instructions() {
    return stages.stream()
        .flatMap(stage -> Stream.concat(Stream.of(stage.from()), stage.instructions().stream()))
        .toList();
  }
}
