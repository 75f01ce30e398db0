// attack: throws an exception that throws, has itself for a cause, and no stack
// assignment: 00-start-here
// question: shuffle
// notebook: values
// earns: 0
// reason: Your code threw Hostile
class Hostile extends RuntimeException {
    @Override public String getMessage() { throw new Hostile(); }
    @Override public StackTraceElement[] getStackTrace() { throw new Hostile(); }
    @Override public synchronized Throwable getCause() { return this; }
    @Override public String toString() { throw new Hostile(); }
}
int[] shuffle(int n, long seed) {
    throw new Hostile();
}
