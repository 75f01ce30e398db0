// question: batch-noise
// message: The squared distance was averaged over the weights
double[] batchNoise(double[][] gradients, int[] sizes) {
    int n = gradients.length, weights = gradients[0].length;
    double squares = 0;
    for (int j = 0; j < weights; j++) {
        double mean = 0;
        for (double[] g : gradients) mean += g[j] / n;
        for (double[] g : gradients) squares += (g[j] - mean) * (g[j] - mean);
    }
    double sigma = Math.sqrt(squares / (n * weights));
    return IntStream.of(sizes).mapToDouble(b -> sigma / Math.sqrt(b)).toArray();
}
