package io.percolate.kit.train;

import static io.percolate.kit.train.SameSteps.assertSame;
import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.initialize;
import static io.percolate.kit.train.Train.options;

import ai.djl.nn.Block;
import io.percolate.kit.compress.Distillation;
import io.percolate.kit.data.Examples;
import org.junit.jupiter.api.Test;

class DistillingStepTest {

  private static final Examples DATA = Networks.corners(40, 1);

  private static Block student() {
    return Networks.mlp(2, 4, 2);
  }

  @Test
  void aStudentsStepIsMadeAsOneScriptToTheLastBit() {
    Block teacher = Networks.mlp(2, 8, 2);
    initialize(teacher, DATA, 3);
    Examples taught = Distillation.targets(teacher, DATA);

    assertSame(
        DistillingStepTest::student,
        taught,
        () -> options().optimizer(adam(1e-2)).loss(Distillation.loss(4, 0.9)),
        true);
  }
}
