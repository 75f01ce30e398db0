package io.percolate.kit.deploy.container;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stage of a Dockerfile: a FROM, and what is done on top of it.
 *
 * @param from the instruction that begins it
 * @param name what {@code AS} calls it; empty if it has no name
 * @param parent the earlier stage that FROM names, if it names one and no image
 * @param instructions what follows FROM, in order
 */
public record Stage(
    Instruction from, String name, Optional<Stage> parent, List<Instruction> instructions) {

  public Stage {
    instructions = List.copyOf(instructions);
  }

  /** The image at its bottom, tag included: that of its parents, where FROM names a stage. */
  public String image() {
    return parent.map(Stage::image).orElseGet(() -> from.words().get(0));
  }

  /** Its instructions, after those of the stages that it stands on. */
  public List<Instruction> all() {
    return Stream.concat(parent.map(Stage::all).orElse(List.of()).stream(), instructions.stream())
        .toList();
  }

  /** The last instruction of a kind, which is the one that counts for USER, CMD and such. */
  public Optional<Instruction> last(String keyword) {
    return all().stream().filter(each -> each.is(keyword)).reduce((first, second) -> second);
  }
}
