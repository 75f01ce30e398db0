// question: paths
// message: the slope of its own edge only
double[] pathGradients(int[][] from, double[][] slopes) {
    double[] gradients = new double[from.length];
    gradients[from.length - 1] = 1;
    for (int i = from.length - 1; i >= 0; i--) {
        for (int e = 0; e < from[i].length; e++) {
            gradients[from[i][e]] += slopes[i][e];
        }
    }
    return gradients;
}
