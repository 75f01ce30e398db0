// attack: forks without exec, so that a copy holds the sockets open, and ends itself
// assignment: 00-start-here
// question: scale
// notebook: door
// earns: 0
// reason: has ended
double[] scale(int[] pixels) {
    if (com.sun.jna.Function.getFunction("c", "fork").invokeInt(new Object[0]) != 0) {
        com.sun.jna.Function.getFunction("c", "_exit").invokeInt(new Object[] {0});
    }
    while (true) {}
}
