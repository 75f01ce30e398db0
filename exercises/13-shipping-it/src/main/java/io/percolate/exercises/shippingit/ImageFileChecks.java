package io.percolate.exercises.shippingit;

import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.exercises.shippingit.ImageFile.App;
import io.percolate.kit.deploy.container.BuildRules;
import io.percolate.kit.deploy.container.ContainerException;
import io.percolate.kit.deploy.container.Dockerfile;
import io.percolate.kit.deploy.container.Finding;
import io.percolate.kit.deploy.container.Instruction;
import io.percolate.kit.deploy.container.RunRules;
import io.percolate.kit.deploy.container.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;

/** Checks of {@link ImageFile} that learners see. */
class ImageFileChecks {
  private static final Pattern PACKAGES =
      Pattern.compile("(?s).*\\bmvnw?\\b.*\\b(package|verify|install)\\b.*");

  private static final App APP = new App(21, "digits.jar", 8080, "/health");

  @Check(value = "one stage builds, another runs, on images of this Java", points = 0.5)
  @Order(1)
  void hasTwoStages(ImageFile file) {
    expectStages(read(file.of(APP)), APP);
  }

  @Check(value = "a change in src fetches no dependency again", points = 0.5)
  @Order(2)
  void keepsDependencies(ImageFile file) {
    expectCache(read(file.of(APP)));
  }

  @Check(value = "nobody special runs it, and no shell stands before it", points = 0.5)
  @Order(3)
  void runsAsNobody(ImageFile file) {
    expectProcess(read(file.of(APP)));
  }

  @Check(value = "its port, its health, its memory", points = 0.5)
  @Order(4)
  void saysWhatItNeeds(ImageFile file) {
    expectService(read(file.of(APP)), APP);
  }

  static Dockerfile read(String text) {
    try {
      return Dockerfile.read(text);
    } catch (ContainerException e) {
      expectThat(
          false, "expected  a Dockerfile\nbut got   a text that Docker refuses\n" + e.getMessage());
      throw e;
    }
  }

  static void expectStages(Dockerfile file, App app) {
    expectNone(BuildRules.imagesHaveVersions(file));
    expectNone(BuildRules.imagesAreSupported(file));
    expectNone(BuildRules.buildsApart(file));
    expectJava(file, app);
    expectJar(file, app);
    expectModel(new Placed(file.last()));
  }

  private static void expectModel(Placed placed) {
    String wanted = placed.folder() + "model";
    expectThat(
        !placed.models().isEmpty(),
        "expected  the folder model in the last stage\nbut got   no COPY that brings it\nWithout it, the server starts and has nothing to say.");
    expectThat(
        placed.models().contains(wanted),
        "expected  the model in %s, the folder model of the working directory\nbut got   %s\nCOPY puts what is in a folder into the place that it names last; and a WORKDIR holds for the lines below it."
            .formatted(wanted, String.join(" or ", placed.models())));
  }

  /** In the stage that runs, and in each that calls Maven. */
  private static void expectJava(Dockerfile file, App app) {
    for (Stage stage : file.stages()) {
      boolean builds =
          stage.instructions().stream()
              .anyMatch(each -> each.is("RUN") && each.text().contains("mvn"));
      if (builds || stage == file.last()) {
        expectThat(
            hasJava(stage, app.java()),
            "expected  Java %d in the stage that begins at line %d\nbut got   %s\nThe version is app.java(): what one Java compiles, an older one can't run."
                .formatted(app.java(), stage.from().line(), stage.image()));
      }
    }
  }

  private static boolean hasJava(Stage stage, int version) {
    Pattern number = Pattern.compile("(?<!\\d)%d(?!\\d)".formatted(version));
    return number.matcher(stage.image()).find()
        || stage.all().stream()
            .filter(each -> each.is("RUN"))
            .map(Instruction::text)
            .anyMatch(text -> text.matches("(?s).*j(re|dk).*") && number.matcher(text).find());
  }

  private static void expectJar(Dockerfile file, App app) {
    boolean copied =
        file.instructions().stream()
            .filter(each -> each.is("COPY", "RUN"))
            .anyMatch(
                each ->
                    each.text().contains(app.jar())
                        || each.text().matches("(?s).*\\btarget/(\\*.*|\\s.*)"));
    expectThat(
        copied,
        "expected  target/%s, which the build makes, in the last stage\nbut got   no COPY that brings it"
            .formatted(app.jar()));
    file.last().all().forEach(copy -> expectWhereItWasBuilt(file, copy));
    boolean built =
        file.instructions().stream()
            .anyMatch(each -> each.is("RUN") && PACKAGES.matcher(each.text()).matches());
    expectThat(
        built,
        "expected  a RUN of ./mvnw package, which makes target/%s\nbut got   none\nWhat isn't built can't be copied into the last stage."
            .formatted(app.jar()));
    Placed placed = new Placed(file.last());
    Set<String> there = placed.jars(app.jar());
    for (String started : started(file.last())) {
      expectThat(
          there.isEmpty() || there.contains(placed.absolute(started)),
          "expected  java -jar with a file that is there: %s\nbut got   %s\nThe build makes target/%s; COPY may give it another name or place, and then that is where it is."
              .formatted(String.join(" or ", there), placed.absolute(started), app.jar()));
    }
  }

  /** Maven leaves the jar below the WORKDIR in which it ran, unless a shell went elsewhere. */
  private static void expectWhereItWasBuilt(Dockerfile file, Instruction copy) {
    Optional<Stage> stage = copy.flag("from").flatMap(file::stage);
    if (stage.isEmpty() || stage.get().all().stream().anyMatch(ImageFileChecks::goesElsewhere)) {
      return;
    }
    String folder = "/";
    for (Instruction each : stage.get().all()) {
      if (each.is("WORKDIR")) {
        folder = each.text().startsWith("/") ? each.text() : folder + "/" + each.text();
      }
    }
    String target = (folder + "/target/").replaceAll("/+", "/");
    for (String source : copy.sources()) {
      String from = ("/" + source).replaceAll("/+(\\./)?", "/");
      expectThat(
          !from.contains("/target/") || from.startsWith(target),
          "expected  the jar to be taken from %s, below the WORKDIR of the stage that builds\nbut got   %s\nBehind --from, a path begins at the root of that stage, whatever its WORKDIR is."
              .formatted(target, copy));
    }
  }

  private static boolean goesElsewhere(Instruction run) {
    return run.is("RUN") && run.text().matches("(?s).*\\b(cd|mv|cp|-f|--file)\\b.*");
  }

  /** What -jar names in ENTRYPOINT or CMD. */
  private static List<String> started(Stage stage) {
    return stage.all().stream()
        .filter(each -> each.is("ENTRYPOINT", "CMD"))
        .flatMap(
            each -> Pattern.compile("-jar[\\s\",]+([^\\s\",]+)").matcher(each.text()).results())
        .map(match -> match.group(1))
        .filter(name -> !name.contains("$"))
        .toList();
  }

  static void expectCache(Dockerfile file) {
    expectNone(BuildRules.keepsDependencies(file));
    file.stages().forEach(ImageFileChecks::expectWrapper);
    boolean sources =
        file.instructions().stream()
            .filter(each -> each.is("COPY", "ADD") && each.flag("from").isEmpty())
            .flatMap(each -> each.sources().stream())
            .map(source -> source.replaceFirst("^\\./", "").replaceAll("/+$", ""))
            .anyMatch(source -> source.equals(".") || source.isEmpty() || source.startsWith("src"));
    boolean mounted =
        file.instructions().stream()
            .flatMap(each -> each.flags().stream())
            .anyMatch(
                flag -> flag.contains("source=src") || flag.matches(".*type=bind.*source=\\..*"));
    expectThat(
        sources || mounted,
        "expected  src in the stage that builds\nbut got   no COPY that brings it\nWithout sources, Maven builds a jar with nothing in it.");
  }

  /** ./mvnw can only run where it was copied. */
  private static void expectWrapper(Stage stage) {
    boolean there = false;
    for (Instruction each : stage.all()) {
      there |=
          each.is("COPY", "ADD")
              && each.sources().stream().anyMatch(ImageFileChecks::bringsWrapper);
      expectThat(
          there || !each.is("RUN") || !each.text().contains("./mvnw") || !each.flags().isEmpty(),
          "expected  mvnw in the stage before it is run\nbut got   no COPY that brings it above line %d, %s"
              .formatted(each.line(), each));
    }
  }

  private static boolean bringsWrapper(String source) {
    return lastName(source).startsWith("mvnw") || List.of(".", "./", "*").contains(source);
  }

  static void expectProcess(Dockerfile file) {
    expectNone(RunRules.runsAsNumberedUser(file));
    expectNone(RunRules.startsWithoutShell(file));
  }

  static void expectService(Dockerfile file, App app) {
    expectNone(RunRules.exposes(file, app.port()));
    expectNone(RunRules.checksHealth(file, app.health()));
    String check = file.last().last("HEALTHCHECK").orElseThrow().text();
    expectThat(
        check.matches("(?s).*[:/ \"]%d\\b.*".formatted(app.port())) || check.contains("$"),
        "expected  a HEALTHCHECK that asks port %d\nbut got   %s\nThe check runs inside of the container, where the server listens at its own port."
            .formatted(app.port(), check));
    expectNone(RunRules.heapFollowsLimit(file));
  }

  static String lastName(String path) {
    String plain = path.replaceAll("/+$", "");
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  private static void expectNone(List<Finding> findings) {
    expectThat(findings.isEmpty(), findings.isEmpty() ? "" : capital(findings.get(0).toString()));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
