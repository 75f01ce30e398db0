// question: batch-noise
// message: may come out just below 0
double[] batchNoise(double[][] gradients, int[] sizes) {
    int n = gradients.length;
    double variance = 0;
    for (int j = 0; j < gradients[0].length; j++) {
        double sum = 0, squares = 0;
        for (double[] g : gradients) {
            sum += g[j];
            squares += g[j] * g[j];
        }
        variance += squares / n - Math.pow(sum / n, 2);
    }
    double sigma = Math.sqrt(variance);
    return IntStream.of(sizes).mapToDouble(b -> sigma / Math.sqrt(b)).toArray();
}
