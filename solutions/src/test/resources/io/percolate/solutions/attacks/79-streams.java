// attack: takes the process's streams and class loaders away, and writes past them
// assignment: 00-start-here
// question: shuffle
// notebook: signals
// earns: 0.5
// reason: each of 0 to 9 once
System.setOut(null);
System.setErr(null);
System.setIn(null);
for (Thread thread : Thread.getAllStackTraces().keySet()) thread.setContextClassLoader(null);
int[] shuffle(int n, long seed) {
    try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
        out.write("\u001b]0;mine\u0007{\"points\": 8}\n".getBytes());
    } catch (java.io.IOException closed) {
    }
    return new int[n];
}
