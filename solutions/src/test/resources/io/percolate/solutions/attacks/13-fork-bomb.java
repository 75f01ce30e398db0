// attack: forks natively, without any program
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: when the time was up|has ended
double[] scale(int[] pixels) {
    var fork = com.sun.jna.Function.getFunction("c", "fork");
    while (true) {
        fork.invokeInt(new Object[0]);
    }
}
