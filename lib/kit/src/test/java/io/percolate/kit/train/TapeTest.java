package io.percolate.kit.train;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import io.percolate.kit.engine.Garbage;
import io.percolate.kit.engine.Torch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TapeTest {

  private final NDManager manager = Torch.engine().newBaseManager();

  @AfterEach
  void close() {
    manager.close();
  }

  /** The gradient of the function's sum where garbage was collected on the way. */
  private float[] slope(UnaryOperator<NDArray> function) {
    NDArray x = manager.ones(new Shape(3));
    x.setRequiresGradient(true);
    try (GradientCollector tape = Train.tape()) {
      NDArray sum = function.apply(x).sum();
      Garbage.collect(4, 12);
      tape.backward(sum);
    }
    return x.getGradient().toFloatArray();
  }

  @Test
  void aNumberIsStillThereOnTheWayBackWhateverGarbageWasCollected() {
    assertThat(
            slope(
                x -> {
                  NDArray product = x;
                  for (int i = 0; i < 10; i++) {
                    product = product.mul(2);
                  }
                  return product;
                }))
        .containsExactly(1024, 1024, 1024);
    assertThat(slope(x -> x.div(4))).containsExactly(0.25f, 0.25f, 0.25f);
  }

  @Test
  void soIsAnArrayThatWasClosedMeanwhile() {
    assertThat(
            slope(
                x -> {
                  try (NDArray weights = manager.create(new float[] {1, 2, 3})) {
                    return x.mul(weights);
                  }
                }))
        .containsExactly(1, 2, 3);
  }

  @Test
  @SuppressWarnings("try") // that it is open is all
  void aScopeAroundItStillClosesWhatWasMade() {
    NDArray made;
    NDArray kept;
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      try (GradientCollector tape = Train.tape()) {
        made = manager.create(new float[] {1, 2, 3});
        kept = manager.create(new float[] {4, 5, 6});
        NDScope.unregister(kept);
      }
    }
    assertThat(made.isReleased()).isTrue();
    assertThat(kept.toFloatArray()).containsExactly(4, 5, 6);
  }

  @Test
  @SuppressWarnings("try")
  void whatWasMadeStaysWhenTheTapeIsClosed() {
    NDArray made;
    try (GradientCollector tape = Train.tape()) {
      made = manager.create(new float[] {1, 2, 3});
    }
    assertThat(made.toFloatArray()).containsExactly(1, 2, 3);
  }
}
