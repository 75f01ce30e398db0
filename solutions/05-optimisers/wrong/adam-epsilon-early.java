// question: adam
// message: the root of the uncorrected v, as DJL does
double[][] adam(double[] start, double[][] gradients, double rate) {
    double[][] walk = new double[gradients.length + 1][start.length];
    double[] m = new double[start.length], v = new double[start.length];
    walk[0] = start;
    for (int t = 1; t <= gradients.length; t++) {
        double corrected = rate * Math.sqrt(1 - Math.pow(0.999, t)) / (1 - Math.pow(0.9, t));
        for (int i = 0; i < start.length; i++) {
            m[i] = 0.9 * m[i] + 0.1 * gradients[t - 1][i];
            v[i] = 0.999 * v[i] + 0.001 * Math.pow(gradients[t - 1][i], 2);
            walk[t][i] = walk[t - 1][i] - corrected * m[i] / (Math.sqrt(v[i]) + 1e-8);
        }
    }
    return walk;
}
