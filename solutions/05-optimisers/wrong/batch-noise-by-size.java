// question: batch-noise
// message: the standard deviation by √B
double[] batchNoise(double[][] gradients, int[] sizes) {
    int n = gradients.length, weights = gradients[0].length;
    double squares = 0;
    for (int j = 0; j < weights; j++) {
        double mean = 0;
        for (double[] g : gradients) mean += g[j] / n;
        for (double[] g : gradients) squares += (g[j] - mean) * (g[j] - mean);
    }
    double sigma = Math.sqrt(squares / n);
    return IntStream.of(sizes).mapToDouble(b -> sigma / b).toArray();
}
