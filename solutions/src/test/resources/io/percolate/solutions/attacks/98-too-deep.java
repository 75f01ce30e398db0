// attack: code nested deeper than the compiler's stack, which may spoil the compiler for whoever comes next
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: The compiler itself failed on this code
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
eval("boolean deep = " + "!".repeat(4_000_000) + "true;");
