package io.percolate.check.test;

import io.percolate.check.answer.Answers;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Hands a check the learner's answer and its inputs, and adds the call to a mismatch. */
final class Injection
    implements ParameterResolver, TestExecutionExceptionHandler, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(Injection.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Inputs.class || type == Trial.of(context).question().type();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Trial trial = Trial.of(context);
    if (parameter.getParameter().getType() == Inputs.class) {
      Method check = context.getRequiredTestMethod();
      return Inputs.of(trial.seed(), check.getDeclaringClass().getName() + "." + check.getName());
    }
    return answers(context).contract();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    if (thrown instanceof Mismatch mismatch) {
      throw answers(context).lastCall().map(mismatch::after).orElse(mismatch);
    }
    throw thrown;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    answers(context).close();
  }

  private static Answers<?> answers(ExtensionContext context) {
    Trial trial = Trial.of(context);
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            "answers",
            key -> Answers.of(trial.question().type(), trial.answering(), trial.question().limit()),
            Answers.class);
  }
}
