package io.percolate.exercises.shippingit;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.exercises.shippingit.DeploymentFile.Service;
import io.percolate.kit.deploy.container.ContainerException;
import io.percolate.kit.deploy.container.Manifest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;

/** Checks of {@link DeploymentFile} that learners see. */
class DeploymentFileChecks {
  static final String POD = "spec.template.spec.";
  static final String CONTAINER = POD + "containers.0.";
  private static final Service SERVICE =
      new Service("digits", "registry.example.com/digits:7", 8080, 3, 768, 45);

  @Check(value = "one Deployment of this image", points = 0.25)
  @Order(1)
  void isADeployment(DeploymentFile file) {
    expectDeployment(read(file.of(SERVICE)), SERVICE);
  }

  @Check(value = "its selector finds its pods", points = 0.25)
  @Order(2)
  void findsItsPods(DeploymentFile file) {
    expectSelector(read(file.of(SERVICE)), SERVICE);
  }

  @Check(value = "three probes, each with its question", points = 0.5)
  @Order(3)
  void asks(DeploymentFile file) {
    expectProbes(read(file.of(SERVICE)), SERVICE);
  }

  @Check(value = "45 seconds to start, and not many more", points = 0.5)
  @Order(4)
  void isPatient(DeploymentFile file) {
    expectPatience(read(file.of(SERVICE)), SERVICE);
  }

  @Check(value = "its memory, and no rights that it doesn't need", points = 0.5)
  @Order(5)
  void isLimited(DeploymentFile file) {
    expectLimits(read(file.of(SERVICE)), SERVICE);
  }

  static Manifest read(String yaml) {
    List<Manifest> all;
    try {
      all = Manifest.read(yaml);
    } catch (ContainerException e) {
      expectThat(false, "expected  YAML\nbut got   a text that can't be read\n" + e.getMessage());
      throw e;
    }
    List<Manifest> deployments =
        all.stream().filter(each -> each.kind().equals("Deployment")).toList();
    expectThat(
        deployments.size() == 1,
        "expected  one object of the kind Deployment\nbut got   %s"
            .formatted(all.stream().map(Manifest::kind).toList()));
    return deployments.get(0);
  }

  static void expectDeployment(Manifest manifest, Service service) {
    expectText(manifest, "apiVersion", "apps/v1");
    expectText(manifest, "metadata.name", service.name());
    expectNumber(manifest, "spec.replicas", service.replicas());
    expectThat(
        manifest.list(POD + "containers").size() == 1,
        "expected  a list of one container at %scontainers\nbut got   %s"
            .formatted(POD, manifest.at(POD + "containers").orElse("nothing")));
    expectThat(
        !manifest.text(CONTAINER + "name").isEmpty(), "The container needs a name, any name.");
    expectText(manifest, CONTAINER + "image", service.image());
  }

  static void expectSelector(Manifest manifest, Service service) {
    Map<String, Object> selector = manifest.map("spec.selector.matchLabels");
    Map<String, Object> labels = manifest.map("spec.template.metadata.labels");
    expectThat(
        !selector.isEmpty(),
        "expected  labels at spec.selector.matchLabels\nbut got   %s\nBy them the Deployment knows which pods are its own."
            .formatted(manifest.at("spec.selector").orElse("nothing")));
    expectThat(
        labels.entrySet().containsAll(selector.entrySet()),
        "expected  the selector's labels on the pods: %s\nbut got   %s at spec.template.metadata.labels\nA Deployment whose selector doesn't find its own pods is refused. The labels of the Deployment itself, at metadata.labels, don't count."
            .formatted(selector, labels.isEmpty() ? "nothing" : labels));
    expectThat(
        selector.containsValue(service.name()),
        "expected  a label with the value %s\nbut got   %s\nTwo services with the same labels would take each other's pods."
            .formatted(service.name(), selector));
  }

  static void expectProbes(Manifest manifest, Service service) {
    expectProbe(
        manifest,
        service,
        "startupProbe",
        "/health",
        "Until it has started, it is asked whether it lives.");
    expectProbe(
        manifest,
        service,
        "readinessProbe",
        "/ready",
        "Requests come to a pod that is ready. One that lives may still be busy loading.");
    expectProbe(
        manifest,
        service,
        "livenessProbe",
        "/health",
        "Who fails it is killed. A server that isn't ready for a moment would be killed for being busy.");
  }

  private static void expectProbe(
      Manifest manifest, Service service, String probe, String path, String why) {
    String get = CONTAINER + probe + ".httpGet";
    expectThat(
        !manifest.map(get).isEmpty(),
        "expected  httpGet, with a path and a port, in the container's %s\nbut got   %s"
            .formatted(probe, manifest.at(CONTAINER + probe).orElse("nothing")));
    expectThat(
        manifest.text(get + ".path").equals(path),
        "expected  the %s to ask %s\nbut got   %s\n%s"
            .formatted(probe, path, manifest.at(get + ".path").orElse("no path"), why));
    expectThat(
        manifest.at(get + ".host").isEmpty()
            && (manifest.text(get + ".scheme").isEmpty()
                || manifest.text(get + ".scheme").equals("HTTP")),
        "expected  the %s to ask the pod itself by HTTP\nbut got   %s\nWithout host and scheme it does."
            .formatted(probe, manifest.map(get)));
    Object port = manifest.at(get + ".port").orElse("no port");
    expectThat(
        port.equals(service.port()) || port.equals(portNamed(manifest, service.port())),
        "expected  the %s at port %d, or at the name of that containerPort\nbut got   %s%s"
            .formatted(
                probe,
                service.port(),
                port,
                port.equals("" + service.port())
                    ? " in quotes\nA text is looked for among the names of ports; leave the quotes away."
                    : ""));
  }

  /** The name of a port of the container, or something that no port can be called. */
  private static Object portNamed(Manifest manifest, int port) {
    for (int i = 0; i < manifest.list(CONTAINER + "ports").size(); i++) {
      String at = CONTAINER + "ports." + i + ".";
      if (manifest.text(at + "containerPort").equals("" + port)) {
        return manifest.text(at + "name").isEmpty() ? Map.of() : manifest.text(at + "name");
      }
    }
    return Map.of();
  }

  static void expectPatience(Manifest manifest, Service service) {
    String probe = CONTAINER + "startupProbe.";
    int period = number(manifest, probe + "periodSeconds", 10);
    int failures = number(manifest, probe + "failureThreshold", 3);
    int delay = number(manifest, probe + "initialDelaySeconds", 0);
    expectThat(
        period > 0 && failures > 0 && delay >= 0,
        "expected  periodSeconds and failureThreshold of at least 1\nbut got   %d and %d, after %d s\nKubernetes refuses other ones."
            .formatted(period, failures, delay));
    int patience = delay + period * failures;
    String sum =
        "initialDelaySeconds + periodSeconds · failureThreshold = %d + %d · %d = %d"
            .formatted(delay, period, failures, patience);
    expectThat(
        patience >= service.startSeconds(),
        "expected  a startup probe that waits at least %d seconds\nbut got   %s\nOne that takes its time would be killed, started again, and killed again. What isn't said is 0, 10 and 3."
            .formatted(service.startSeconds(), sum));
    expectThat(
        patience <= 3 * service.startSeconds(),
        "expected  a startup probe that gives up within %d seconds\nbut got   %s\nOne that will never start should be noticed."
            .formatted(3 * service.startSeconds(), sum));
  }

  private static int number(Manifest manifest, String path, int otherwise) {
    Object value = manifest.at(path).orElse(otherwise);
    expectThat(
        value instanceof Integer,
        "expected  a whole number at %s\nbut got   %s".formatted(path, value));
    return (Integer) value;
  }

  static void expectLimits(Manifest manifest, Service service) {
    String resources = CONTAINER + "resources.";
    expectMemory(manifest, resources + "limits.memory", service.memoryMi());
    expectMemory(manifest, resources + "requests.memory", service.memoryMi());
    expectThat(
        Quantity.of(manifest.text(resources + "requests.cpu")) > 0,
        "expected  a request for CPU, such as 250m\nbut got   %s\nWithout it the scheduler puts any number of pods on one node."
            .formatted(manifest.at(resources + "requests").orElse("nothing")));
    Object nonRoot =
        manifest
            .at(CONTAINER + "securityContext.runAsNonRoot")
            .or(() -> manifest.at(POD + "securityContext.runAsNonRoot"))
            .orElse("nothing");
    expectThat(
        nonRoot.equals(true),
        "expected  runAsNonRoot: true in a securityContext of the pod or the container\nbut got   %s\nKubernetes then refuses to start an image whose user is root."
            .formatted(nonRoot));
    for (String context : List.of(CONTAINER, POD)) {
      expectThat(
          !manifest.text(context + "securityContext.runAsUser").equals("0"),
          "expected  another user than root's\nbut got   runAsUser: 0\nA user is either root or isn't: with runAsNonRoot, this pod never starts.");
    }
    expectThat(
        !manifest.text(CONTAINER + "securityContext.privileged").equals("true"),
        "expected  a container without privileges\nbut got   privileged: true\nWho is privileged may do everything, escalation included.");
    Object escalation =
        manifest.at(CONTAINER + "securityContext.allowPrivilegeEscalation").orElse("nothing");
    expectThat(
        escalation.equals(false),
        "expected  allowPrivilegeEscalation: false in the container's securityContext\nbut got   %s\nIt belongs to the container; a pod's securityContext has no such field."
            .formatted(escalation));
  }

  private static void expectMemory(Manifest manifest, String path, int mi) {
    Object got = manifest.at(path).orElse("nothing");
    double bytes = Quantity.of(got.toString());
    double wanted = mi * 1024.0 * 1024;
    String hint =
        bytes == mi
            ? "A number alone counts bytes; write Mi after it."
            : bytes == mi * 1e6
                ? "M is a million bytes; MiB are written Mi."
                : bytes == mi / 1000.0 ? "m is a thousandth of a byte; MiB are written Mi." : "";
    expectThat(
        bytes == wanted,
        "expected  %dMi at %s\nbut got   %s\n%s".formatted(mi, path, got, hint).strip());
  }

  private static void expectText(Manifest manifest, String path, String expected) {
    expect(manifest.text(path)).of(path).isEqualTo(expected);
  }

  private static void expectNumber(Manifest manifest, String path, int expected) {
    Object got = manifest.at(path).orElse("nothing");
    expectThat(
        got.equals(expected),
        "expected  %d at %s\nbut got   %s%s"
            .formatted(
                expected,
                path,
                got,
                got.equals("" + expected) ? " in quotes\nA number has no quotes." : ""));
  }
}
