// question: adam
// message: as if it were the first
double[][] adam(double[] start, double[][] gradients, double rate) {
    double[][] walk = new double[gradients.length + 1][start.length];
    double[] m = new double[start.length], v = new double[start.length];
    walk[0] = start;
    for (int t = 0; t < gradients.length; t++) {
        for (int i = 0; i < start.length; i++) {
            m[i] = 0.9 * m[i] + 0.1 * gradients[t][i];
            v[i] = 0.999 * v[i] + 0.001 * Math.pow(gradients[t][i], 2);
            double mean = m[i] / (1 - 0.9);
            double square = v[i] / (1 - 0.999);
            walk[t + 1][i] = walk[t][i] - rate * mean / (Math.sqrt(square) + 1e-8);
        }
    }
    return walk;
}
