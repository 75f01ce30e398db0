package io.percolate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kit.deploy.container.BuildRules;
import io.percolate.kit.deploy.container.Dockerfile;
import io.percolate.kit.deploy.container.Instruction;
import io.percolate.kit.deploy.container.Manifest;
import io.percolate.kit.deploy.container.RunRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands in {@code notebooks/shipping} fits itself, the build and the server. */
class ShippingTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final Path SHIPPING = HOME.resolve("notebooks/shipping");
  private static final String MODEL = "notebooks/shipping/model";
  private static final String POD = "spec.template.spec.";
  private static final String CONTAINER = POD + "containers.0.";

  private final Dockerfile image = Dockerfile.read(text("Dockerfile"));
  private final List<Manifest> manifests = Manifest.read(text("kubernetes.yaml"));
  private final Manifest deployment = manifests.get(0);

  ShippingTest() throws IOException {}

  private static String text(String name) throws IOException {
    return Files.readString(SHIPPING.resolve(name));
  }

  @Test
  void theDockerfileKeepsEveryRule() {
    assertThat(BuildRules.imagesHaveVersions(image)).isEmpty();
    assertThat(BuildRules.imagesAreSupported(image)).isEmpty();
    assertThat(BuildRules.buildsApart(image)).isEmpty();
    assertThat(BuildRules.keepsDependencies(image)).isEmpty();
    assertThat(BuildRules.holdsNoSecrets(image)).isEmpty();
    assertThat(RunRules.runsAsNumberedUser(image)).isEmpty();
    assertThat(RunRules.startsWithoutShell(image)).isEmpty();
    assertThat(RunRules.exposes(image, 8080)).isEmpty();
    assertThat(RunRules.checksHealth(image, "/health")).isEmpty();
    assertThat(RunRules.heapFollowsLimit(image)).isEmpty();
  }

  @Test
  void itCopiesThePomOfEveryModuleThatMavenLooksFor() throws IOException {
    String modules = Files.readString(HOME.resolve("pom.xml")).replaceFirst("(?s)<profiles>.*", "");
    List<String> poms =
        Pattern.compile("<module>(.+)</module>")
            .matcher(modules)
            .results()
            .map(module -> module.group(1) + "/pom.xml")
            .toList();
    assertThat(poms).isNotEmpty();
    assertThat(copied()).containsAll(poms);
  }

  @Test
  void whatItCopiesIsThere() {
    assertThat(copied())
        .contains(MODEL)
        .filteredOn(source -> !source.equals(MODEL))
        .allSatisfy(source -> assertThat(HOME.resolve(source)).exists());
  }

  @Test
  void whatItCopiesIsLetIntoTheBuild() throws IOException {
    List<String> ignored = text("Dockerfile.dockerignore").lines().toList();
    assertThat(ignored).contains("*");
    List<String> let =
        ignored.stream()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .toList();
    assertThat(copied())
        .allSatisfy(
            source ->
                assertThat(let)
                    .anyMatch(path -> source.equals(path) || source.startsWith(path + "/")));
  }

  private List<String> copied() {
    return image.instructions().stream()
        .filter(each -> each.is("COPY") && each.flag("from").isEmpty())
        .flatMap(each -> each.sources().stream())
        .toList();
  }

  @Test
  void itStartsTheServerThatIsHere() {
    Instruction start = image.last().last("ENTRYPOINT").orElseThrow();
    assertThat(start.words()).contains(Main.class.getName()).endsWith("serve");
    List<String> arguments = image.last().last("CMD").orElseThrow().words();
    assertThat(arguments).containsExactly("model", "--host", "0.0.0.0", "--port", "8080");
    assertThat(copied()).endsWith(MODEL);
  }

  @Test
  void selectorsFindThePods() {
    Map<String, Object> labels = deployment.map("spec.template.metadata.labels");
    assertThat(labels).isNotEmpty();
    assertThat(deployment.map("spec.selector.matchLabels")).isEqualTo(labels);
    assertThat(manifests.get(1).map("spec.selector")).isEqualTo(labels);
    assertThat(manifests.get(2).map("spec.selector.matchLabels")).isEqualTo(labels);
  }

  @Test
  void probesAskWhatTheServerAnswersAtThePortWhereItListens() {
    assertThat(deployment.text(CONTAINER + "ports.0.containerPort")).isEqualTo("8080");
    String port = deployment.text(CONTAINER + "ports.0.name");
    Map<String, String> paths =
        Map.of("startupProbe", "/health", "readinessProbe", "/ready", "livenessProbe", "/health");
    paths.forEach(
        (probe, path) -> {
          assertThat(deployment.text(CONTAINER + probe + ".httpGet.path")).isEqualTo(path);
          assertThat(deployment.text(CONTAINER + probe + ".httpGet.port")).isEqualTo(port);
        });
    assertThat(manifests.get(1).text("spec.ports.0.targetPort")).isEqualTo(port);
  }

  @Test
  void imageAndManifestAgreeOnUserAndFolders() {
    String user = image.last().last("USER").orElseThrow().text();
    assertThat(user)
        .isEqualTo(
            deployment.text(POD + "securityContext.runAsUser")
                + ":"
                + deployment.text(POD + "securityContext.fsGroup"));
    assertThat(deployment.at(POD + "securityContext.runAsNonRoot")).contains(true);
    assertThat(deployment.text(CONTAINER + "volumeMounts.0.mountPath"))
        .isEqualTo(image.last().last("VOLUME").orElseThrow().text());
    int volumes = deployment.list(POD + "volumes").size();
    for (int i = 0; i < volumes; i++) {
      assertThat(deployment.text(CONTAINER + "volumeMounts." + i + ".name"))
          .isEqualTo(deployment.text(POD + "volumes." + i + ".name"));
    }
  }

  @Test
  void fewerPodsThanWantedAreNeverReadyDuringAnUpdate() {
    assertThat(deployment.at("spec.strategy.rollingUpdate.maxUnavailable")).contains(0);
    assertThat((Integer) manifests.get(2).at("spec.minAvailable").orElseThrow())
        .isLessThan((Integer) deployment.at("spec.replicas").orElseThrow());
  }
}
