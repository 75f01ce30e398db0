// question: momentum
// message: That is Nesterov's momentum
double[][] momentum(double[] start, double[][] gradients, double[] rates, double kept) {
    double[][] walk = new double[gradients.length + 1][start.length];
    double[] speed = new double[start.length];
    walk[0] = start;
    for (int t = 0; t < gradients.length; t++) {
        for (int i = 0; i < start.length; i++) {
            speed[i] = kept * speed[i] + gradients[t][i];
            walk[t + 1][i] = walk[t][i] - rates[t] * (gradients[t][i] + kept * speed[i]);
        }
    }
    return walk;
}
