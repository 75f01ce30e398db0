package io.percolate.exercises.scalecostandenergy;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.scalecostandenergy.Memory.Bytes;
import io.percolate.exercises.scalecostandenergy.Memory.Job;
import io.percolate.exercises.scalecostandenergy.Memory.Optimiser;
import io.percolate.exercises.scalecostandenergy.Memory.Precision;
import org.junit.jupiter.api.Order;

/** Checks of {@link Memory} that learners see. */
class MemoryChecks {
  private static final Job EXAMPLE =
      new Job(1_300_000_000L, Precision.MIXED, Optimiser.ADAM, 1_500_000_000L, 8, 80);

  @Check(value = "weights, gradients and optimiser of the example, and in fp32", points = 1)
  @Order(1)
  void countsTheState(Memory memory) {
    expectState(memory, EXAMPLE);
    expectState(memory, new Job(235_146, Precision.FP32, Optimiser.ADAM, 6_248, 128, 1));
  }

  @Check(value = "activations of a batch", points = 0.5)
  @Order(2)
  void countsActivations(Memory memory) {
    expectActivations(memory, EXAMPLE);
  }

  @Check(value = "the largest batch that fits", points = 0.5)
  @Order(3)
  void findsTheLargestBatch(Memory memory) {
    expectLargest(memory, EXAMPLE);
    expectLargest(
        memory, new Job(7_000_000_000L, Precision.FP32, Optimiser.ADAM, 2_000_000_000L, 1, 80));
  }

  static long each(Job job) {
    return job.precision() == Precision.FP32 ? 4 : 2;
  }

  static long numbers(Job job) {
    return job.optimiser().ordinal(); // 0, 1, 2
  }

  static long optimiser(Job job) {
    return (4 * numbers(job) + (job.precision() == Precision.MIXED ? 4 : 0)) * job.parameters();
  }

  static long state(Job job) {
    return 2 * each(job) * job.parameters() + optimiser(job);
  }

  static void expectState(Memory memory, Job job) {
    Bytes got = memory.of(job);
    long n = job.parameters();
    String wrapped = "That is more than an int can hold; count in long, from the first factor on.";
    expect(got.weights())
        .of("weights")
        .unlike(n * (6 - each(job)), "A weight takes 4 bytes in FP32, and 2 in MIXED.")
        .unlike(n * 8 * each(job), "Those are bits; a byte has 8.")
        .unlike(n, "Those are the parameters; each takes several bytes.")
        .unlike(n * (each(job) + 4), "The exact copies of MIXED count with the optimiser.")
        .unlike((long) (int) (n * each(job)), wrapped)
        .isEqualTo(n * each(job));
    expect(got.gradients())
        .of("gradients")
        .unlike(n * (6 - each(job)), "A gradient takes 4 bytes in FP32, and 2 in MIXED.")
        .unlike(0L, "Each parameter has a gradient, as large as its weight.")
        .unlike(
            n * each(job) * job.batch(),
            "One gradient a parameter is kept, however many examples there are.")
        .unlike((long) (int) (n * each(job)), wrapped)
        .isEqualTo(n * each(job));
    String fours =
        "In MIXED, each of the optimiser's numbers takes 4 bytes as well, and an exact copy of each weight 4 more.";
    long copies = job.precision() == Precision.MIXED ? 4 * n : 0;
    expect(got.optimiser())
        .of("optimiser")
        .unlike(numbers(job) * each(job) * n, fours)
        .unlike(numbers(job) * each(job) * n + copies, fours)
        .unlike(4 * numbers(job) * n, fours)
        .unlike(4 * n + copies, "SGD remembers nothing, momentum one number a parameter, Adam two.")
        .unlike(8 * n + copies, "SGD remembers nothing, momentum one number a parameter, Adam two.")
        .unlike(copies, "SGD remembers nothing, momentum one number a parameter, Adam two.")
        .unlike((long) (int) optimiser(job), wrapped)
        .isEqualTo(optimiser(job));
  }

  static void expectActivations(Memory memory, Job job) {
    long right = job.activationBytes() * job.batch();
    expect(memory.of(job).activations())
        .of("activations")
        .unlike(job.activationBytes(), "Those are one example's; each of the batch has its own.")
        .unlike(right * 4, "They are given in bytes already.")
        .unlike(
            (long) (int) right,
            "That is more than an int can hold; count in long, from the first factor on.")
        .isEqualTo(right);
  }

  static void expectLargest(Memory memory, Job job) {
    long card = job.cardGB() * 1_000_000_000L;
    long a = job.activationBytes();
    long right = Math.max(0, (card - state(job)) / a);
    expect(memory.of(job).largestBatch())
        .of("largestBatch")
        .unlike(
            Math.floorDiv(card - state(job), a), "No batch has fewer than 0 examples: answer 0.")
        .unlike((card - state(job)) / a, "No batch has fewer than 0 examples: answer 0.")
        .unlike(card / a, "Weights, gradients and the optimiser lie on the card, too.")
        .unlike(
            Math.max(0, (((long) job.cardGB() << 30) - state(job)) / a),
            "Here a gigabyte is 10^9 bytes, not 2^30.")
        .unlike(
            Math.max(0, (card - state(job) - a * job.batch()) / a),
            "Those are how many fit beside the batch; how many fit in all?")
        .unlike(
            Math.max(0, (job.cardGB() * 1_000_000_000 - state(job)) / a),
            "The card's bytes are more than an int can hold: write 1_000_000_000L.")
        .unlike(
            Math.max(0, (card - each(job) * job.parameters()) / a),
            "Gradients and the optimiser lie on the card, too.")
        .unlike(
            Math.max(0, (card - 2 * each(job) * job.parameters()) / a),
            "What the optimiser holds lies on the card, too.")
        .unlike(right + 1, "With that many, it is just too much: round down.")
        .unlike(
            Math.max(0, Math.floorDiv(card - state(job) - 1, a)),
            "When it fits to the last byte, it fits.")
        .unlike((long) job.batch(), "That is the batch that was given; the largest is asked for.")
        .isEqualTo(right);
  }
}
