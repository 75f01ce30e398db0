package io.percolate.grader.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said to the learner, question by question and of the whole. */
final class Remarks {
  private final List<String> whole = new ArrayList<>();
  private final Map<String, List<String>> byQuestion = new LinkedHashMap<>();

  Remarks(List<ReleasedQuestion> questions) {
    questions.forEach(question -> byQuestion.put(question.id(), new ArrayList<>()));
  }

  /** Says something of the whole. */
  void add(String remark) {
    whole.add(remark);
  }

  /** Says something of questions; of the whole if there are none. */
  void add(Iterable<String> questions, String remark) {
    boolean any = false;
    for (String question : questions) {
      byQuestion.get(question).add(remark);
      any = true;
    }
    if (!any) {
      whole.add(remark);
    }
  }

  List<String> whole() {
    return List.copyOf(whole);
  }

  Map<String, List<String>> byQuestion() {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    byQuestion.forEach((question, remarks) -> copy.put(question, List.copyOf(remarks)));
    return Collections.unmodifiableMap(copy);
  }
}
