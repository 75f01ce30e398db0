// question: momentum
// message: Change the speed first, then the weight
double[][] momentum(double[] start, double[][] gradients, double[] rates, double kept) {
    double[][] walk = new double[gradients.length + 1][start.length];
    double[] speed = new double[start.length];
    walk[0] = start;
    for (int t = 0; t < gradients.length; t++) {
        for (int i = 0; i < start.length; i++) {
            walk[t + 1][i] = walk[t][i] - rates[t] * speed[i];
            speed[i] = kept * speed[i] + gradients[t][i];
        }
    }
    return walk;
}
