// attack: prints without end in the answer cell
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: wasn't done within
double[] scale(int[] pixels) {
    return null;
}
while (true) {
    System.out.println("x".repeat(1 << 16));
}
