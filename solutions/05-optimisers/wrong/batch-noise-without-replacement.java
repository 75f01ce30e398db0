// question: batch-noise
// message: many examples, many weights
double[] batchNoise(double[][] gradients, int[] sizes) {
    int n = gradients.length;
    double squares = 0;
    for (int i = 0; i < gradients[0].length; i++) {
        int w = i;
        double mean = Stream.of(gradients).mapToDouble(g -> g[w]).average().getAsDouble();
        for (double[] g : gradients) squares += (g[i] - mean) * (g[i] - mean) / n;
    }
    double sigma = Math.sqrt(squares);
    return IntStream.of(sizes)
            .mapToDouble(b -> sigma / Math.sqrt(b) * (b > 1 && b < n ? Math.sqrt((n - b) / (n - 1.0)) : 1)).toArray();
}
