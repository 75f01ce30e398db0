// question: min-max
// message: both tables together
double[][] minMax(double[][] train, double[][] rows) {
    double[][] scaled = new double[rows.length][rows[0].length];
    for (int j = 0; j < rows[0].length; j++) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double[] row : Stream.concat(Arrays.stream(train), Arrays.stream(rows)).toList()) {
            min = Math.min(min, row[j]);
            max = Math.max(max, row[j]);
        }
        for (int i = 0; i < rows.length; i++) {
            scaled[i][j] = max == min ? 0 : (rows[i][j] - min) / (max - min);
        }
    }
    return scaled;
}
