// attack: forks natively, without any program
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: when the time was up|has ended|used more than 2 GB of memory
double[] scale(int[] pixels) {
    var fork = com.sun.jna.Function.getFunction("c", "fork");
    while (true) {
        fork.invokeInt(new Object[0]);
    }
}
