// question: adam
// message: the rows are one and the same array
double[][] adam(double[] start, double[][] gradients, double rate) {
    List<double[]> walk = new ArrayList<>();
    double[] m = new double[start.length], v = new double[start.length];
    walk.add(start);
    for (int t = 1; t <= gradients.length; t++) {
        for (int i = 0; i < start.length; i++) {
            m[i] = 0.9 * m[i] + 0.1 * gradients[t - 1][i];
            v[i] = 0.999 * v[i] + 0.001 * Math.pow(gradients[t - 1][i], 2);
            double mean = m[i] / (1 - Math.pow(0.9, t));
            double square = v[i] / (1 - Math.pow(0.999, t));
            start[i] -= rate * mean / (Math.sqrt(square) + 1e-8);
        }
        walk.add(start);
    }
    return walk.toArray(new double[0][]);
}
