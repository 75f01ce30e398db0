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
    return IntStream.range(0, changed).filter(i -> best(before[i]) != best(after[i])).toArray();
}

int best(double[] row) {
    int best = 0;
    for (int c = 1; c < row.length; c++) if (row[c] > row[best]) best = c;
    return best;
}
