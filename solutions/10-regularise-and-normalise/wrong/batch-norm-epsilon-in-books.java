// question: batch-norm
// message: ε came into the books
Normalised batchNorm(double[][] x, double[] gamma, double[] beta, double[] mean, double[] variance, boolean training) {
    int n = x.length; double[] rm = mean.clone(), rv = variance.clone(); double[][] y = new double[n][gamma.length]; 
    for (int j = 0; j < gamma.length; j++) {
        double m = mean[j], s = variance[j];
        if (training) { double sum = 0, squares = 0; for (double[] row : x) sum += row[j]; m = sum / n; for (double[] row : x) squares += (row[j] - m) * (row[j] - m); s = squares / n + 1e-5;
            rm[j] = 0.9 * mean[j] + 0.1 * m; rv[j] = 0.9 * variance[j] + 0.1 * s * n / (n - 1); } 
        for (int i = 0; i < n; i++) y[i][j] = gamma[j] * (x[i][j] - m) / Math.sqrt(training ? s : s + 1e-5) + beta[j];
    }
    return new Normalised(y, rm, rv);
}
