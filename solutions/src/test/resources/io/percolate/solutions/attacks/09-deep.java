// attack: calls itself without end, and again where the stack has overflown
// slow: yes
// assignment: 00-start-here
// question: scale
// notebook: stack
// earns: 0
// reason: StackOverflowError
int depth(int n) {
    try {
        return depth(n + 1) + 1;
    } catch (StackOverflowError e) {
        throw e;
    }
}
double[] scale(int[] pixels) {
    return new double[] {depth(0)};
}
