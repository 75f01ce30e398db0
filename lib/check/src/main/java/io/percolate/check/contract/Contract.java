package io.percolate.check.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface a question: what a learner is to write, as a type.
 *
 * <p>The interface's methods take and return numbers, text, arrays, lists, maps, records of these
 * or NDArrays; their Javadoc gives shapes and units. Beside a contract {@code Mse}, in its package,
 * stand the checks: the class {@code MseChecks}, which learners have, and {@code MseHiddenChecks},
 * which only graders have. Checks call the contract and never its implementation's class.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Contract {
  /** The question's name within its assignment, the {@code grade_id} of its check cell. */
  String id();

  /** A few words for the head of the card. */
  String title();

  /** What all checks, public and hidden, are worth together. */
  double points();

  /** Help by stages, from a nudge to nearly the answer; two at least. */
  String[] hints();

  /** How many seconds of the learner's code one check may take. */
  int seconds() default 5;
}
