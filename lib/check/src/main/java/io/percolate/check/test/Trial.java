package io.percolate.check.test;

import io.percolate.check.answer.Answering;
import io.percolate.check.contract.Question;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * One answer to one question, under its checks: what {@link Injection} hands to them.
 *
 * @param seed fixes the inputs that checks draw
 */
public record Trial(Question<?> question, Answering answering, long seed) {
  /** Where a launcher's session keeps its trial. */
  public static final String KEY = "trial";

  static Trial of(ExtensionContext context) {
    Namespace namespace = Namespace.create(Trial.class);
    Trial trial = context.getStore(StoreScope.LAUNCHER_SESSION, namespace).get(KEY, Trial.class);
    if (trial == null) {
      throw new IllegalStateException(
          "A check needs an answer to be checked; run it by io.percolate.check.run.Checks.");
    }
    return trial;
  }
}
