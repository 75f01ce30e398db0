package io.percolate.check.notebook;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import io.percolate.check.notebook.Entry.Key;
import io.percolate.check.test.Check;
import java.lang.reflect.Method;
import java.util.Map;

/**
 * How far a learner is with one assignment.
 *
 * @param earned public points
 * @param possible what all public checks are worth
 */
record Row(Assignment assignment, int passed, double earned, double possible) {
  static Row of(Assignment assignment, Map<Key, Standing> known) {
    int passed = 0;
    double earned = 0;
    double possible = 0;
    for (Question<?> question : assignment.questions()) {
      Key key = new Key(assignment.name(), question.id());
      Standing standing = known.getOrDefault(key, Standing.NONE);
      double most = publicPoints(question);
      passed += standing.passed() ? 1 : 0;
      earned += standing.passed() ? most : Math.min(standing.earned(), most);
      possible += most;
    }
    return new Row(assignment, passed, earned, possible);
  }

  private static double publicPoints(Question<?> question) {
    double points = 0;
    for (Method method : question.publicChecks().getDeclaredMethods()) {
      Check check = method.getAnnotation(Check.class);
      points += check == null ? 0 : check.points();
    }
    return points;
  }

  int questions() {
    return assignment.questions().size();
  }

  boolean isDone() {
    return passed == questions();
  }
}
