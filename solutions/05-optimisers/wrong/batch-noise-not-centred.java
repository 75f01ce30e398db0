// question: batch-noise
// message: Distances were taken from 0
double[] batchNoise(double[][] gradients, int[] sizes) {
    double squares = 0;
    for (double[] g : gradients) {
        for (double each : g) squares += each * each;
    }
    double sigma = Math.sqrt(squares / gradients.length);
    return IntStream.of(sizes).mapToDouble(b -> sigma / Math.sqrt(b)).toArray();
}
