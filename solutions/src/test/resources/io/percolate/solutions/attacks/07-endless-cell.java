// attack: a cell that never ends and swallows whatever is thrown at it
// slow: yes
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: wasn't done within
double[] scale(int[] pixels) {
    return null;
}
while (true) {
    try {
        while (true) {}
    } catch (Throwable thrown) {
    }
}
