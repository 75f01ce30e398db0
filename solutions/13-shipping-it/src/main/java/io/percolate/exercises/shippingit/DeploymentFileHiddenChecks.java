package io.percolate.exercises.shippingit;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.shippingit.DeploymentFile.Service;
import io.percolate.kit.deploy.container.Manifest;
import org.junit.jupiter.api.Order;

/** Checks of {@link DeploymentFile} that graders have. */
class DeploymentFileHiddenChecks {
  @Check(value = "another service: its name, its image, its memory", points = 1)
  @Order(1)
  void describesOthers(DeploymentFile file, Inputs inputs) {
    for (int i = 0; i < 3; i++) {
      Service service = service(inputs, inputs.integer(15, 240));
      Manifest manifest = DeploymentFileChecks.read(file.of(service));
      DeploymentFileChecks.expectDeployment(manifest, service);
      DeploymentFileChecks.expectSelector(manifest, service);
      DeploymentFileChecks.expectLimits(manifest, service);
    }
  }

  @Check(value = "another service: its port, its time to start", points = 1)
  @Order(2)
  void probesOthers(DeploymentFile file, Inputs inputs) {
    for (int seconds : new int[] {10, inputs.integer(11, 29), inputs.integer(90, 300)}) {
      Service service = service(inputs, seconds);
      Manifest manifest = DeploymentFileChecks.read(file.of(service));
      DeploymentFileChecks.expectProbes(manifest, service);
      DeploymentFileChecks.expectPatience(manifest, service);
    }
  }

  private static Service service(Inputs inputs, int startSeconds) {
    String name = "reader-%d".formatted(inputs.integer(1, 99));
    return new Service(
        name,
        "example.com/team/%s:%d".formatted(name, inputs.integer(1, 99)),
        inputs.integer(2000, 9999),
        inputs.integer(2, 9),
        128 * inputs.integer(2, 20),
        startSeconds);
  }
}
