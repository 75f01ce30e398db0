// question: min-max
// message: A column with a small range
double[][] minMax(double[][] train, double[][] rows) {
    double[][] scaled = new double[rows.length][rows[0].length];
    for (int j = 0; j < rows[0].length; j++) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double[] row : train) {
            min = Math.min(min, row[j]);
            max = Math.max(max, row[j]);
        }
        for (int i = 0; i < rows.length; i++) {
            scaled[i][j] = max - min < 1e-8 ? 0 : (rows[i][j] - min) / (max - min);
        }
    }
    return scaled;
}
