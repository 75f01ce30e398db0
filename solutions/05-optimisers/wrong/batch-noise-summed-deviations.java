// question: batch-noise
// message: The standard deviations of the weights were summed
double[] batchNoise(double[][] gradients, int[] sizes) {
    int n = gradients.length, weights = gradients[0].length;
    double sum = 0;
    for (int j = 0; j < weights; j++) {
        double mean = 0, squares = 0;
        for (double[] g : gradients) mean += g[j] / n;
        for (double[] g : gradients) squares += (g[j] - mean) * (g[j] - mean);
        sum += Math.sqrt(squares / n);
    }
    double sigma = sum;
    return IntStream.of(sizes).mapToDouble(b -> sigma / Math.sqrt(b)).toArray();
}
