package io.percolate.cli.data;

import io.percolate.kit.data.stories.Stories;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percolate data text}: tells stories.txt. */
@Command(name = "text", description = "Tell stories.txt: small stories from a coffee house.")
final class TextCommand extends MakingCommand {
  @Option(
      names = "--stories",
      paramLabel = "N",
      description = "How many.",
      defaultValue = "" + Stories.BUNDLED_STORIES)
  private int stories;

  @Override
  String make(Path out, long seed) {
    Stories.tell(seed, stories).files().write(out);
    return "Told %,d stories".formatted(stories);
  }
}
