// attack: stops its own process by a signal, so that it lives and does nothing
// slow: yes
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: when the time was up|the answer is null
double[] scale(int[] pixels) {
    com.sun.jna.Function.getFunction("c", "raise").invokeInt(new Object[] {19});
    return null;
}
