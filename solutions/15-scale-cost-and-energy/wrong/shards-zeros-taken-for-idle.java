// question: shards
// message: all of them unequal
Reduced shards(double[][] gradients, int[] examples) {
    double all = 0;
    double[] gradient = new double[gradients[0].length];
    for (int i = 0; i < examples.length; i++) {
        double[] g = gradients[i];
        if (examples[i] == 0 || Arrays.stream(g).allMatch(v -> v == 0)) continue;
        all += examples[i];
        for (int j = 0; j < g.length; j++) gradient[j] += examples[i] * g[j];
    }
    for (int j = 0; j < gradient.length; j++) gradient[j] /= all;
    double k = examples.length;
    return new Reduced(gradient, 2 * (k - 1) / k * 4 * gradient.length);
}
