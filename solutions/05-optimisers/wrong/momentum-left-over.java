// question: momentum
// message: the speed of an earlier walk was still there
Map<Integer, double[]> speeds = new HashMap<>();
double[][] momentum(double[] start, double[][] gradients, double[] rates, double kept) {
    double[][] walk = new double[gradients.length + 1][start.length];
    double[] speed = speeds.computeIfAbsent(start.length, n -> new double[n]);
    walk[0] = start;
    for (int t = 0; t < gradients.length; t++) {
        for (int i = 0; i < start.length; i++) {
            speed[i] = kept * speed[i] + gradients[t][i];
            walk[t + 1][i] = walk[t][i] - rates[t] * speed[i];
        }
    }
    return walk;
}
