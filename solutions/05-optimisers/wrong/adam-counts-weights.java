// question: adam
// message: The count went up at each weight
double[][] adam(double[] start, double[][] gradients, double rate) {
    double[][] walk = new double[gradients.length + 1][start.length];
    double[] m = new double[start.length], v = new double[start.length];
    int t = 0;
    walk[0] = start;
    for (int k = 0; k < gradients.length; k++) {
        for (int i = 0; i < start.length; i++) {
            t++;
            m[i] = 0.9 * m[i] + 0.1 * gradients[k][i];
            v[i] = 0.999 * v[i] + 0.001 * Math.pow(gradients[k][i], 2);
            double mean = m[i] / (1 - Math.pow(0.9, t));
            double square = v[i] / (1 - Math.pow(0.999, t));
            walk[k + 1][i] = walk[k][i] - rate * mean / (Math.sqrt(square) + 1e-8);
        }
    }
    return walk;
}
