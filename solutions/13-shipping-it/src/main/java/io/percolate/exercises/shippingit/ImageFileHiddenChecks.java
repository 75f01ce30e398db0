package io.percolate.exercises.shippingit;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.shippingit.ImageFile.App;
import io.percolate.kit.deploy.container.Dockerfile;
import org.junit.jupiter.api.Order;

/** Checks of {@link ImageFile} that graders have. */
class ImageFileHiddenChecks {
  @Check(value = "another program: its Java, its jar, its stages", points = 1)
  @Order(1)
  void buildsOthers(ImageFile file, Inputs inputs) {
    for (int java : new int[] {17, 21, 25}) {
      App app = app(inputs, java);
      Dockerfile read = ImageFileChecks.read(file.of(app));
      ImageFileChecks.expectStages(read, app);
      ImageFileChecks.expectCache(read);
    }
  }

  @Check(value = "another program: its port, its health, its user", points = 1)
  @Order(2)
  void runsOthers(ImageFile file, Inputs inputs) {
    for (int i = 0; i < 3; i++) {
      App app = app(inputs, 21);
      Dockerfile read = ImageFileChecks.read(file.of(app));
      ImageFileChecks.expectProcess(read);
      ImageFileChecks.expectService(read, app);
    }
  }

  private static App app(Inputs inputs, int java) {
    return new App(
        java,
        "reader-%d.jar".formatted(inputs.integer(1, 99)),
        inputs.integer(2000, 9999),
        "/well-%d".formatted(inputs.integer(1, 99)));
  }
}
