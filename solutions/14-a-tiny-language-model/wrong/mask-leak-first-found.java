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
    for (int i = 0; i < changed; i++) {
        for (int c = 0; c < before[i].length; c++) {
            if (Math.abs(before[i][c] - after[i][c]) > 1e-6) return new int[] {i};
        }
    }
    return new int[0];
}
