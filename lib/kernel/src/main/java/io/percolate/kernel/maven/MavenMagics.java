package io.percolate.kernel.maven;

import io.github.spencerpark.jupyter.kernel.magic.registry.CellMagic;
import io.github.spencerpark.jupyter.kernel.magic.registry.LineMagic;
import io.percolate.kernel.magic.MagicException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** {@code %maven}, {@code %mavenRepo} and {@code %loadFromPOM}: brings libraries into cells. */
public final class MavenMagics {
  private final Resolver resolver;
  private final Consumer<Path> addToClasspath;
  private final Map<String, String> repositories = new LinkedHashMap<>();

  /**
   * Makes the magics.
   *
   * @param resolver finds artifacts and all they need
   * @param addToClasspath makes a jar visible to cells
   */
  public MavenMagics(Resolver resolver, Consumer<Path> addToClasspath) {
    this.resolver = resolver;
    this.addToClasspath = addToClasspath;
    repositories.put("central", "https://repo.maven.apache.org/maven2/");
  }

  /** Finds the jars of artifacts and of all that they need. */
  @FunctionalInterface
  public interface Resolver {
    /**
     * Finds jars.
     *
     * @param artifacts what to find
     * @param repositories where, by id
     * @throws MagicException if one can't be had
     */
    List<Path> resolve(List<PomText.Artifact> artifacts, Map<String, String> repositories);
  }

  /** Adds artifacts, each {@code group:artifact[:type[:classifier]]:version}. */
  @LineMagic(aliases = {"addMavenDependency", "addMavenDependencies"})
  public void maven(List<String> coordinates) {
    if (coordinates.isEmpty()) {
      throw new MagicException(
          "%maven needs group:artifact:version, such as %maven org.apache.commons:commons-csv:1.14.1"
              + "; with a classifier, group:artifact:jar:classifier:version.");
    }
    add(coordinates.stream().map(PomText.Artifact::parse).toList());
  }

  /** Adds a repository to look in, by an id and an address. */
  @LineMagic(aliases = {"addMavenRepo"})
  public void mavenRepo(List<String> arguments) {
    if (arguments.size() != 2) {
      throw new MagicException(
          "%mavenRepo needs an id and an address, such as %mavenRepo school https://host/maven");
    }
    repositories.put(arguments.get(0), arguments.get(1));
  }

  /** Adds the dependencies that a POM file names. */
  @LineMagic(value = "loadFromPOM", aliases = "pom")
  public void loadFromPomFile(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new MagicException("%loadFromPOM needs one file, such as %loadFromPOM pom.xml");
    }
    Path file = Path.of(arguments.get(0)).toAbsolutePath().normalize();
    try {
      addAll(PomText.parse(Files.readString(file)));
    } catch (IOException e) {
      throw new MagicException("%loadFromPOM can't read " + file + ": " + e, e);
    }
  }

  /** Adds the dependencies that the cell names, as in a POM. */
  @CellMagic(value = "loadFromPOM", aliases = "pom")
  public void loadFromPomCell(List<String> arguments, String body) {
    addAll(PomText.parse(body));
  }

  private void addAll(PomText pom) {
    repositories.putAll(pom.repositories());
    add(pom.artifacts());
  }

  private void add(List<PomText.Artifact> artifacts) {
    resolver.resolve(artifacts, repositories).forEach(addToClasspath);
  }
}
