// question: shards
// message: first differs
Reduced shards(double[][] gradients, int[] examples) {
    double all = IntStream.of(examples).sum();
    int parameters = gradients[0].length;
    double[] gradient = new double[parameters];
    for (int i = 0; i < examples.length; i++) {
        for (int j = 0; j < parameters && examples[i] > 0; j++) {
            gradient[j] += examples[i] / all * gradients[i][j];
        }
    }
    double k = examples.length;
    for (int j = 0; j < parameters; j++) gradient[j] = Math.max(-5, Math.min(5, gradient[j]));
    return new Reduced(gradient, 2 * (k - 1) / k * 4 * parameters);
}
