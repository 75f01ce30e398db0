// question: paths
// message: Each node passes on once
double[] pathGradients(int[][] from, double[][] slopes) {
    double[] gradients = new double[from.length];
    gradients[from.length - 1] = 1;
    passOn(from.length - 1, from, slopes, gradients);
    return gradients;
}

void passOn(int i, int[][] from, double[][] slopes, double[] gradients) {
    for (int e = 0; e < from[i].length; e++) {
        gradients[from[i][e]] += slopes[i][e] * gradients[i];
        passOn(from[i][e], from, slopes, gradients);
    }
}
