package io.percolate.kit.scripted;

import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether only DJL's code computes. A script runs instead of a network's own code, so code of a
 * learner, which may print, count or remember something, would be left out without a word.
 *
 * <p>Whoever called an operation is on the stack: in {@code .add(Activation::relu)} there is nobody
 * between DJL and DJL, in {@code .add(x -> Activation.relu(x))} there is the lambda.
 */
final class OwnCode {

  private static final StackWalker STACK = StackWalker.getInstance();
  private static final Set<String> OURS =
      Set.of("ai.djl.", "io.percolate.kit.scripted.", "io.percolate.kit.loss.");

  private OwnCode() {}

  /**
   * The vocabulary for training: an operation as an expression, or null where there is no word.
   *
   * @throws NotScriptable if there is one, and other code than DJL's asks for it
   */
  static String refused(Call call) {
    String expression = Vocabulary.expression(call);
    if (expression != null) {
      require();
    }
    return expression;
  }

  /**
   * Looks who called, up to the recording's own start.
   *
   * @throws NotScriptable if somebody else did
   */
  private static void require() {
    STACK.walk(OwnCode::foreign);
  }

  private static Void foreign(Stream<StackFrame> frames) {
    frames
        .takeWhile(frame -> !frame.getClassName().equals(Recording.class.getName()))
        .map(StackFrame::getClassName)
        .filter(name -> OURS.stream().noneMatch(name::startsWith) && !isReflection(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new NotScriptable("code of " + name);
            });
    return null;
  }

  /** How a stand-in's calls arrive. */
  private static boolean isReflection(String name) {
    return name.startsWith("jdk.proxy")
        || name.startsWith("com.sun.proxy")
        || name.startsWith("java.lang.reflect.");
  }
}
