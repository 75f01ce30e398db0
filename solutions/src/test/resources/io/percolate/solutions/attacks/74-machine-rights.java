// attack: sets the clock, real-time priority, higher limits, and asks Linux not to end it first
// assignment: 00-start-here
// question: standard-deviation
// notebook: rights-of-the-machine
// earns: 0
// reason: got: \(in
int call(String name, Object... arguments) {
    return com.sun.jna.Function.getFunction("c", name).invokeInt(arguments);
}
double standardDeviation(double[] numbers) {
    var memory = new com.sun.jna.Memory(64);
    memory.clear();
    String got = "";
    if (call("settimeofday", memory, null) == 0) got += " settimeofday";
    if (call("clock_settime", 0, memory) == 0) got += " clock_settime";
    if (call("swapoff", "/dev/vda") == 0) got += " swapoff";
    if (call("klogctl", 5, null, 0) == 0) got += " klogctl";
    if (call("iopl", 3) == 0) got += " iopl";
    if (call("nice", -10) != -1) got += " nice";
    memory.setInt(0, 50);
    if (call("sched_setscheduler", 0, 1, memory) == 0) got += " realtime";
    memory.setLong(0, 1L << 40);
    memory.setLong(8, 1L << 40);
    for (int limit : new int[] {1, 4, 6, 7}) {
        if (call("setrlimit", limit, memory) == 0) got += " limit-" + limit;
    }
    try {
        java.nio.file.Files.writeString(java.nio.file.Path.of("/proc/self/oom_score_adj"), "-1000");
        got += " oom";
    } catch (Exception refused) {
    }
    throw new IllegalStateException("got:" + got);
}
