package io.percolate.check.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes a method a check: a JUnit test whose parameters are the contract, answered by the learner's
 * code, and, where the check draws its inputs, {@link Inputs}.
 *
 * <pre>{@code
 * @Check(value = "two rows by hand", points = 1)
 * void squaresAndAverages(Mse mse) {
 *   expect(mse.of(new double[] {1, 2}, new double[] {1, 4}))
 *       .unlike(4, "the sum of the squares; divide by how many there are")
 *       .isCloseTo(2, 1e-9);
 * }
 * }</pre>
 *
 * <p>The card shows checks in the order of JUnit's {@code @Order}, where they have one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Test
@ExtendWith(Injection.class)
public @interface Check {
  /** What is checked, in a few words that a learner understands. */
  String value();

  /** What passing is worth. */
  double points();
}
