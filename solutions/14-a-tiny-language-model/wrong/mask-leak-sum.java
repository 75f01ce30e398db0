// question: mask
// message: rises and falls cancel
double[][] causalMask(int queries, int keys) {
    double[][] mask = new double[queries][keys];
    for (int i = 0; i < queries; i++) {
        Arrays.fill(mask[i], keys - queries + i + 1, keys, Double.NEGATIVE_INFINITY);
    }
    return mask;
}

int[] leakingPlaces(double[][] before, double[][] after, int changed) {
    return IntStream.range(0, changed).filter(i -> {
        double sum = 0;
        for (int c = 0; c < before[i].length; c++) sum += before[i][c] - after[i][c];
        return Math.abs(sum) > 1e-6;
    }).toArray();
}
