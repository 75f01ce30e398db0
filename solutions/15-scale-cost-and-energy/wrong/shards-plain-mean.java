// question: shards
// message: plain mean of the gradients
Reduced shards(double[][] gradients, int[] examples) {
    double cards = IntStream.of(examples).filter(n -> n > 0).count();
    double all = IntStream.of(examples).sum();
    int parameters = gradients[0].length;
    double[] gradient = new double[parameters];
    for (int i = 0; i < examples.length; i++) {
        for (int j = 0; j < parameters && examples[i] > 0; j++) {
            gradient[j] += 1 / cards * gradients[i][j];
        }
    }
    double k = examples.length;
    return new Reduced(gradient, 2 * (k - 1) / k * 4 * parameters);
}
