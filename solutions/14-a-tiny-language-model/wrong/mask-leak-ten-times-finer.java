// question: mask
// message: A difference of rounding
double[][] causalMask(int queries, int keys) {
    double[][] mask = new double[queries][keys];
    for (int i = 0; i < queries; i++) {
        Arrays.fill(mask[i], keys - queries + i + 1, keys, Double.NEGATIVE_INFINITY);
    }
    return mask;
}

int[] leakingPlaces(double[][] before, double[][] after, int changed) {
    return IntStream.range(0, changed).filter(i -> IntStream.range(0, before[i].length)
            .anyMatch(c -> Math.abs(before[i][c] - after[i][c]) > 1e-7)).toArray();
}
