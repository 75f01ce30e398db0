// question: impute
// message: thrown together
double[][] impute(double[][] train, double[][] rows) {
    double[] sorted = Arrays.stream(train).flatMapToDouble(Arrays::stream)
            .filter(x -> !Double.isNaN(x)).sorted().toArray();
    int k = sorted.length;
    double median = (sorted[(k - 1) / 2] + sorted[k / 2]) / 2;
    return Arrays.stream(rows)
            .map(row -> Arrays.stream(row).map(x -> Double.isNaN(x) ? median : x).toArray())
            .toArray(double[][]::new);
}
