package io.percolate.grader.verify;

import io.percolate.check.contract.Contract;
import java.util.function.DoubleUnaryOperator;

/** A question with every fault. */
@Contract(
    id = "careless",
    title = "Careless",
    points = 3,
    hints = {"One."})
@FunctionalInterface
public interface Careless {
  double of(DoubleUnaryOperator f);
}
