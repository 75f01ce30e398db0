package io.percolate.check.contract;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A question that learners answer with a {@code T}. It is a constant of its assignment, so that the
 * compiler finds an answer of the wrong shape: {@code check(MSE, (y, yHat) -> mse(y, yHat))}.
 *
 * @param <T> the contract
 */
public final class Question<T> {
  private static final String PUBLIC = "Checks";
  private static final String HIDDEN = "HiddenChecks";

  private final Class<T> type;
  private final Contract contract;

  private Question(Class<T> type, Contract contract) {
    this.type = type;
    this.contract = contract;
  }

  /**
   * The question that a contract asks.
   *
   * @throws IllegalArgumentException if the type isn't a public interface annotated with {@link
   *     Contract}, or a method of it takes or returns what can't be carried to a grader
   */
  public static <T> Question<T> of(Class<T> type) {
    Contract contract = type.getAnnotation(Contract.class);
    if (contract == null || !type.isInterface() || !Modifier.isPublic(type.getModifiers())) {
      throw new IllegalArgumentException(
          "%s can't be a question: it must be a public interface annotated with @Contract."
              .formatted(type.getName()));
    }
    return new Question<>(type, contract);
  }

  /** Its name within the assignment, such as {@code mse}. */
  public String id() {
    return contract.id();
  }

  /** A few words for people. */
  public String title() {
    return contract.title();
  }

  /** What all its checks are worth together. */
  public double points() {
    return contract.points();
  }

  /** Help by stages. */
  public List<String> hints() {
    return List.of(contract.hints());
  }

  /** How long one check may let the learner's code run. */
  public Duration limit() {
    return Duration.ofSeconds(contract.seconds());
  }

  /** The interface that an answer implements. */
  public Class<T> type() {
    return type;
  }

  /**
   * The constant's name in a notebook, such as {@code MSE} for the id {@code mse} and {@code
   * LOG_SUM_EXP} for {@code log-sum-exp}.
   */
  public String constant() {
    return id().replace('-', '_').toUpperCase(java.util.Locale.ROOT);
  }

  /** The checks that learners have. */
  public Class<?> publicChecks() {
    return companion(PUBLIC)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "%s has no checks: there is no class %s%s."
                        .formatted(type.getSimpleName(), type.getName(), PUBLIC)));
  }

  /** The checks that only graders have: empty where learners work. */
  public Optional<Class<?>> hiddenChecks() {
    return companion(HIDDEN);
  }

  private Optional<Class<?>> companion(String suffix) {
    try {
      return Optional.of(Class.forName(type.getName() + suffix, false, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "%s (%s)".formatted(title(), id());
  }
}
