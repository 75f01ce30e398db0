package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.scalecostandenergy.Memory.Job;
import io.percolate.exercises.scalecostandenergy.Memory.Optimiser;
import io.percolate.exercises.scalecostandenergy.Memory.Precision;
import org.junit.jupiter.api.Order;

/** Checks of {@link Memory} that graders have. */
class MemoryHiddenChecks {
  @Check(value = "weights, gradients and optimiser in each precision", points = 1)
  @Order(1)
  void countsTheState(Memory memory, Inputs inputs) {
    for (Precision precision : Precision.values()) {
      for (Optimiser optimiser : Optimiser.values()) {
        MemoryChecks.expectState(memory, job(inputs, precision, optimiser));
      }
    }
    MemoryChecks.expectState(
        memory, new Job(1_000_000_000_000L, Precision.FP32, Optimiser.ADAM, 1, 1, 80));
  }

  @Check(value = "activations of large and small batches", points = 0.5)
  @Order(2)
  void countsActivations(Memory memory, Inputs inputs) {
    for (int i = 0; i < 3; i++) {
      MemoryChecks.expectActivations(memory, job(inputs, Precision.FP32, Optimiser.SGD));
    }
    MemoryChecks.expectActivations(
        memory, new Job(1000, Precision.MIXED, Optimiser.SGD, 55_336, 1, 8));
    MemoryChecks.expectActivations(
        memory, new Job(1000, Precision.MIXED, Optimiser.SGD, 3_000_000_000L, 7, 80));
  }

  @Check(value = "the largest batch, to the last byte", points = 0.5)
  @Order(3)
  void findsTheLargestBatch(Memory memory, Inputs inputs) {
    for (Optimiser optimiser : Optimiser.values()) {
      for (Precision precision : Precision.values()) {
        MemoryChecks.expectLargest(memory, job(inputs, precision, optimiser));
      }
    }
    // examples of more bytes, and more examples, than an int holds
    MemoryChecks.expectLargest(
        memory, new Job(1000, Precision.MIXED, Optimiser.SGD, 3_000_000_000L, 7, 80));
    MemoryChecks.expectLargest(memory, new Job(1003, Precision.FP32, Optimiser.ADAM, 7, 1, 80));
    // 8 · 10^9 of state leave 2 · 10^9 bytes: exactly 2,000 examples; a byte more, and 1,999
    MemoryChecks.expectLargest(
        memory, new Job(500_000_000L, Precision.FP32, Optimiser.ADAM, 1_000_000, 4, 10));
    MemoryChecks.expectLargest(
        memory, new Job(500_000_000L, Precision.FP32, Optimiser.ADAM, 1_000_001, 4, 10));
    MemoryChecks.expectLargest(
        memory, new Job(5_000_000_000L, Precision.MIXED, Optimiser.SGD, 1000, 4, 40));
    MemoryChecks.expectLargest(
        memory, new Job(90_000_000_000L, Precision.MIXED, Optimiser.ADAM, 1_000_000, 4, 80));
  }

  private static Job job(Inputs inputs, Precision precision, Optimiser optimiser) {
    return new Job(
        inputs.integer(600, 2_000) * 1_000_001L,
        precision,
        optimiser,
        inputs.integer(40_000_000, 90_000_000),
        inputs.integer(60, 900),
        inputs.integer(40, 140));
  }
}
