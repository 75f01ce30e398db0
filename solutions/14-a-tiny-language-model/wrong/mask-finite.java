// question: mask
// message: asked for is Double.NEGATIVE_INFINITY
double[][] causalMask(int queries, int keys) {
    double[][] mask = new double[queries][keys];
    for (int i = 0; i < queries; i++) {
        for (int j = 0; j < keys; j++) mask[i][j] = j <= keys - queries + i ? 0 : -1e9;
    }
    return mask;
}

int[] leakingPlaces(double[][] before, double[][] after, int changed) {
    return IntStream.range(0, changed).filter(i -> IntStream.range(0, before[i].length)
            .anyMatch(c -> Math.abs(before[i][c] - after[i][c]) > 1e-6)).toArray();
}
