// question: shards
// message: gradient
Reduced shards(double[][] gradients, int[] examples) {
    double all = IntStream.of(examples).sum();
    int parameters = gradients[0].length;
    double[] gradient = new double[parameters];
    for (int i = 0; i < Math.max(1, examples.length - 1); i++) {
        for (int j = 0; j < parameters && examples[i] > 0; j++) {
            gradient[j] += examples[i] / all * gradients[i][j];
        }
    }
    double k = examples.length;
    return new Reduced(gradient, 2 * (k - 1) / k * 4 * parameters);
}
