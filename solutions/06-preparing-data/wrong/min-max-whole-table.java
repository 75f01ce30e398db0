// question: min-max
// message: whole table
double[][] minMax(double[][] train, double[][] rows) {
    double min = Arrays.stream(train).flatMapToDouble(Arrays::stream).min().orElseThrow();
    double max = Arrays.stream(train).flatMapToDouble(Arrays::stream).max().orElseThrow();
    return Arrays.stream(rows)
            .map(row -> Arrays.stream(row).map(x -> max == min ? 0 : (x - min) / (max - min)).toArray())
            .toArray(double[][]::new);
}
