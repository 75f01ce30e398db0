package io.percolate.kit.compress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.Loss;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.train.Train;
import org.junit.jupiter.api.Test;

class DistillationTest {

  private static final Examples DATA = Nets.points(60, 4, 3, 5);
  private static final float[] LABELS = {0, 3, 1, 0, 2, 0, 4, 1}; // class and three logits, twice

  @Test
  void valueAndSlopeAreThoseOfPyTorch() {
    try (NDManager manager = Torch.engine().newBaseManager()) {
      NDArray logits = manager.create(new float[] {1, 0, -1, 0.5f, 2, 0}, new Shape(2, 3));
      NDArray labels = manager.create(LABELS, new Shape(2, 4));
      logits.setRequiresGradient(true);
      NDArray loss;
      try (GradientCollector tape = Train.tape()) {
        loss = Distillation.loss(2, 0.75).evaluate(new NDList(labels), new NDList(logits));
        tape.backward(loss);
      }

      assertThat(loss.getFloat()).isCloseTo(0.5298275f, within(1e-6f));
      assertThat(logits.getGradient().toFloatArray())
          .containsExactly(
              new float[] {-0.1334f, 0.0876f, 0.0458f, 0.1383f, -0.0525f, -0.0858f}, within(1e-4f));
    }
  }

  @Test
  void whoAnswersAsTheTeacherDoesPaysNothing() {
    Block teacher = Nets.initialized(1);
    Examples taught = Distillation.targets(teacher, DATA);

    assertThat(Train.predict(teacher, taught, Distillation.loss(3, 1)).loss())
        .isCloseTo(0, within(1e-6));
    assertThat(Train.predict(Nets.initialized(2), taught, Distillation.loss(3, 1)).loss())
        .isGreaterThan(0.001);
  }

  @Test
  void slopesKeepTheirSizeAtHighTemperatures() {
    assertThat(slope(1)).isBetween(slope(50) / 4, slope(50) * 4);
  }

  private static float slope(double temperature) {
    try (NDManager manager = Torch.engine().newBaseManager()) {
      NDArray logits = manager.zeros(new Shape(1, 3));
      NDArray labels = manager.create(new float[] {0, 0.2f, 0, -0.2f}, new Shape(1, 4));
      logits.setRequiresGradient(true);
      try (GradientCollector tape = Train.tape()) {
        Loss loss = Distillation.loss(temperature, 1);
        tape.backward(loss.evaluate(new NDList(labels), new NDList(logits)));
      }
      return logits.getGradient().abs().sum().getFloat();
    }
  }

  @Test
  void theTargetsAreClassAndLogits() {
    Block teacher = Nets.initialized(1);
    Examples taught = Distillation.targets(teacher, DATA);
    float[] said = Train.predict(teacher, DATA, Train.crossEntropy()).outputs();

    assertThat(taught.labelShape()).isEqualTo(new Shape(4));
    assertThat(taught.label(7)).isEqualTo(DATA.label(7));
    assertThat(taught.labels()[7 * 4 + 3]).isEqualTo(said[7 * 3 + 2]);
    assertThat(taught.features()).isSameAs(DATA.features());
  }

  @Test
  void aStudentLearnsWhatItsTeacherKnows() {
    Block teacher = Nets.initialized(1);
    Examples taught = Distillation.targets(teacher, DATA);
    Block student = Nets.initialized(9);
    Loss loss = Distillation.loss(2, 1);
    double before = Train.predict(student, taught, loss).loss();
    Train.fit(
        student,
        taught,
        Train.options()
            .epochs(100)
            .optimizer(Train.adam(1e-2))
            .loss(loss)
            .validate(taught)
            .seed(7)
            .quiet());

    assertThat(Train.predict(student, taught, loss).loss()).isLessThan(before / 20);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Block student = Nets.initialized(1);
    var options = Train.options().epochs(1).loss(Distillation.loss(2, 0.5)).quiet();

    assertThatThrownBy(() -> Train.fit(student, DATA, options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("labels have 1 value each")
        .hasMessageContaining("Distillation.targets(teacher, data)");
    Examples taught = Distillation.targets(student, DATA);
    assertThatThrownBy(() -> Distillation.targets(student, taught))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Distillation.loss(0, 0.5)).hasMessageContaining("temperature of 0.0");
    assertThatThrownBy(() -> Distillation.loss(2, 0)).hasMessageContaining("crossEntropy()");
    assertThatThrownBy(() -> Distillation.loss(2, 1.1)).hasMessageContaining("goes to 1");
  }
}
