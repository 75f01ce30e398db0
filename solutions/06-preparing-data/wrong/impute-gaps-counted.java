// question: impute
// message: NaN is sorted after all numbers
double[][] impute(double[][] train, double[][] rows) {
    double[][] filled = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
        filled[i] = rows[i].clone();
    }
    for (int j = 0; j < rows[0].length; j++) {
        int column = j;
        double[] sorted = Arrays.stream(train).mapToDouble(row -> row[column]).sorted().toArray();
        int k = sorted.length;
        double median = (sorted[(k - 1) / 2] + sorted[k / 2]) / 2;
        for (double[] row : filled) {
            if (Double.isNaN(row[j])) {
                row[j] = median;
            }
        }
    }
    return filled;
}
