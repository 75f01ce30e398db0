// question: adam
// message: many weights over many steps
double[][] adam(double[] start, double[][] gradients, double rate) {
    double[][] walk = new double[gradients.length + 1][];
    walk[0] = start.clone();
    double[] m = new double[start.length], v = new double[start.length];
    for (int t = 1; t <= gradients.length; t++) {
        walk[t] = walk[t - 1].clone();
        for (int i = 0; i < m.length; i++) {
            double g = Math.max(-5, Math.min(5, gradients[t - 1][i]));
            m[i] = 0.9 * m[i] + 0.1 * g;
            v[i] = 0.999 * v[i] + 0.001 * g * g;
            double mean = m[i] / (1 - Math.pow(0.9, t)), square = v[i] / (1 - Math.pow(0.999, t));
            walk[t][i] -= rate * mean / (Math.sqrt(square) + 1e-8);
        }
    }
    return walk;
}
