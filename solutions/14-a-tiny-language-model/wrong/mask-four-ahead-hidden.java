// question: mask
// message: expected
double[][] causalMask(int queries, int keys) {
    double[][] mask = new double[queries][keys];
    for (int i = 0; i < queries; i++) {
        for (int j = 0; j < keys; j++) {
            int place = keys - queries + i;
            mask[i][j] = j > place && j <= place + 4 ? Double.NEGATIVE_INFINITY : 0;
        }
    }
    return mask;
}

int[] leakingPlaces(double[][] before, double[][] after, int changed) {
    return IntStream.range(0, changed).filter(i -> IntStream.range(0, before[i].length)
            .anyMatch(c -> Math.abs(before[i][c] - after[i][c]) > 1e-6)).toArray();
}
