// question: batch-noise
// message: That is the mean distance
double[] batchNoise(double[][] gradients, int[] sizes) {
    int n = gradients.length, weights = gradients[0].length;
    double[] mean = new double[weights];
    for (double[] g : gradients) {
        for (int j = 0; j < weights; j++) mean[j] += g[j] / n;
    }
    double sigma = Stream.of(gradients).mapToDouble(g -> {
        double squares = 0;
        for (int j = 0; j < weights; j++) squares += Math.pow(g[j] - mean[j], 2);
        return Math.sqrt(squares);
    }).average().getAsDouble();
    return IntStream.of(sizes).mapToDouble(b -> sigma / Math.sqrt(b)).toArray();
}
