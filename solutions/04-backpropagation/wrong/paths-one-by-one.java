// question: paths
// message: hadn't finished when the time was up
double[] pathGradients(int[][] from, double[][] slopes) {
    double[] gradients = new double[from.length];
    walk(from.length - 1, 1, from, slopes, gradients);
    return gradients;
}

void walk(int node, double product, int[][] from, double[][] slopes, double[] gradients) {
    gradients[node] += product;
    for (int e = 0; e < from[node].length; e++) {
        walk(from[node][e], product * slopes[node][e], from, slopes, gradients);
    }
}
