// question: momentum
// message: All weights share one speed
double[][] momentum(double[] start, double[][] gradients, double[] rates, double kept) {
    double[][] walk = new double[gradients.length + 1][start.length];
    double speed = 0;
    walk[0] = start;
    for (int t = 0; t < gradients.length; t++) {
        for (int i = 0; i < start.length; i++) {
            speed = kept * speed + gradients[t][i];
            walk[t + 1][i] = walk[t][i] - rates[t] * speed;
        }
    }
    return walk;
}
