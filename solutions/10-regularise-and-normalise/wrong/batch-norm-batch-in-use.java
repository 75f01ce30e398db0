// question: batch-norm
// message: the running ones take their place
Normalised batchNorm(double[][] x, double[] gamma, double[] beta,
        double[] mean, double[] variance, boolean training) {
    int n = x.length;
    double[] runningMean = mean.clone();
    double[] runningVariance = variance.clone();
    double[][] output = new double[n][gamma.length];
    for (int j = 0; j < gamma.length; j++) {
        double m = mean[j];
        double s = variance[j];
        if (true) {
            double sum = 0;
            for (double[] row : x) {
                sum += row[j];
            }
            m = sum / n;
            double squares = 0;
            for (double[] row : x) {
                squares += (row[j] - m) * (row[j] - m);
            }
            s = squares / n;
            runningMean[j] = 0.9 * mean[j] + 0.1 * m;
            runningVariance[j] = 0.9 * variance[j] + 0.1 * squares / (n - 1);
        }
        for (int i = 0; i < n; i++) {
            output[i][j] = gamma[j] * (x[i][j] - m) / Math.sqrt(s + 1e-5) + beta[j];
        }
    }
    return new Normalised(output, runningMean, runningVariance);
}
