// question: mask
// message: Only the first number
double[][] causalMask(int queries, int keys) {
    double[][] mask = new double[queries][keys];
    for (int i = 0; i < queries; i++) {
        Arrays.fill(mask[i], keys - queries + i + 1, keys, Double.NEGATIVE_INFINITY);
    }
    return mask;
}

int[] leakingPlaces(double[][] before, double[][] after, int changed) {
    return IntStream.range(0, changed)
            .filter(i -> Math.abs(before[i][0] - after[i][0]) > 1e-6).toArray();
}
