// question: momentum
// message: rows: the start, and one after each of
double[][] momentum(double[] start, double[][] gradients, double[] rates, double kept) {
    double[][] walk = new double[gradients.length][];
    double[] w = start.clone();
    double[] speed = new double[start.length];
    for (int t = 0; t < gradients.length; t++) {
        for (int i = 0; i < w.length; i++) {
            speed[i] = kept * speed[i] + gradients[t][i];
            w[i] -= rates[t] * speed[i];
        }
        walk[t] = w.clone();
    }
    return walk;
}
