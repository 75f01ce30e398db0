package io.percolate.check.run;

import io.percolate.check.answer.Answering;
import io.percolate.check.contract.Question;
import io.percolate.check.test.Inputs;
import io.percolate.check.test.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A question's checks, ready to run. */
public final class Checks {
  private final Question<?> question;
  private final List<Class<?>> classes;
  private final boolean drawnOnly;

  private Checks(Question<?> question, List<Class<?>> classes, boolean drawnOnly) {
    this.question = question;
    this.classes = classes;
    this.drawnOnly = drawnOnly;
  }

  /** The checks that learners have. */
  public static Checks publicOf(Question<?> question) {
    return new Checks(question, List.of(question.publicChecks()), false);
  }

  /** All checks there are here: the public ones, and the hidden ones where graders have them. */
  public static Checks allOf(Question<?> question) {
    List<Class<?>> classes = new ArrayList<>();
    classes.add(question.publicChecks());
    question.hiddenChecks().ifPresent(classes::add);
    return new Checks(question, classes, false);
  }

  /** Those among them that draw inputs, and may differ from seed to seed. */
  public Checks drawn() {
    return new Checks(question, classes, true);
  }

  /**
   * Runs the checks on an answer.
   *
   * @param seed fixes the inputs that checks draw: the same seed, the same inputs
   */
  public Verdict run(Answering answering, long seed) {
    return run(answering, seed, outcome -> false);
  }

  /**
   * Runs the checks until enough is known: from then on, nothing is asked of the answer any more,
   * and what is left counts as failed.
   *
   * @param enough tells of an outcome whether it settles what one wants to know
   */
  public Verdict run(Answering answering, long seed, Predicate<Outcome> enough) {
    Patience patience = new Patience(answering);
    Collector collector =
        new Collector(
            question.hiddenChecks().orElse(null),
            outcome -> {
              if (enough.test(outcome)) {
                patience.end();
              }
            });
    try (LauncherSession session = LauncherFactory.openSession(config())) {
      session
          .getStore()
          .put(Namespace.create(Trial.class), Trial.KEY, new Trial(question, patience, seed));
      session.getLauncher().execute(request(), collector);
    }
    return new Verdict(question, !patience.sawStub(), collector.outcomes());
  }

  private LauncherDiscoveryRequest request() {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(classes.stream().flatMap(this::selectors).toList())
        .configurationParameter(
            "junit.jupiter.testmethod.order.default",
            "org.junit.jupiter.api.MethodOrderer$OrderAnnotation")
        .enableImplicitConfigurationParameters(false)
        .build();
  }

  private Stream<? extends DiscoverySelector> selectors(Class<?> type) {
    return drawnOnly
        ? Arrays.stream(type.getDeclaredMethods())
            .filter(method -> List.of(method.getParameterTypes()).contains(Inputs.class))
            .map(method -> DiscoverySelectors.selectMethod(type, method))
        : Stream.of(DiscoverySelectors.selectClass(type));
  }

  /** Jupiter alone, and nothing that happens to lie on the class path. */
  private static LauncherConfig config() {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .addTestEngines(new JupiterTestEngine())
        .build();
  }
}
