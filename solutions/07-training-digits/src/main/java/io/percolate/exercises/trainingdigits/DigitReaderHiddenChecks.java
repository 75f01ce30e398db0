package io.percolate.exercises.trainingdigits;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link DigitReader} that graders have. */
class DigitReaderHiddenChecks {
  private static final double SURE = 0.5;
  private static final int MANY = 1_500;
  private static final int LINES = 5;
  private static final double BENT = 0.02;
  private static final double SMOOTH = 0.6;

  @Check(value = "newly drawn digits, classes renamed", points = 1)
  @Order(1)
  void readsNewDigits(DigitReader reader, Inputs inputs) {
    int[] names = inputs.order(10);
    Pictures known = Drawn.known(inputs, 3_000).renamed(names);
    Pictures unseen = Drawn.digits(inputs, 500).renamed(names);
    String call = "3000 digits to train with and 500 new ones, classes renamed";
    DigitReader.Reading reading =
        reader.read(known.pixels(), known.labels(), unseen.pixels(), inputs.integer(0, 9_999));
    Judging.expectFloor(
        call, DigitReaderChecks.answers(reading), unseen.labels(), DigitReaderChecks.FLOOR);
    double[] all = DigitReaderChecks.flat(reading);
    double most = Arrays.stream(all).max().orElse(0);
    Judging.expectThat(
        call,
        most > SURE,
        "expected  a network that is sure of some digits\nbut got   no probability above %.3f\nOne softmax after another keeps all ten near 0.1. The network ends in logits, and probabilities(…) has the only softmax."
            .formatted(most));
    long distinct = Arrays.stream(all).distinct().count();
    Judging.expectThat(
        call,
        distinct > MANY,
        "expected  probabilities as softmax gives them\nbut got   only %d different numbers among %d\nWere they rounded, or made of the answers?"
            .formatted(distinct, all.length));
  }

  @Check(value = "the layers don't collapse into one, and bend as ReLU does", points = 1)
  @Order(2)
  void bends(DigitReader reader, Inputs inputs) {
    Pictures known = Drawn.known(inputs, 500);
    float[][] unseen = Lines.between(Drawn.known(inputs, 2 * LINES).pixels());
    DigitReader.Reading reading =
        reader.read(known.pixels(), known.labels(), unseen, inputs.integer(0, 9_999));
    String call = "500 digits, and unseen pictures on straight lines from one digit to another";
    DigitReaderChecks.expectProbabilities(call, reading, unseen.length);
    List<double[]> logits = Lines.logits(reading.probabilities());
    Judging.expectThat(
        call,
        !logits.isEmpty(),
        "expected  probabilities that say how sure the network is\nbut got   0 or 1 only\nReturn what softmax gives, not the answers.");
    Judging.expectThat(
        call,
        Lines.bend(logits) > BENT,
        "expected  a network that bends\nbut got   one whose logits for the mean of two pictures are the mean of theirs\nThat is a linear network: without a ReLU between them, three layers are one.");
    Judging.expectThat(
        call,
        Lines.smoothness(logits) < SMOOTH,
        "expected  logits that run straight, with corners\nbut got   smooth curves\nThat is a sigmoid or a tanh; put a ReLU after each hidden layer.");
  }
}
