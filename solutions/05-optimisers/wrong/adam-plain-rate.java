// question: adam
// message: That is plain gradient descent
double[][] adam(double[] start, double[][] gradients, double rate) {
    double[][] walk = new double[gradients.length + 1][start.length];
    walk[0] = start;
    for (int t = 0; t < gradients.length; t++) {
        for (int i = 0; i < start.length; i++) {
            walk[t + 1][i] = walk[t][i] - rate * gradients[t][i];
        }
    }
    return walk;
}
