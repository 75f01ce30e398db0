// question: paths
// message: Begin at the last node
double[] pathGradients(int[][] from, double[][] slopes) {
    double[] gradients = new double[from.length];
    gradients[from.length - 1] = 1;
    for (int i = 0; i < from.length; i++) {
        for (int e = 0; e < from[i].length; e++) {
            gradients[from[i][e]] += slopes[i][e] * gradients[i];
        }
    }
    return gradients;
}
