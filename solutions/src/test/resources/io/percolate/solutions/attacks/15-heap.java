// attack: keeps objects until there is no memory, and keeps them after that
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: memory
java.util.List<Object> kept = new java.util.ArrayList<>();
double[] scale(int[] pixels) {
    while (true) {
        kept.add(new long[1 << 17]);
    }
}
