// question: mask
// message: expected
double[][] causalMask(int queries, int keys) {
    double[][] mask = new double[queries][keys];
    for (int i = 0; i < queries; i++) {
        Arrays.fill(mask[i], keys - queries + i + 1, keys, Double.NEGATIVE_INFINITY);
    }
    return mask;
}

int[] leakingPlaces(double[][] before, double[][] after, int changed) {
    return IntStream.range(0, changed)
            .filter(i -> Math.abs(IntStream.range(0, before[i].length)
                    .mapToDouble(c -> before[i][c] * before[i][c]).sum() - IntStream.range(0, before[i].length)
                    .mapToDouble(c -> after[i][c] * after[i][c]).sum()) > 1e-6).toArray();
}
