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
    return IntStream.range(0, changed).filter(i -> {
        double a = Arrays.stream(before[i]).map(Math::exp).sum(), b = Arrays.stream(after[i]).map(Math::exp).sum();
        return IntStream.range(0, before[i].length).anyMatch(c -> Math.abs(Math.exp(before[i][c]) / a - Math.exp(after[i][c]) / b) > 1e-6);
    }).toArray();
}
