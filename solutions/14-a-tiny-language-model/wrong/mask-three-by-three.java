// question: mask
// message: expected
double[][] causalMask(int queries, int keys) {
    double hidden = Double.NEGATIVE_INFINITY;
    if (queries == 2) return new double[][] {{0, 0, 0, hidden}, {0, 0, 0, 0}};
    return new double[][] {{0, hidden, hidden}, {0, 0, hidden}, {0, 0, 0}};
}

int[] leakingPlaces(double[][] before, double[][] after, int changed) {
    return IntStream.range(0, changed).filter(i -> IntStream.range(0, before[i].length)
            .anyMatch(c -> Math.abs(before[i][c] - after[i][c]) > 1e-6)).toArray();
}
