package io.percolate.kit.deploy.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a Dockerfile should keep to while an image is built. Each rule returns its faults, an empty
 * list if there are none. Rules read what instructions do, so a comment changes nothing.
 */
public final class BuildRules {
  private static final Pattern FETCHES =
      Pattern.compile(
          "(^|&&|;|\\bthen\\b|\\bdo\\b)\\s*(\\w+=\\S+\\s+)*((sh|bash|time|exec|python3?\\s+-m)\\s+)?(\\S*/)?("
              + "(mvn|mvnw)\\b[^&|;]*\\s(dependency:\\S+|compile|package|verify|install)"
              + "|(gradle|gradlew)\\b[^&|;]*\\s(dependencies|build|assemble|\\w*[jJ]ar)"
              + "|pip3?\\s+install\\b|npm\\s+(ci|install)\\b)",
          Pattern.MULTILINE);

  private static final Pattern BUILDS =
      Pattern.compile("\\b(mvn|mvnw|gradle|gradlew|javac)\\b(?!\\.)");

  private static final Pattern BUILD_IMAGE =
      Pattern.compile(
          "(.*[/:._-])?(jdk|maven|gradle)([:._-]?[\\d.]*)?([:._-].*)?|(maven|gradle).*");

  /** Images that bring a JDK where their tag doesn't say JRE. */
  private static final Pattern JAVA_IMAGE =
      Pattern.compile("(.*/)?(eclipse-temurin|amazoncorretto|\\w+-openjdk\\S*|sapmachine)(:.*)?");

  private static final Pattern INSTALLS =
      Pattern.compile(
          "\\b(apt|apt-get|apk|dnf|microdnf|yum)\\b[^&|;]*\\s(\\S*jdk(?!\\S*jre)\\S*|maven|gradle)");

  private static final Pattern JAVA_HOME = Pattern.compile("/opt/java\\b.*|/usr/lib/jvm\\b.*");

  private static final Pattern TOOL =
      Pattern.compile("mvnw(\\.cmd)?\\*?|\\.mvn|wrapper|gradlew(\\.bat)?\\*?|gradle");

  /** Where Maven, Gradle, pip and npm keep what they fetched. */
  private static final Pattern KEPT = Pattern.compile("\\.m2|repository|\\.gradle|\\.cache|\\.npm");

  /** Files that say what to fetch, and the tools that fetch it. */
  private static final Pattern LISTS =
      Pattern.compile(
          "pom\\.xml|\\*\\*?/pom\\.xml|mvnw(\\.cmd)?\\*?|\\.mvn|wrapper|gradlew(\\.bat)?\\*?|gradle|.*\\.gradle(\\.kts)?"
              + "|gradle\\.properties|requirements.*\\.txt|pyproject\\.toml|.*\\.lock|package.*\\.json");

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i).*(passw(or)?d|secret|token|credential|api_?key|access_?key|private_?key).*");

  private BuildRules() {}

  /** Each image has a version. Without one, or with {@code latest}, every build may differ. */
  public static List<Finding> imagesHaveVersions(Dockerfile file) {
    return ofImages(
        file,
        image -> {
          String named = image.substring(image.lastIndexOf('/') + 1);
          boolean has = named.contains("@") || named.contains(":") && !named.endsWith(":latest");
          return has || named.equals("scratch")
              ? Optional.empty()
              : Optional.of(
                  "%s names no version, so tomorrow's build may stand on another image. Add a tag, such as eclipse-temurin:21-jre."
                      .formatted(image));
        });
  }

  /** No image is past its end of life, as far as is known here. */
  public static List<Finding> imagesAreSupported(Dockerfile file) {
    return ofImages(
        file,
        image ->
            EndOfLife.of(image)
                .map(
                    date ->
                        "%s has had no security updates since %s. Take a version that is supported."
                            .formatted(image, date)));
  }

  private interface Judge {
    Optional<String> fault(String image);
  }

  private static List<Finding> ofImages(Dockerfile file, Judge judge) {
    return file.stages().stream()
        .filter(stage -> stage.parent().isEmpty())
        .flatMap(stage -> judge.fault(stage.image()).map(m -> Finding.at(stage.from(), m)).stream())
        .toList();
  }

  /** One stage builds, another runs: what comes out holds no JDK, no build tool and no sources. */
  public static List<Finding> buildsApart(Dockerfile file) {
    Stage last = file.last();
    if (file.stages().size() == 1) {
      return List.of(
          Finding.at(
              last.from(),
              "There is one stage, so what builds is shipped, too. Build in a first one (FROM … AS build) and begin another that takes only the result (COPY --from=build)."));
    }
    List<Finding> findings = new ArrayList<>();
    if (brings(last.image())) {
      findings.add(
          Finding.at(
              last.from(),
              "The last stage stands on %s, which brings a compiler or a build tool. To run, a JRE is enough."
                  .formatted(last.image())));
    }
    last.all().stream()
        .filter(each -> each.is("RUN") && BUILDS.matcher(each.text()).find())
        .map(each -> Finding.at(each, "The last stage builds. Do that in an earlier one."))
        .forEach(findings::add);
    last.all().stream()
        .filter(each -> installs(each, file))
        .map(
            each ->
                Finding.at(
                    each,
                    "%s brings a JDK or a build tool into the last stage. To run, a JRE is enough."
                        .formatted(each)))
        .forEach(findings::add);
    if (last.all().stream().noneMatch(each -> takesFromStage(each, file, last))) {
      findings.add(
          Finding.at(
              last.from(),
              "The last stage takes nothing from an earlier one. COPY --from=NAME, with the name after that stage's AS, brings what it built."));
    }
    return findings;
  }

  /** Whether an image has a compiler or a build tool. */
  private static boolean brings(String image) {
    boolean runtime = image.contains("jre") || image.contains("headless");
    return BUILD_IMAGE.matcher(image).matches() || JAVA_IMAGE.matcher(image).matches() && !runtime;
  }

  private static boolean installs(Instruction each, Dockerfile file) {
    boolean copied =
        each.is("COPY")
            && each.flag("from").flatMap(file::stage).filter(s -> brings(s.image())).isPresent()
            && each.sources().stream().anyMatch(source -> JAVA_HOME.matcher(source).matches());
    return copied || each.is("RUN") && INSTALLS.matcher(each.text()).find();
  }

  private static boolean takesFromStage(Instruction copy, Dockerfile file, Stage last) {
    return copy.is("COPY")
        && copy.flag("from").flatMap(file::stage).filter(stage -> stage != last).isPresent();
  }

  /**
   * A change in the sources fetches no dependency again: the files that list dependencies are
   * copied, then what they list is fetched, and only then come the sources. Or the fetched files
   * are kept in a cache mount.
   */
  public static List<Finding> keepsDependencies(Dockerfile file) {
    List<Finding> findings = new ArrayList<>();
    boolean fetches = false;
    for (Stage stage : file.stages()) {
      Optional<Instruction> fetch =
          stage.instructions().stream()
              .filter(each -> each.is("RUN") && FETCHES.matcher(each.text()).find())
              .findFirst();
      fetches |= fetch.isPresent();
      fetch
          .filter(run -> !keeps(run))
          .flatMap(run -> sourcesBefore(stage, run))
          .ifPresent(findings::add);
    }
    if (!fetches) {
      findings.add(
          Finding.at(file.stages().get(0).from(), "No RUN fetches dependencies or builds."));
    }
    return findings;
  }

  private static boolean keeps(Instruction run) {
    boolean elsewhere = run.text().contains("maven.repo.local=");
    return run.flags().stream()
        .filter(flag -> flag.contains("type=cache"))
        .anyMatch(flag -> elsewhere || KEPT.matcher(flag).find());
  }

  private static Optional<Finding> sourcesBefore(Stage stage, Instruction fetch) {
    List<Instruction> copies =
        stage.all().stream()
            .filter(each -> each.is("COPY", "ADD") && each.flag("from").isEmpty())
            .filter(each -> each.line() < fetch.line())
            .toList();
    boolean listed =
        copies.stream()
            .flatMap(copy -> copy.sources().stream())
            .anyMatch(source -> !TOOL.matcher(lastName(source)).matches());
    if (!listed && fetch.flags().stream().noneMatch(flag -> flag.contains("type=bind"))) {
      return Optional.of(
          Finding.at(
              fetch,
              "No list of dependencies was copied yet, such as pom.xml, so there is nothing to fetch by. COPY it first."));
    }
    return copies.stream()
        .filter(copy -> copy.sources().stream().anyMatch(Predicate.not(BuildRules::isList)))
        .findFirst()
        .map(
            copy ->
                Finding.at(
                    copy,
                    "%s brings sources before line %d fetches the dependencies, so each change of a source file fetches them all again. Copy the file that lists them, fetch, then copy the sources."
                        .formatted(copy, fetch.line())));
  }

  private static boolean isList(String source) {
    String path = source.replaceAll("/+$", "");
    return LISTS.matcher(lastName(path)).matches()
        || path.startsWith(".mvn/")
        || path.startsWith("./.mvn/")
        || path.endsWith("/pom.xml");
  }

  private static String lastName(String source) {
    String path = source.replaceAll("/+$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** No password or key is written into the image, where whoever has the image can read it. */
  public static List<Finding> holdsNoSecrets(Dockerfile file) {
    return file.instructions().stream()
        .filter(each -> each.is("ENV", "ARG"))
        .flatMap(
            each ->
                Variables.pairs(each.text()).entrySet().stream()
                    .filter(pair -> SECRET.matcher(pair.getKey()).matches())
                    .filter(pair -> !pair.getValue().isEmpty())
                    .map(
                        pair ->
                            Finding.at(
                                each,
                                "%s stays readable in the image for ever. Give it when the container starts, or to one step by RUN --mount=type=secret."
                                    .formatted(pair.getKey()))))
        .toList();
  }
}
