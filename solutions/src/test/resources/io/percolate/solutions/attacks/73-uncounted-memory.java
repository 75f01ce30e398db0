// attack: asks for memory that belongs to no process: in files without a name, in System V's and POSIX's shares
// assignment: 00-start-here
// question: shuffle
// notebook: syscalls
// earns: 0
// reason: memfd -1, shared -1, messages -1
int call(String name, Object... arguments) {
    return com.sun.jna.Function.getFunction("c", name).invokeInt(arguments);
}
int[] shuffle(int n, long seed) {
    int memfd = call("memfd_create", "mine", 0);
    int shared = call("shmget", 7, 1L << 30, 01600);
    int messages = call("msgget", 7, 01600);
    throw new IllegalStateException("memfd " + memfd + ", shared " + shared + ", messages " + messages);
}
