// question: momentum
// message: the rows are one and the same array
double[][] momentum(double[] start, double[][] gradients, double[] rates, double kept) {
    double[][] walk = new double[gradients.length + 1][];
    double[] w = start;
    double[] speed = new double[start.length];
    walk[0] = w;
    for (int t = 0; t < gradients.length; t++) {
        for (int i = 0; i < w.length; i++) {
            speed[i] = kept * speed[i] + gradients[t][i];
            w[i] -= rates[t] * speed[i];
        }
        walk[t + 1] = w;
    }
    return walk;
}
