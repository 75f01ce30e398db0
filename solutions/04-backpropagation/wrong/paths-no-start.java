// question: paths
// message: the last node's own gradient, 1, starts it all
double[] pathGradients(int[][] from, double[][] slopes) {
    double[] gradients = new double[from.length];
    for (int i = from.length - 1; i >= 0; i--) {
        for (int e = 0; e < from[i].length; e++) {
            gradients[from[i][e]] += slopes[i][e] * gradients[i];
        }
    }
    return gradients;
}
