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
        double[] a = before[i].clone(), b = after[i].clone();
        Arrays.sort(a);
        Arrays.sort(b);
        return IntStream.range(0, a.length).anyMatch(c -> Math.abs(a[c] - b[c]) > 1e-6);
    }).toArray();
}
