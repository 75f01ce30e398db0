// question: adam
// message: m and v of an earlier walk were still there
Map<Integer, double[][]> memories = new HashMap<>();
double[][] adam(double[] start, double[][] gradients, double rate) {
    double[][] walk = new double[gradients.length + 1][start.length];
    double[][] mv = memories.computeIfAbsent(start.length, n -> new double[2][n]);
    double[] m = mv[0], v = mv[1];
    walk[0] = start;
    for (int t = 1; t <= gradients.length; t++) {
        for (int i = 0; i < start.length; i++) {
            m[i] = 0.9 * m[i] + 0.1 * gradients[t - 1][i];
            v[i] = 0.999 * v[i] + 0.001 * Math.pow(gradients[t - 1][i], 2);
            double mean = m[i] / (1 - Math.pow(0.9, t));
            double square = v[i] / (1 - Math.pow(0.999, t));
            walk[t][i] = walk[t - 1][i] - rate * mean / (Math.sqrt(square) + 1e-8);
        }
    }
    return walk;
}
