package io.percolate.check.notebook;

import io.percolate.check.bridge.Bridge;
import io.percolate.check.contract.Question;
import java.util.Optional;

/** Takes answers in a notebook's stead, where a grader runs it. */
interface Handover {
  void offer(Question<?> question, Object answer);

  /** The grader that started this process, if one did. */
  static Optional<Handover> toGrader() {
    return Bridge.ofGrader().map(bridge -> bridge::offer);
  }
}
