// attack: looks for the grader: in its stack, in the environment, in how often it was called
// assignment: 00-start-here
// question: shuffle
// notebook: watching
// earns: 0
// reason: watched by true[] on answers
int calls = 0;
int[] shuffle(int n, long seed) {
    calls++;
    String watched = "" + (System.getenv("PERCOLATE_BRIDGE") != null) + StackWalker.getInstance().walk(frames -> frames.map(f -> f.getClassName()).filter(c -> c.contains("HiddenChecks") || c.contains("grader") || c.contains("junit")).toList());
    throw new IllegalStateException("watched by " + watched + " on " + Thread.currentThread().getName());
}
